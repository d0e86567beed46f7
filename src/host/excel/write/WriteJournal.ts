import type { Interruption, Outcome } from "../../../grid/DocumentHost";
import type { Edit } from "../../../grid/Edit";
import type { DateSystem } from "../../openxml/numberFormat/serialDate";
import { done, failed } from "../../outcome";
import type { WorkbookReading } from "../read/SheetReading";
import type { Progress } from "./account";
import { editsDone, rest, takenBack, type Change } from "./Change";
import { accountFor, performChange } from "./performChange";
import { planChange } from "./planChange";

/** What a change is written for: to be kept, to take back the last one, or to take back a part that was never kept. */
type Aim = "write" | "back" | "drop";

/** A change that was broken off, and how far it had come as far as Excel told. */
interface Broken {
  readonly change: Change;
  readonly progress: Progress | null;
  readonly aim: Aim;
}

/**
 * What was written into the workbook, so that it can be taken back: Excel lets no add-in undo. A write that was
 * broken off can be finished or taken back until something else is written.
 */
export class WriteJournal {
  private readonly written: Change[] = [];
  private broken: Broken | null = null;
  private system: DateSystem = "1900";

  /** Writes edits of the workbook as it was read; a write that was broken off before stays as it is. */
  async write(
    reading: WorkbookReading,
    edits: readonly Edit[],
  ): Promise<Outcome<void>> {
    const planned = planChange(reading, edits);
    if (!planned.ok) return planned;
    const change = planned.value;
    this.system = reading.system;
    this.broken = null;
    return this.perform({ sheets: change.sheets, steps: [] }, change, "write");
  }

  /** Does what is left of a broken write; nothing where none was broken. */
  async resume(): Promise<Outcome<void>> {
    const { broken } = this;
    if (!broken) return done;
    const progress = await this.located(broken);
    if (!progress.ok) return progress;
    const { change, done: count } = progress.value;
    const begun = { ...change, steps: change.steps.slice(0, count) };
    return this.perform(begun, rest(change, count), broken.aim);
  }

  /** Takes back what a broken write had written, else the last change; nothing where there is none. */
  async undo(): Promise<Outcome<void>> {
    const { broken } = this;
    if (broken && broken.aim !== "write") return this.resume();
    if (broken) {
      const progress = await this.located(broken);
      if (!progress.ok) return progress;
      const back = takenBack(progress.value.change, progress.value.done);
      return this.perform({ ...back, steps: [] }, back, "drop");
    }
    const last = this.written.at(-1);
    if (!last) return done;
    const back = takenBack(last, last.steps.length);
    const outcome = await this.perform({ ...back, steps: [] }, back, "back");
    if (outcome.ok || outcome.failure.kind !== "stale") return outcome;
    // The user may have taken it back with Excel's own undo.
    const now = await accountFor(last, this.system);
    if (!now.ok || now.value.done > 0) return outcome;
    this.written.pop();
    return done;
  }

  /** Writes `left`, which comes after the steps of `begun`; the two are one change. */
  private async perform(
    begun: Change,
    left: Change,
    aim: Aim,
  ): Promise<Outcome<void>> {
    const performed = await performChange(left, this.system, aim === "write");
    if (performed.kind === "refused") return failed(performed.failure);
    const whole = (steps: Change["steps"]): Change => ({
      sheets: begun.sheets,
      steps: [...begun.steps, ...steps],
    });
    if (performed.kind === "done") {
      this.broken = null;
      if (aim === "write") this.written.push(whole(performed.change.steps));
      if (aim === "back") this.written.pop();
      return done;
    }
    const { change, progress } = performed;
    this.broken = {
      change: whole(change.steps),
      progress: progress && {
        change: whole(progress.change.steps),
        done: begun.steps.length + progress.done,
      },
      aim,
    };
    return failed(interruption(this.broken));
  }

  /** How far a broken change has come: asked again where Excel did not tell, or where it may have been asked in vain. */
  private async located({
    change,
    progress,
  }: Broken): Promise<Outcome<Progress>> {
    return progress
      ? { ok: true, value: progress }
      : accountFor(change, this.system);
  }
}

/** What is told of a broken change: the edits that are written, and a row that was opened and not filled. */
function interruption({ progress, aim }: Broken): Interruption {
  if (!progress) return { kind: "interrupted", applied: 0 };
  const { change, done: count } = progress;
  if (aim !== "write") return { kind: "interrupted", applied: count };
  const written = editsDone(change, count);
  const half = Number(change.steps[count - 1]?.kind === "open-row");
  return {
    kind: "interrupted",
    applied: written.length,
    found: { written, half },
  };
}
