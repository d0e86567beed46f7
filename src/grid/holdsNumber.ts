import { findCell, rowAt, type Table } from "./Grid";

/** Headings of sections come between rows of measures: so many rows are looked through on each side. */
const REACH = 3;

/**
 * Whether what is typed into a sheet's cell is to be kept as a number where it reads as one: the cell holds one
 * already, or it is blank and the next filled cell above or below it does.
 */
export function holdsNumber(
  table: Table,
  row: number,
  column: number,
): boolean {
  const own = cellOf(table, row, column);
  if (own?.value) return true;
  if (own && (own.text !== "" || own.mergedInto !== null)) return false;
  return nextHolds(table, row, column, -1) || nextHolds(table, row, column, 1);
}

function nextHolds(
  table: Table,
  row: number,
  column: number,
  step: -1 | 1,
): boolean {
  for (let away = 1; away <= REACH; away++) {
    const cell = cellOf(table, row + step * away, column);
    if (cell?.value) return true;
    if (cell && cell.text !== "" && cell.columnSpan === 1) return false;
  }
  return false;
}

const cellOf = (table: Table, index: number, column: number) => {
  const row = rowAt(table, index);
  return row && findCell(row, column);
};
