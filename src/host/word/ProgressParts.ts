import type { Edit, InsertRow, ReplaceText } from "../../grid/Edit";
import type { Cell } from "../../grid/Grid";
import { textAsWritten, type TextTarget } from "./textTargets";

/** How much of a list of edits stands in the document, each part told so that it can be acted on. */
export interface Progress {
  /** The edits that are done, told for the document as it was before. */
  readonly written: readonly Edit[];
  /** Cells and paragraphs that are neither as they were nor as they should be. */
  readonly half: number;
  /** What is still to be done, told for the document as it is now. */
  readonly rest: readonly Edit[];
  /** What would give the document back as it was, told for the document as it is now; null where something cannot. */
  readonly back: readonly Edit[] | null;
}

/** Whether a text between the old and the new is one that the write itself has left there. */
export type IsHalf = (target: TextTarget, text: string) => boolean;

/** A progress while it is put together. */
export class ProgressParts {
  readonly written: Edit[] = [];
  readonly rest: Edit[] = [];
  readonly back: Edit[] = [];
  /** Something is gone that cannot be put back. */
  isFinal = false;
  private half = 0;

  get progress(): Progress {
    const { written, half, rest, isFinal } = this;
    return { written, half, rest, back: isFinal ? null : this.back };
  }

  /** Notes a text that was there before; false where it is none of those it may be. */
  text(
    target: TextTarget | undefined,
    was: string,
    text: string,
    at: ReplaceText["at"] | null,
    isHalf: IsHalf,
  ): boolean {
    if (!target || !at) return text === was;
    const whole = { ...at, start: 0, end: text.length, quote: text };
    const to = (wanted: string): ReplaceText => ({
      kind: "replace-text",
      at: whole,
      text: wanted,
    });
    if (text === target.text) this.written.push(...target.edits);
    else if (text !== was && !isHalf(target, text)) return false;
    else {
      if (text !== was) this.half++;
      this.rest.push(to(target.text));
    }
    if (text !== was) this.back.push(to(was));
    return true;
  }

  /** Notes a cell of a new row, which gets its lines one after another. */
  newCell(
    { texts }: InsertRow,
    cell: Cell,
    text: string,
    at: Pick<ReplaceText["at"] & { kind: "cell" }, "table" | "row" | "column">,
  ): boolean {
    const wanted = textAsWritten(
      texts.find(
        ({ column }) =>
          column >= cell.column && column < cell.column + cell.columnSpan,
      )?.text ?? "",
    );
    if (text === wanted) return true;
    if (!`${wanted}\n`.startsWith(`${text}\n`)) return false;
    this.half++;
    this.rest.push({
      kind: "replace-text",
      at: { kind: "cell", ...at, start: 0, end: text.length, quote: text },
      text: wanted,
    });
    return true;
  }
}
