import { applyEdits } from "../../grid/applyEdits";
import type { HostFailure, Outcome } from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import type { OpenDocument } from "./OpenDocument";
import { type Pending, placeOf, withStates } from "./Pending";
import { progressOf } from "./progress";
import type { Progress } from "./ProgressParts";
import { wordRefusals } from "./strings";
import { targetKey } from "./textTargets";
import { unreadOf, wordError } from "./wordFailure";
import { writeEdits, type Writing } from "./writeEdits";
import { done, failed, refusedWhole } from "../outcome";

/** What was done to the document, with what takes it back. */
type Done =
  | {
      readonly kind: "edits";
      /** Null where nothing takes them back. */
      readonly back: readonly Edit[] | null;
      readonly tracked: boolean;
      /** Whether a document is as it was before. */
      readonly isGone: (now: Grid) => boolean;
    }
  | { readonly kind: "other"; readonly back: () => Promise<Outcome<void>> };

/** Writes into the open document and remembers what was written: Word itself has no undo that an add-in could use. */
export class WordWriter {
  private readonly document: OpenDocument;
  private done: readonly Done[] = [];
  private pending: Pending | null = null;

  constructor(document: OpenDocument) {
    this.document = document;
  }

  async apply(edits: readonly Edit[], track: boolean): Promise<Outcome<void>> {
    this.settleForGood();
    return await this.write(edits, track, (before) => {
      const after = applyEdits(before, edits);
      const back = after.ok && progressOf(before, edits, after.value)?.back;
      this.remember({
        kind: "edits",
        back: back || null,
        tracked: track,
        isGone: (now) => progressOf(before, edits, now)?.back?.length === 0,
      });
    });
  }

  async resume(): Promise<Outcome<void>> {
    const { pending } = this;
    if (!pending) return failed(refusedWhole(wordRefusals.nothingToResume));
    const progress = await this.progress(pending);
    if (!progress.ok) return progress;
    if (progress.value.rest.length === 0) return this.finished(pending);
    const { rest } = progress.value;
    const writing = await this.writeNow(rest, pending.tracked);
    if (writing.kind === "done") return this.finished(pending);
    if (writing.kind === "refused") return failed(writing.failure);
    return await this.settle(withStates(pending, writing), writing.failure);
  }

  async undo(): Promise<Outcome<void>> {
    const { pending } = this;
    if (pending?.aim === "take-back") return await this.resume();
    if (pending) return await this.takeBack(pending);
    const last = this.done.at(-1);
    if (!last) return done;
    if (last.kind === "other") {
      const outcome = await last.back();
      if (outcome.ok) this.done = this.done.slice(0, -1);
      return outcome;
    }
    if (last.tracked) return failed(refusedWhole(wordRefusals.undoTracked));
    if (!last.back) return failed(refusedWhole(wordRefusals.undoTable));
    const forget = (): void => {
      this.done = this.done.slice(0, -1);
    };
    const outcome = await this.write(last.back, false, forget, "take-back");
    if (outcome.ok || outcome.failure.kind !== "stale") return outcome;
    // The user may have taken it back in Word.
    const now = await this.document.read();
    if (!now.ok || !last.isGone(now.value.grid)) return outcome;
    forget();
    return done;
  }

  /** Something else than edits was done, with what takes it back. */
  noteOther(back: () => Promise<Outcome<void>>): void {
    this.settleForGood();
    this.remember({ kind: "other", back });
  }

  private remember(one: Done): void {
    this.done = [...this.done, one];
  }

  /** Writes; `remember` is called once all of it stands in the document. */
  private async write(
    edits: readonly Edit[],
    tracked: boolean,
    remember: (before: Grid) => void,
    aim: Pending["aim"] = "write",
  ): Promise<Outcome<void>> {
    const writing = await this.writeNow(edits, tracked);
    if (writing.kind === "refused") return failed(writing.failure);
    const { before } = writing;
    if (writing.kind === "done") {
      remember(before);
      return done;
    }
    const pending: Pending = {
      before,
      edits: writing.withoutRows
        ? edits.filter(({ kind }) => kind !== "insert-row")
        : edits,
      tracked,
      aim,
      states: new Map(),
      finish: () => {
        remember(before);
      },
    };
    const known = withStates(pending, writing);
    // What was refused whole goes whole.
    return writing.withoutRows
      ? await this.takeBack(known, writing.failure)
      : await this.settle(known, writing.failure);
  }

  private async writeNow(
    edits: readonly Edit[],
    tracked: boolean,
  ): Promise<Writing> {
    if (isReadOnly())
      return {
        kind: "refused",
        failure: { kind: "protected", why: "read-only" },
      };
    const reading = await this.document.current();
    if (!reading.ok) return { kind: "refused", failure: reading.failure };
    try {
      return await Word.run(async (context) => {
        const writing = await writeEdits(
          context,
          reading.value,
          edits,
          tracked,
        );
        if (writing.kind !== "refused") this.document.outdate();
        return writing;
      });
    } catch (error) {
      return { kind: "refused", failure: unreadOf(wordError(error)) };
    }
  }

  /** Looks what a broken write has left in the document. */
  private async settle(
    pending: Pending,
    failure: HostFailure,
  ): Promise<Outcome<void>> {
    this.pending = pending;
    const progress = await this.progress(pending);
    if (!progress.ok) return failed({ kind: "interrupted", applied: 0 });
    const { written, half, rest, back } = progress.value;
    if (rest.length === 0) return this.finished(pending);
    if (back?.length === 0) {
      this.pending = null;
      return failed(failure);
    }
    this.pending = { ...pending, back };
    return failed({
      kind: "interrupted",
      applied: written.length,
      found: { written, half },
    });
  }

  private finished(pending: Pending): Outcome<void> {
    this.pending = null;
    pending.finish();
    return done;
  }

  /** Takes back what stands of a broken write; `failure` is why it was broken off, where that is the answer then. */
  private async takeBack(
    pending: Pending,
    failure?: HostFailure,
  ): Promise<Outcome<void>> {
    this.pending = pending;
    const progress = await this.progress(pending);
    if (!progress.ok) return progress;
    const { back } = progress.value;
    if (pending.tracked && back?.length !== 0)
      return failed(refusedWhole(wordRefusals.undoTracked));
    if (!back) return failed(refusedWhole(wordRefusals.undoTable));
    const taken: Outcome<void> = failure ? failed(failure) : done;
    this.pending = null;
    if (back.length === 0) return taken;
    const outcome = await this.write(back, false, nothing, "take-back");
    if (outcome.ok) return taken;
    // Nothing of it was taken back: it still waits for an answer. Otherwise the taking back itself does.
    if (outcome.failure.kind !== "interrupted") this.pending = pending;
    return outcome;
  }

  private async progress(pending: Pending): Promise<Outcome<Progress>> {
    const read = await this.document.read();
    if (!read.ok) return read;
    const progress = progressOf(
      pending.before,
      pending.edits,
      read.value.grid,
      ({ at }, text) => pending.states.get(targetKey(at))?.has(text) ?? false,
    );
    return progress
      ? { ok: true, value: progress }
      : failed({ kind: "stale", at: placeOf(pending.edits), found: "" });
  }

  /** The user goes on without an answer to an interrupted write: what stands of it is a step like any other. */
  private settleForGood(): void {
    const { pending } = this;
    if (!pending) return;
    this.pending = null;
    const { back = null, tracked } = pending;
    this.remember({ kind: "edits", back, tracked, isGone: () => false });
  }
}

const nothing = (): void => undefined;

const isReadOnly = (): boolean =>
  Office.context.document.mode === Office.DocumentMode.ReadOnly;
