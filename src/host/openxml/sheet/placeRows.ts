import { blankCell } from "../../../grid/blankCell";
import type { Cell, Row } from "../../../grid/Grid";
import type { Area } from "./cellReference";
import {
  placeMergedAreas,
  withOwnerRows,
  type MergedRows,
} from "./mergedAreas";

/** A row's own cells before merged areas are laid over them. */
export interface DraftRow {
  readonly cells: readonly Cell[];
  readonly hidden: boolean;
  /** The last column with text, -1 where there is none. */
  readonly right: number;
}

export interface PlacedRows {
  readonly rows: readonly Row[];
  /** How many grid columns the widest row spans. */
  readonly columnCount: number;
  /** Areas left out because they overlap others or are too many. */
  readonly ignored: readonly Area[];
}

/**
 * The rows of a sheet by index, with merged areas in the place of what they cover; rows without text are left out,
 * and so are cells right of all text. `bottom` is the last row that the sheet has; `repeated` are rows printed on
 * each page.
 */
export function placeRows(
  drafts: ReadonlyMap<number, DraftRow>,
  areas: readonly Area[],
  bottom: number,
  repeated: readonly (readonly [first: number, last: number])[],
): PlacedRows {
  let right = -1;
  for (const draft of drafts.values()) right = Math.max(right, draft.right);
  const used = [...drafts].flatMap(([index, { right }]) =>
    right < 0 ? [] : [index],
  );
  const reaching = areas.filter(({ left }) => left <= right);
  const kept = withOwnerRows(used, reaching);
  const merged = placeMergedAreas(reaching, kept, { bottom, right });
  const rows = kept.map((index) => ({
    index,
    repeatsAsHeader: repeated.some(
      ([first, last]) => index >= first && index <= last,
    ),
    hidden: drafts.get(index)?.hidden ?? false,
    cells: placeCells(index, drafts.get(index)?.cells ?? [], merged, right),
  }));
  return {
    rows,
    columnCount: rows.reduce(
      (count, row) => Math.max(count, rightEdge(row)),
      0,
    ),
    ignored: merged.ignored,
  };
}

/** A row's own cells up to the column `right`, with merged areas in the place of what they cover. */
function placeCells(
  row: number,
  own: readonly Cell[],
  merged: MergedRows,
  right: number,
): readonly Cell[] {
  const areas = merged.byRow.get(row) ?? [];
  const cells: Cell[] = [];
  let next = 0;
  for (const area of areas) {
    while ((own[next]?.column ?? Infinity) < area.left) {
      const cell = own[next++];
      if (cell) cells.push(cell);
    }
    const first = own[next]?.column === area.left ? own[next] : undefined;
    while ((own[next]?.column ?? Infinity) <= area.right) next++;
    cells.push(mergedCell(area, row, first));
  }
  for (const cell of own.slice(next))
    if (cell.column <= right) cells.push(cell);
  return cells;
}

function mergedCell(area: Area, row: number, first: Cell | undefined): Cell {
  const columnSpan = area.right - area.left + 1;
  return row === area.top
    ? {
        ...(first ?? blankCell(area.left)),
        columnSpan,
        rowSpan: area.bottom - area.top + 1,
      }
    : { ...blankCell(area.left), columnSpan, mergedInto: area.top };
}

function rightEdge({ cells }: Row): number {
  const last = cells.at(-1);
  return last ? last.column + last.columnSpan : 0;
}
