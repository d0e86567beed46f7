import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError } from "../../HostObject";
import { apiValue, isError, type SimCell } from "../book/SimCell";
import { showCell } from "../book/showCell";
import { restyle } from "../book/restyle";
import type { SimSheet } from "../book/SimSheet";
import { typedValue } from "../book/typedValue";
import { textArgument } from "./textArgument";

/** Beyond this Excel answers null instead of cells. */
const MOST_CELLS = 5_000_000;

const isUnbounded = ({ top, left, bottom, right }: Area): boolean =>
  (bottom - top + 1) * (right - left + 1) > MOST_CELLS;

/** What each cell of the area gives, row by row; null where there are too many of them. */
export function readMatrix<T>(
  area: Area,
  read: (row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++)
      line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

export const cellValue = (sheet: SimSheet, row: number, column: number) =>
  apiValue(sheet.cellAt(row, column)?.value ?? null);

export function cellFormula(sheet: SimSheet, row: number, column: number) {
  const cell = sheet.cellAt(row, column);
  return cell?.formula
    ? `=${cell.formula.text}`
    : apiValue(cell?.value ?? null);
}

export function cellText(
  sheet: SimSheet,
  locale: string,
  row: number,
  column: number,
): string {
  const cell = sheet.cellAt(row, column);
  const { styles, system } = sheet.book;
  return cell
    ? showCell(cell.value, styles.shown(cell.style), system, locale)
    : "";
}

export function cellType(sheet: SimSheet, row: number, column: number): string {
  const value = sheet.cellAt(row, column)?.value ?? null;
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean"
  ];
}

/** Calls `write` for each cell that is given something; one value stands for all cells, null leaves a cell as it is. */
export function writeMatrix(
  area: Area,
  given: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const isMatrix = Array.isArray(given);
  if (isMatrix) {
    const rows = given as readonly unknown[];
    if (
      rows.length !== height ||
      rows.some((row) => !Array.isArray(row) || row.length !== width)
    )
      throw new HostError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
  }
  if (isUnbounded(area)) throw new HostError("InvalidOperation");
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const value = isMatrix ? (given as unknown[][])[row]?.[column] : given;
      if (value !== null && value !== undefined)
        write(area.top + row, area.left + column, value);
    }
}

/** The cell, if protection and array formulas let it be written. */
function writable(sheet: SimSheet, row: number, column: number): SimCell {
  const { styles } = sheet.book;
  if (sheet.isProtected && styles.isLocked(sheet.styleAt(row, column)))
    throw new HostError("AccessDenied");
  const array = sheet.cellAt(row, column)?.formula?.array;
  if (array && (array.top < array.bottom || array.left < array.right))
    throw new HostError("InvalidOperation");
  return sheet.neededCell(row, column);
}

/** Puts a value into a cell as typing would; the runs of a rich text are lost, a covered cell takes nothing. */
export function putValue(
  sheet: SimSheet,
  row: number,
  column: number,
  given: unknown,
): void {
  if (!/^(?:string|number|boolean)$/.test(typeof given))
    throw new HostError("InvalidArgument");
  const { styles, system } = sheet.book;
  const cell = writable(sheet, row, column);
  if (sheet.isCovered(row, column)) return;
  const isText = styles.isText(cell.style);
  const typed = typedValue(given as string | number | boolean, isText, system);
  cell.value = typed.value;
  cell.rich = null;
  cell.formula =
    typed.formula === null ? null : { text: typed.formula, array: null };
  cell.style = styles.withQuote(cell.style, typed.quote);
  if (typed.code !== null && styles.code(cell.style) === "General")
    cell.style = styles.withCode(cell.style, typed.code);
}

/** One format for all cells, or one for each; null leaves a cell's as it is. */
export function putFormats(sheet: SimSheet, area: Area, given: unknown): void {
  if (!sheet.allows("formatCells")) throw new HostError("AccessDenied");
  const { styles } = sheet.book;
  if (typeof given === "string") {
    restyle(sheet, area, (style) => styles.withCode(style, given));
    return;
  }
  writeMatrix(area, given, (row, column, code) => {
    const cell = sheet.neededCell(row, column);
    cell.style = styles.withCode(cell.style, textArgument(code));
  });
}
