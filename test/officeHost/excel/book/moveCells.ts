import {
  maxColumns,
  maxRows,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import { HostError } from "../../HostObject";
import {
  contains,
  isTorn,
  isWhole,
  movedArea,
  type CellMove,
} from "./CellMove";
import { moveMentions } from "./moveMentions";
import { emptyCell, isEmptyCell, type SimRow } from "./SimCell";
import type { SimSheet } from "./SimSheet";
import { removeTable } from "./sheetTables";
import type { SimTable } from "./SimTable";

/** Inserts or deletes cells with all that follows them, as Excel does; a conflict fails before anything has moved. */
export function moveCells(sheet: SimSheet, move: CellMove): void {
  demandRoom(sheet, move);
  const rows = sheet.rows;
  sheet.rows = movedRows(rows, move);
  if (move.kind === "insert") dressInserted(sheet, move);
  sheet.merges = sheet.merges.flatMap((area) => {
    const moved = movedArea(area, move);
    const isMerge =
      moved && (moved.top < moved.bottom || moved.left < moved.right);
    return isMerge ? [moved] : [];
  });
  for (const reference of sheet.live) {
    const live = reference.deref();
    if (!live) sheet.live.delete(reference);
    else if (live.area) live.area = movedArea(live.area, move);
  }
  moveMentions(sheet, move);
  const gone = sheet.tables.filter(({ area }) => !movedArea(area, move));
  for (const table of gone) removeTable(table);
  for (const table of sheet.tables) {
    const moved = movedArea(table.area, move);
    if (moved) table.area = withBody(moved, table);
  }
}

/** A table keeps a row, blank or not, when all of its own are deleted. */
const withBody = (area: Area, { headers, totals }: SimTable): Area => ({
  ...area,
  bottom: Math.max(area.bottom, area.top + headers + totals),
});

const conflict = (what: string): HostError =>
  new HostError(
    "InsertDeleteConflict",
    `The insert or delete operation attempted resulted in a conflict: ${what}.`,
  );

function demandRoom(sheet: SimSheet, move: CellMove): void {
  const { kind, axis, block } = move;
  if (sheet.merges.some((area) => isTorn(area, move)))
    throw conflict("merged cells");
  for (const { area, headers } of sheet.tables) {
    if (isTorn(area, move)) throw conflict("a table");
    const isHeaderGone =
      kind === "delete" &&
      axis === "rows" &&
      headers > 0 &&
      block.top <= area.top &&
      block.bottom >= area.top &&
      !contains(block, area);
    if (isHeaderGone) throw conflict("the header of a table");
  }
  for (const [row, { cells }] of sheet.rows)
    for (const [column, cell] of cells) {
      const array = cell.formula?.array;
      const isTornArray =
        array &&
        areaSize(movedArea(array, move)) !== areaSize(array) &&
        movedArea(array, move) !== null;
      if (isTornArray) throw conflict("an array formula");
      const place = { top: row, left: column, bottom: row, right: column };
      const moved = kind === "insert" && movedArea(place, move);
      if (moved && isOff(moved) && !isEmptyCell(cell))
        throw new HostError("NonBlankCellOffSheet");
    }
}

const isOff = ({ top, left, bottom, right }: Area): boolean =>
  top > bottom || left > right || bottom >= maxRows || right >= maxColumns;

const areaSize = (area: Area | null): number =>
  area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0;

function movedRows(
  rows: ReadonlyMap<number, SimRow>,
  move: CellMove,
): Map<number, SimRow> {
  const result = new Map<number, SimRow>();
  const rowAt = (index: number): SimRow => {
    const found = result.get(index) ?? { look: new Map(), cells: new Map() };
    result.set(index, found);
    return found;
  };
  const withLook = isWhole(move) && move.axis === "rows";
  for (const [row, { look, cells }] of rows) {
    const whole = { top: row, left: 0, bottom: row, right: maxColumns - 1 };
    const place = withLook ? movedArea(whole, move) : whole;
    if (place)
      for (const [name, value] of look) rowAt(place.top).look.set(name, value);
    if (place && look.size === 0) rowAt(place.top);
    for (const [column, cell] of cells) {
      const at = { top: row, left: column, bottom: row, right: column };
      const moved = movedArea(at, move);
      const array = cell.formula?.array;
      if (array && cell.formula)
        cell.formula = { ...cell.formula, array: movedArea(array, move) };
      if (moved) rowAt(moved.top).cells.set(moved.left, cell);
    }
  }
  return result;
}

/** New cells look like those above them or to the left, as in Excel; at the sheet's edge they are plain. */
function dressInserted(sheet: SimSheet, { axis, block }: CellMove): void {
  const along = axis === "rows" ? block.top : block.left;
  if (along === 0) return;
  if (axis === "rows") {
    const model = sheet.rows.get(block.top - 1);
    if (!model) return;
    const isWholeRow = block.left === 0 && block.right === maxColumns - 1;
    for (let row = block.top; row <= block.bottom; row++) {
      const { look, cells } = sheet.neededRow(row);
      if (isWholeRow)
        for (const [name, value] of model.look)
          if (name !== "hidden") look.set(name, value);
      for (const [column, { style }] of model.cells)
        if (column >= block.left && column <= block.right && style !== 0)
          cells.set(column, emptyCell(style));
    }
    return;
  }
  for (const [row, { cells }] of sheet.rows) {
    if (row < block.top || row > block.bottom) continue;
    const style = cells.get(block.left - 1)?.style ?? 0;
    if (style === 0) continue;
    for (let column = block.left; column <= block.right; column++)
      cells.set(column, emptyCell(style));
  }
}
