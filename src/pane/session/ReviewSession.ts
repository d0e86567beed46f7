import type { Anchor } from "../../grid/Anchor";
import type { DocumentHost, Outcome } from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import { dismiss, withoutDismissal } from "../../review/dismissals";
import type { Finding } from "../../review/Finding";
import type { Review } from "../../review/review";
import { type ReviewState, writeState } from "../../review/reviewState";
import type { PaneServices } from "../services";
import { mendedTitle } from "../strings";
import { wholeStep } from "./brokenStep";
import {
  type Department,
  firstState,
  type JournalEntry,
  reviewOptions,
  type SessionState,
} from "./SessionState";
import { StepWriter } from "./StepWriter";
import { Told } from "./Told";
import { takeBack } from "./takeBack";
import { Turns } from "./Turns";

const quietMs = 150;

/**
 * The pane's work on one document: reads, checks, writes, takes back, and tells its listeners. Works are done one
 * after another; only a check that nothing depends on is given up for a newer one.
 */
export class ReviewSession {
  private readonly services: PaneServices;
  private readonly told = new Told(firstState);
  private readonly turns = new Turns(
    (stopped) => {
      this.set({ work: null, percent: null, ...(stopped && { stopped }) });
    },
    (error) => {
      this.crash(error);
    },
  );
  /** A check in the queue that has not begun: it will see the document as it is then. */
  private waiting: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(services: PaneServices) {
    this.services = services;
  }

  readonly subscribe = this.told.subscribe;

  get state(): SessionState {
    return this.told.state;
  }

