import type { Anchor } from "../grid/Anchor";
import type { HostFailure, Outcome } from "../grid/DocumentHost";
import type { Edit } from "../grid/Edit";
import type { Grid } from "../grid/Grid";
import { dismiss } from "../review/dismissals";
import type { Finding } from "../review/Finding";
import { fixInPasses } from "../review/fix";
import type { Review } from "../review/review";
import {
  emptyState,
  type ReviewState,
  writeState,
} from "../review/reviewState";
import type { PaneServices } from "./services";

/** One change that the pane made to the document. */
export interface JournalEntry {
  readonly title: string;
  /** What was there and what is there now, where it is one place. */
  readonly before: string | null;
  readonly after: string | null;
  /** How many times the host was asked to write: so many times it is asked to take back. */
  readonly writes: number;
}

export interface SessionState {
  readonly grid: Grid | null;
  readonly review: Review | null;
  readonly decided: ReviewState;
  /** What is being done now; null where the pane is at rest. */
  readonly work: "reading" | "checking" | "writing" | null;
  readonly failure: SessionFailure | null;
  readonly journal: readonly JournalEntry[];
}

export type SessionFailure =
  { readonly kind: "crash"; readonly message: string } | HostFailure;

const quietMs = 150;

/** The pane's work on one document: reads, checks, writes, takes back, and tells its listeners. */
export class ReviewSession {
  state: SessionState = {
    grid: null,
    review: null,
    decided: emptyState,
    work: "reading",
    failure: null,
    journal: [],
  };
  private readonly services: PaneServices;
  private readonly listeners = new Set<() => void>();
  private running: AbortController | null = null;
  /** Works one after another: what writes is never cut by what reads. */
  private queue: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(services: PaneServices) {
    this.services = services;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads what was decided before, checks the document, and follows its changes until the returned function is called. */
  start(): () => void {
    const stop = this.services.host.onChange(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.recheck(), quietMs);
    });
    void this.guard(async () => {
      const kept = await this.services.state.load();
      if (kept === null) return;
      const { readState } = await import("../review/storedState");
      this.set({ decided: readState(kept) });
    });
    void this.recheck();
    return () => {
      stop();
      clearTimeout(this.timer);
      this.stop();
    };
  }

  /** Stops a reading or a check under way; what was known before stays. */
  stop(): void {
    this.running?.abort();
    this.running = null;
    this.set({ work: null });
  }

  async recheck(): Promise<void> {
    clearTimeout(this.timer);
    this.running?.abort();
    await this.guard(async () => {
      const outcome = await this.readAndCheck();
      if (!outcome.ok) this.set({ work: null, failure: outcome.failure });
    });
  }

  /** Writes the edits as one step; true where it was done. */
  async apply(
    title: string,
    edits: readonly Edit[],
    shown?: { before: string; after: string },
  ): Promise<boolean> {
    return await this.guard(async () => {
      this.set({ work: "writing", failure: null });
      const outcome = await this.services.host.apply(edits);
      if (!outcome.ok) return this.fail(outcome.failure);
      this.addToJournal({
        title,
        before: shown?.before ?? null,
        after: shown?.after ?? null,
        writes: 1,
      });
      return (await this.readAndCheck()).ok;
    });
  }

  /** Applies the safe fixes of all findings, or of one check, in passes; one step in the journal. */
  async mendAll(
    title: string,
    wanted: (finding: Finding) => boolean = () => true,
  ): Promise<boolean> {
    const { review } = this.state;
    if (!review) return false;
    return await this.guard(async () => {
      this.set({ work: "writing", failure: null });
      let writes = 0;
      try {
        const outcome = await fixInPasses(
          review,
          async (edits) => {
            const written = await this.services.host.apply(edits);
            if (!written.ok) return written;
            writes++;
            return await this.readAndCheck();
          },
          wanted,
        );
        return outcome.ok ? true : this.fail(outcome.failure);
      } finally {
        if (writes > 0)
          this.addToJournal({ title, before: null, after: null, writes });
      }
    });
  }

  /** Takes back the last step of the journal. */
  async undo(): Promise<boolean> {
    const last = this.state.journal.at(-1);
    if (!last) return false;
    return await this.guard(async () => {
      this.set({ work: "writing", failure: null });
      for (let left = last.writes; left > 0; left--) {
        const outcome = await this.services.host.undo();
        if (!outcome.ok) return this.fail(outcome.failure);
        this.set({
          journal: [
            ...this.state.journal.slice(0, -1),
            ...(left > 1 ? [{ ...last, writes: left - 1 }] : []),
          ],
        });
      }
      return (await this.readAndCheck()).ok;
    });
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
    return this.decide({
      dismissals: this.state.decided.dismissals.filter(
        ({ check, fingerprint }) =>
          check !== finding.check || fingerprint !== finding.fingerprint,
      ),
    });
  }

  /** Keeps a decision of the user with the document and checks again. */
  async decide(change: Partial<ReviewState>): Promise<void> {
    await this.guard(async () => {
      const decided = { ...this.state.decided, ...change };
      this.set({ decided });
      const saved = await this.services.state.save(writeState(decided));
      if (!saved.ok) this.fail(saved.failure);
      await this.readAndCheck();
    });
  }

  async revealAt(at: Anchor): Promise<void> {
    await this.guard(async () => {
      const outcome = await this.services.host.reveal(at);
      if (!outcome.ok) this.fail(outcome.failure);
    });
  }

  clearFailure(): void {
    this.set({ failure: null });
  }

  private async readAndCheck(): Promise<Outcome<Review>> {
    const running = new AbortController();
    this.running = running;
    this.set({ work: "reading" });
    const read = await this.services.host.read();
    if (!read.ok) return read;
    running.signal.throwIfAborted();
    this.set({ work: "checking" });
    const { grid } = read.value;
    const { decided } = this.state;
    const review = await this.services.runReview(
      grid,
      {
        today: this.services.today,
        registered: decided.registered,
        overrides: decided.overrides,
        dismissals: decided.dismissals,
      },
      running.signal,
    );
    running.signal.throwIfAborted();
    this.running = null;
    this.set({ grid, review, work: null, failure: null });
    return { ok: true, value: review };
  }

  private addToJournal(entry: JournalEntry): void {
    this.set({ journal: [...this.state.journal, entry] });
  }

  private fail(failure: SessionFailure): false {
    this.set({ work: null, failure });
    return false;
  }

  /** Waits its turn. An abort is no failure; any other exception is our own bug and is shown as such once. */
  private guard<T>(work: () => Promise<T>): Promise<T | false> {
    const result = this.queue.then(() => this.caught(work));
    this.queue = result;
    return result;
  }

  private async caught<T>(work: () => Promise<T>): Promise<T | false> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError")
        return false;
      return this.fail({
        kind: "crash",
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
