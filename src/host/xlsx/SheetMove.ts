import type { InsertRow } from "../../grid/Edit";
import type { RowShift } from "../../grid/RowShift";
import { maxRows, type Area } from "../openxml/sheet/cellReference";
import type { ShiftedSheet } from "./formula/shiftFormula";

/** Rows of one sheet on the move, for all that refers to them. */
export interface SheetMove extends ShiftedSheet {
  /** As `shift`, but a stretch also takes in rows inserted right below it that look like one of its own. */
  readonly growing: RowShift;
  /** Says why the move cannot be made; the whole edit is then given up. */
  readonly refuse: (reason: string) => void;
}

/** A shift under which stretches that hold a template row take in the rows modelled on it below their end. */
export function growingShift(
  shift: RowShift,
  inserts: readonly InsertRow[],
): RowShift {
  const below = new Map<number, InsertRow[]>();
  for (const insert of inserts) {
    const same = below.get(insert.after);
    if (same) same.push(insert);
    else below.set(insert.after, [insert]);
  }
  return {
    ...shift,
    span: (first, last) => {
      const span = shift.span(first, last);
      const next = below.get(last);
      if (!next) return span;
      const foreign = next.findIndex(({ like }) => like < first || like > last);
      const more = foreign < 0 ? next.length : foreign;
      const [start, end] = span ?? [
        shift.nearest(first),
        shift.nearest(first) - 1,
      ];
      return end + more < start ? null : [start, end + more];
    },
  };
}

/** Where an area goes, to the sheet's end where it reached it; null where nothing of it is left. */
export function movedArea(area: Area, shift: RowShift): Area | null {
  const span = shift.span(area.top, area.bottom);
  if (!span || span[0] >= maxRows) return null;
  const reachesEnd = area.bottom === maxRows - 1;
  return {
    ...area,
    top: span[0],
    bottom: reachesEnd ? area.bottom : Math.min(span[1], maxRows - 1),
  };
}