  /** Reads what was decided before, checks the document, and follows its changes until the returned function is called. */
  start(): () => void {
    const unfollow = this.services.host.onChange(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.follow(), quietMs);
    });
    void this.turns.take(async () => {
      const kept = await this.services.state.load();
      if (kept === null) return;
      const { readState } = await import("../../review/storedState");
      this.set({ decided: readState(kept) });
    });
    void this.follow();
    return () => {
      unfollow();
      clearTimeout(this.timer);
      this.told.close();
      this.stop();
    };
  }

  /** Stops the work under way after the write it is at, if any; what was known before stays. */
  stop(): void {
    this.turns.stop();
  }

  /** Checks anew because the user asks to. */
  async recheck(): Promise<void> {
    this.set({ failure: null });
    await this.follow();
  }

  /** Writes the edits as one step; true where it was done. */
  async apply(title: string, edits: readonly Edit[]): Promise<boolean> {
    let done = false;
    await this.turns.take(async (signal) => {
      const writer = this.writer();
      const outcome = await writer.write(edits, this.state.grid);
      done = outcome.ok;
      this.add(writer.step(title));
      if (!outcome.ok) this.set({ failure: outcome.failure });
      await this.check(signal);
    });
    return done;
  }

  /** Applies the safe fixes of all findings, or of the wanted ones, in passes; one step. Its title; null where nothing changed. */
  async mendAll(
    wanted: (finding: Finding) => boolean = () => true,
  ): Promise<string | null> {
    let title: string | null = null;
    await this.turns.take(async (signal) => {
      const writer = this.writer();
      const { review } = this.state;
      if (!review) return;
      const { fixInPasses } = await import("../../review/fix");
      let mended = 0;
      try {
        const outcome = await fixInPasses(
          review,
          async (edits, taken) => {
            const written = await writer.write(edits, this.state.grid);
            if (!written.ok) return written;
            mended += taken.length;
            return await this.readAndCheck(signal);
          },
          wanted,
        );
        if (!outcome.ok) {
          this.set({ failure: outcome.failure });
          await this.check(signal);
        } else if (outcome.value.refusal)
          this.set({ failure: outcome.value.refusal });
        else if (writer.changed === 0) this.set({ failure: { kind: "stuck" } });
      } finally {
        // What only came to light on the way is told by its places: the button spoke of those that were there.
        const asked = review.findings.filter(
          (one) => one.fix === "safe" && wanted(one),
        );
        const { changed } = writer;
        const said = mendedTitle(Math.min(mended, asked.length), changed);
        this.add(writer.step(said));
        if (changed > 0) title = said;
      }
    });
    return title;
  }

  /** Takes back the last step; true where all of it was. */
  async undo(): Promise<boolean> {
    let done = false;
    await this.turns.take(async (signal) => {
      const { journal } = this.state;
      if (journal.length === 0) return;
      this.told.setSoon({ work: "writing", failure: null });
      done = await takeBack(this.services.host, journal, (change) => {
        this.told.setSoon(change);
      });
      await this.check(signal);
    });
    return done;
  }

  /** Writes what the last step left unwritten when it broke off; true where all of it is there now. */
  async resume(): Promise<boolean> {
    let done = false;
    await this.turns.take(async (signal) => {
      const { journal } = this.state;
      const last = journal.at(-1);
      const { host } = this.services;
      if (!last?.broken || !host.resume) return;
      this.set({ work: "writing", failure: null });
      const outcome = await host.resume();
      done = outcome.ok;
      this.set(
        outcome.ok
          ? { journal: [...journal.slice(0, -1), wholeStep(last, true)] }
          : { failure: outcome.failure },
      );
      await this.check(signal);
    });
    return done;
  }

  /** Has changes recorded in the document as tracked ones from now on, or not. */
  track(track: boolean): void {
    this.set({ track });
  }

  /** Has the host write something that changes no words of the document, as one step; null where it was not done. */
  async step<T>(
    write: (host: DocumentHost) => Promise<Outcome<T>> | undefined,
    titleOf: (written: T) => string,
  ): Promise<T | null> {
    let written: T | null = null;
    await this.turns.take(async () => {
      this.set({ work: "writing", failure: null });
      const outcome = await write(this.services.host);
      if (!outcome) return;
      if (!outcome.ok) {
        this.set({ failure: outcome.failure });
        return;
      }
      written = outcome.value;
      this.add({ title: titleOf(written), changes: [], writes: 1 });
    });
    return written;
  }

  dismiss(finding: Finding, reason: string): Promise<void> {
    const { dismissals } = this.state.decided;
    return this.decide({
      dismissals: [
        ...dismissals,
        dismiss(finding, reason, this.services.today),
      ],
    });
  }

  restore(finding: Finding): Promise<void> {
    const { dismissals } = this.state.decided;
    return this.decide({ dismissals: withoutDismissal(dismissals, finding) });
  }

  /** Keeps a decision of the user with the document and checks again. */
  async decide(change: Partial<ReviewState>): Promise<void> {
    await this.turns.take(async (signal) => {
      const decided = { ...this.state.decided, ...change };
      this.set({ decided, failure: null });
      const saved = await this.services.state.save(writeState(decided));
      if (!saved.ok) this.set({ failure: saved.failure });
      await this.check(signal);
    });
  }

  /** Checks by a department's settings from now on; null: by none. */
  async useDepartment(department: Department | null): Promise<void> {
    this.set({ department });
    await this.follow();
  }

  /** Waits for nothing: looking at a place changes nothing. */
  async reveal(at: Anchor): Promise<void> {
    try {
      const outcome = await this.services.host.reveal(at);
      if (!outcome.ok) this.set({ failure: outcome.failure });
    } catch (error) {
      this.crash(error);
    }
  }

  clearFailure(): void {
    this.set({ failure: null, stopped: false });
  }

  /** Checks the document as it is, once for all that ask before it begins; a check under way is given up. */
  private follow(): Promise<void> {
    clearTimeout(this.timer);
    this.turns.renew();
    this.waiting ??= this.turns.takeRenewable(async (signal) => {
      this.waiting = null;
      await this.check(signal);
    });
    return this.waiting;
  }

  /** Tells of what could not be read; otherwise as `readAndCheck`. */
  private async check(signal: AbortSignal): Promise<void> {
    const outcome = await this.readAndCheck(signal);
    if (!outcome.ok) this.set({ failure: outcome.failure });
  }

  /** Throws where it was stopped. */
  private async readAndCheck(signal: AbortSignal): Promise<Outcome<Review>> {
    this.told.setSoon({ work: "reading", percent: null });
    const read = await this.services.host.read();
    if (!read.ok) return read;
    signal.throwIfAborted();
    this.told.setSoon({ work: "checking" });
    const { grid } = read.value;
    const options = reviewOptions(this.state, this.services.today);
    const review = await this.services.runReview(
      grid,
      options,
      signal,
      (share) => {
        const percent = Math.floor(share * 100);
        if (!signal.aborted && percent !== this.state.percent)
          this.set({ percent });
      },
    );
    signal.throwIfAborted();
    this.set({ grid, review, stopped: false });
    return { ok: true, value: review };
  }

  /** What a new step is written with. One that broke off can no longer be finished once another begins. */
  private writer(): StepWriter {
    const journal = this.state.journal.map((one) =>
      one.broken ? wholeStep(one, false) : one,
    );
    this.told.setSoon({ work: "writing", failure: null, journal });
    return new StepWriter(this.services.host, { track: this.state.track });
  }

  private add(step: JournalEntry | null): void {
    if (step) this.told.setSoon(this.with(step));
  }

  private with(step: JournalEntry): Pick<SessionState, "journal"> {
    return { journal: [...this.state.journal, step] };
  }

  private crash(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.set({ failure: { kind: "crash", message } });
  }

  private set(change: Partial<SessionState>): void {
    this.told.set(change);
  }
}
