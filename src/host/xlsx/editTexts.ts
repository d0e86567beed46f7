import type { HostFailure } from "../../grid/DocumentHost";
import type { ReplaceText } from "../../grid/Edit";
import { findCell, rowAt } from "../../grid/Grid";
import { holdsNumber } from "../../grid/holdsNumber";
import type { NumberFormat } from "../openxml/numberFormat/NumberFormat";
import { isDecorated } from "../openxml/numberFormat/showValue";
import { styleOf } from "../openxml/sheet/cellContent";
import {
  cellName,
  readArea,
  type Area,
  type CellPlace,
} from "../openxml/sheet/cellReference";
import { typedNumber } from "../openxml/sheet/typedNumber";
import type { XmlElement } from "../openxml/xml";
import { attribute, child } from "../openxml/xmlTree";
import { formulasOf } from "./formula/cellFormulas";
import { areaAt, type SheetSource } from "./SheetSource";
import { refusals } from "./strings";
import { replaced, styledTexts } from "./styledTexts";
import {
  numberCell,
  textCell,
  type CellWriter,
  type StyledText,
} from "./writeCell";
import { unsupported } from "../outcome";

/** A cell to be written, counted in the rows of the sheet as it was. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly write: CellWriter;
}

/** What Excel allows in a cell. */
const LONGEST_TEXT = 32_767;

/** The cells that replaced texts make; their quotes are verified already. */
export function editTexts(
  source: SheetSource,
  edits: readonly ReplaceText[],
): readonly CellWrite[] | HostFailure {
  const cells = new Map<
    string,
    { row: number; column: number; edits: ReplaceText[] }
  >();
  for (const edit of edits) {
    if (edit.at.kind !== "cell") continue;
    const { row } = edit.at;
    const tableRow = rowAt(source.table, row);
    const shown = tableRow && findCell(tableRow, edit.at.column);
    const column = shown?.column ?? edit.at.column;
    const name = cellName({ row, column });
    const same = cells.get(name);
    if (same) same.edits.push(edit);
    else cells.set(name, { row, column, edits: [edit] });
  }
  const arrays = arrayAreas(source);
  const writes: CellWrite[] = [];
  for (const [name, { row, column, edits }] of cells) {
    const cell =
      source.byIndex.get(row)?.cells.find((one) => one.column === column)
        ?.element ?? null;
    const refused = refusal(source, arrays, row, column, cell, name);
    if (refused) return refused;
    const style = cell
      ? attribute(cell, "s")
      : styleOfBlank(source, row, column);
    const texts = replaced(styledTexts(source, row, column, cell), edits);
    const whole = texts.map(({ text }) => text).join("");
    if (isDecorated(formatOf(source, style), whole))
      return unsupported(refusals.decorated(name));
    if (whole.length > LONGEST_TEXT) return unsupported(refusals.tooLong(name));
    const write = typedCell(source, { row, column }, style, texts);
    writes.push({ row, column, write });
  }
  return writes;
}

/** What is typed at `place`: among numbers or days the one that the format shows just so, else the text. */
export function typedCell(
  source: SheetSource,
  { row, column }: CellPlace,
  style: string | null,
  texts: readonly StyledText[],
): CellWriter {
  const { prefix, table, context } = source;
  const whole = texts.map(({ text }) => text).join("");
  const number = holdsNumber(table, row, column)
    ? typedNumber(whole, formatOf(source, style), context.system)
    : null;
  return number === null
    ? textCell(prefix, style, texts)
    : numberCell(prefix, style, number);
}

/** How a style (`s` of a cell) shows numbers. */
export const formatOf = (
  { context }: SheetSource,
  style: string | null,
): NumberFormat => context.styles.numberFormat(Number(style ?? 0));

function refusal(
  source: SheetSource,
  arrays: readonly Area[],
  row: number,
  column: number,
  cell: XmlElement | null,
  name: string,
): HostFailure | null {
  const style = cell
    ? styleOf(cell)
    : Number(styleOfBlank(source, row, column));
  if (source.isProtected && source.context.styles.locked(style))
    return { kind: "protected" };
  if (cell && child(cell, "x:f")) return unsupported(refusals.formula(name));
  if (areaAt(arrays, row, column)) return unsupported(refusals.array(name));
  const isHead = source.tables.some(
    ({ area, headerRows, totalsRows }) =>
      areaAt([area], row, column) !== null &&
      (row < area.top + headerRows || row > area.bottom - totalsRows),
  );
  if (isHead) return unsupported(refusals.tableHeader(name));
  const pivots = source.pivots.map(({ area }) => area);
  return areaAt(pivots, row, column) ? unsupported(refusals.pivot(name)) : null;
}

/** Areas that one formula fills: nothing in them may be changed alone. */
const arrayAreas = ({ rows }: SheetSource): readonly Area[] =>
  [...formulasOf(rows)].flatMap(({ element }) => {
    const type = attribute(element, "t");
    const area = readArea(attribute(element, "ref") ?? "");
    return area && (type === "array" || type === "dataTable") ? [area] : [];
  });

/** A cell that is not in the file looks as its row, else as its column. */
function styleOfBlank(
  { byIndex, root }: SheetSource,
  row: number,
  column: number,
): string | null {
  const element = byIndex.get(row)?.element;
  const ofRow = element && attribute(element, "s");
  if (ofRow != null) return ofRow;
  const columns = child(root, "x:cols");
  for (const node of columns?.children ?? []) {
    if (node.kind !== "element") continue;
    const from = Number(attribute(node, "min")) - 1;
    const to = Number(attribute(node, "max")) - 1;
    if (column >= from && column <= to) return attribute(node, "style");
  }
  return null;
}
