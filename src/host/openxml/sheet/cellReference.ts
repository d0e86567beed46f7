/** Rows and columns a sheet can have (ECMA-376 part 1, 18.3.1; Excel's limits). */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A cell's place, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, counted from 0, all four sides included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const columnsPattern = /^\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?([0-9]{1,7})$/;

/** «B12» or «$B$12» → its place; null where it names no cell of a sheet. */
export function readCellPlace(reference: string): CellPlace | null {
  const match = cellPattern.exec(reference);
  if (!match?.[1] || !match[2]) return null;
  const column = readColumn(match[1]);
  const row = Number(match[2]) - 1;
  return column === null || row < 0 || row >= maxRows ? null : { row, column };
}

/** «A1:C3», «A1», «1:3» or «A:C» → its rectangle, corners in either order; null where it is none. */
export function readArea(reference: string): Area | null {
  const [first = "", second = first, ...more] = reference.split(":");
  if (more.length > 0) return null;
  const a = readCorner(first);
  const b = readCorner(second);
  if (!a || !b || a.kind !== b.kind) return null;
  if (a.kind === "cell" && b.kind === "cell")
    return {
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    };
  if (!reference.includes(":")) return null;
  if (a.kind === "row" && b.kind === "row")
    return {
      top: Math.min(a.row, b.row),
      left: 0,
      bottom: Math.max(a.row, b.row),
      right: maxColumns - 1,
    };
  if (a.kind === "column" && b.kind === "column")
    return {
      top: 0,
      left: Math.min(a.column, b.column),
      bottom: maxRows - 1,
      right: Math.max(a.column, b.column),
    };
  return null;
}

/** 0 → «A», 26 → «AA». */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** «A» → 0; null beyond the last column of a sheet. */
export function readColumn(name: string): number | null {
  let column = 0;
  for (const letter of name.toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column > maxColumns ? null : column - 1;
}

/** «B3». */
export const cellName = ({ row, column }: CellPlace): string =>
  columnName(column) + String(row + 1);

/** «A1:C3»; a single cell is «A1». */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName({ row: top, column: left });
  const last = cellName({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

type Corner =
  | { kind: "cell"; row: number; column: number }
  | { kind: "row"; row: number }
  | { kind: "column"; column: number };

function readCorner(text: string): Corner | null {
  const cell = readCellPlace(text);
  if (cell) return { kind: "cell", ...cell };
  const letters = columnsPattern.exec(text)?.[1];
  const column = letters === undefined ? null : readColumn(letters);
  if (column !== null) return { kind: "column", column };
  const row = Number(rowsPattern.exec(text)?.[1] ?? 0) - 1;
  return row >= 0 && row < maxRows ? { kind: "row", row } : null;
}
