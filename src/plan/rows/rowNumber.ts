import type { CellAnchor } from "../../grid/Anchor";
import type { ParagraphLabel } from "../../grid/Grid";
import {
  type FoundNumber,
  type NumberStyle,
  readLeadingNumber,
  readNumberCell,
} from "../numbering/planNumber";
import type { PlanNumber } from "../Plan";
import { cellAnchor, type RowView, type SeenCell } from "./RowView";

/** A row's number, where it stands, and where the wording begins if it stands before that. */
export interface RowNumber {
  readonly number: PlanNumber;
  readonly style: NumberStyle;
  readonly at: CellAnchor;
  /** Offset of the wording in the measure cell; 0 where the number has a cell of its own. */
  readonly rest: number;
}

/** How numbers stand before the wording in a plan: not at all, with a dot, or also bare («1 Провести»). */
export type TypedNumbers = "none" | "dotted" | "lone";

/** The number in a cell of its own: typed, numeric, or counted by Word. */
export function numberOfCell(view: RowView, seen: SeenCell): RowNumber | null {
  const { text, labels, value } = seen.cell;
  const typed = readNumberCell(text);
  if (typed) {
    const decimal = value?.kind === "number" && typed.number.parts.length > 1;
    return placed(view, seen, { ...typed, rest: 0 }, { decimal });
  }
  return text.trim() === "" ? labelNumber(view, seen, labels) : null;
}

/** The number before the wording: typed, or counted by Word for the cell's first paragraph. */
export function numberOfText(
  view: RowView,
  seen: SeenCell,
  typed: TypedNumbers,
): RowNumber | null {
  if (typed === "none") return null;
  const found = readLeadingNumber(seen.cell.text, typed === "lone");
  if (found) return placed(view, seen, found, {});
  return labelNumber(view, seen, seen.cell.labels);
}

function labelNumber(
  view: RowView,
  seen: SeenCell,
  labels: readonly ParagraphLabel[],
): RowNumber | null {
  const label = labels[0];
  if (!label || seen.cell.text.slice(0, label.start).trim() !== "") return null;
  const found = readNumberCell(label.text);
  return (
    found &&
    placed(
      view,
      seen,
      { ...found, start: label.start, end: label.start, rest: 0 },
      { automatic: true },
    )
  );
}

function placed(
  view: RowView,
  seen: SeenCell,
  found: FoundNumber,
  how: { automatic?: boolean; decimal?: boolean },
): RowNumber {
  const whole = cellAnchor(view, seen);
  return {
    number: { ...found.number, ...how },
    style: found.style,
    at: {
      ...whole,
      start: found.start,
      end: found.end,
      quote: whole.quote.slice(found.start, found.end),
    },
    rest: found.rest,
  };
}
