import { HostError } from "../HostObject";
import type { Element } from "./Element";
import { ensureChild } from "./Element";
import { emptyParagraph, formatAt, insertText } from "./editText";
import {
  blocksOf,
  cellAtColumn,
  columnOf,
  fileCellsOf,
  mergeOf,
  paragraphsIn,
  rowsOf,
} from "./structure";
import type { Tracker } from "./Tracker";

/** The values given for new rows: as many as rows, each as long as the row has cells. */
export function rowValues(
  values: unknown,
  count: unknown,
  cells: number,
): readonly (readonly string[])[] {
  const rows = Number(count);
  if (!Number.isInteger(rows) || rows < 1)
    throw new HostError("InvalidArgument");
  if (values === undefined || values === null)
    return Array.from({ length: rows }, () => []);
  if (
    !Array.isArray(values) ||
    values.length !== rows ||
    values.some((row) => !Array.isArray(row) || row.length !== cells)
  )
    throw new HostError("InvalidArgument");
  return (values as unknown[][]).map((row) => row.map(String));
}

/** Inserts rows beside one that is their template; values go to its cells, `covered` ones left out. */
export function insertRows(
  template: Element,
  where: "Before" | "After",
  values: readonly (readonly string[])[],
  cellsOf: (row: Element) => readonly Element[],
  tracker: Tracker,
): readonly Element[] {
  const places = cellsOf(template).map((cell) =>
    fileCellsOf(template).indexOf(cell),
  );
  const made = values.map((row) =>
    newRow(template, where, row, places, tracker),
  );
  if (where === "After") template.after(...made);
  else template.before(...made);
  return made;
}

function newRow(
  template: Element,
  where: "Before" | "After",
  values: readonly string[],
  places: readonly number[],
  tracker: Tracker,
): Element {
  const table = template.closest("w:tbl");
  const rows = table ? rowsOf(table) : [];
  const below = rows[rows.indexOf(template) + 1] ?? null;
  const row = template.clone();
  for (const name of ["w14:paraId", "w14:textId", "w:rsidR", "w:rsidTr"])
    row.attributes.delete(name);
  row.child("w:trPr")?.child("w:ins")?.remove();
  row.child("w:trPr")?.child("w:del")?.remove();
  const originals = fileCellsOf(template);
  for (const [index, cell] of fileCellsOf(row).entries()) {
    const original = originals[index];
    if (!original) continue;
    settleMerge(cell, original, template, where, below);
    const paragraph = emptied(cell, original);
    const value = values[places.indexOf(index)] ?? "";
    if (mergeOf(cell, "w:vMerge") !== "continue")
      insertText(
        paragraph,
        0,
        value,
        formatAt(firstParagraph(original), 0),
        tracker,
      );
  }
  if (tracker.isOn) {
    const properties = ensureChild(row, "w:trPr", ["w:tblPrEx"]);
    properties.append(tracker.mark("ins", properties));
  }
  return row;
}

/** Inside a vertical span the span grows; past its last row the new cell stands alone. */
function settleMerge(
  cell: Element,
  original: Element,
  template: Element,
  where: "Before" | "After",
  below: Element | null,
): void {
  const merge = mergeOf(original, "w:vMerge");
  if (merge === null) return;
  const column = columnOf(template, original);
  const next = below && cellAtColumn(below, column);
  const isInside =
    where === "Before"
      ? merge === "continue"
      : next !== null && mergeOf(next, "w:vMerge") === "continue";
  const properties = cell.child("w:tcPr");
  const mark = properties?.child("w:vMerge");
  if (isInside) mark?.attributes.delete("w:val");
  else mark?.remove();
}

const firstParagraph = (cell: Element): Element =>
  paragraphsIn(cell)[0] ?? cell.make("w:p");

/** Leaves one paragraph of a new cell, formatted as the first one of its template. */
function emptied(cell: Element, original: Element): Element {
  for (const block of blocksOf(cell)) block.remove();
  for (const control of cell.all("w:sdt")) control.remove();
  const paragraph = firstParagraph(original).clone();
  for (const element of [...paragraph.elements])
    if (element.name !== "w:pPr") element.remove();
  paragraph.attributes.delete("w14:paraId");
  const mark = paragraph.child("w:pPr")?.child("w:rPr");
  mark?.child("w:ins")?.remove();
  mark?.child("w:del")?.remove();
  cell.append(paragraph);
  return paragraph;
}

/** Takes rows away, or marks them deleted; a table left without rows goes too. */
export function deleteRows(rows: readonly Element[], tracker: Tracker): void {
  for (const row of rows) {
    const table = row.closest("w:tbl");
    if (tracker.isOn) {
      const properties = ensureChild(row, "w:trPr", ["w:tblPrEx"]);
      if (properties.child("w:ins")) removeRow(row, table);
      else if (!properties.child("w:del")) {
        for (const paragraph of paragraphsIn(row))
          emptyParagraph(paragraph, tracker);
        properties.append(tracker.mark("del", properties));
      }
    } else removeRow(row, table);
  }
}

function removeRow(row: Element, table: Element | null): void {
  const rows = table ? rowsOf(table) : [];
  const below = rows[rows.indexOf(row) + 1];
  if (below)
    for (const cell of fileCellsOf(row)) {
      if (mergeOf(cell, "w:vMerge") !== "restart") continue;
      const next = cellAtColumn(below, columnOf(row, cell));
      if (next && mergeOf(next, "w:vMerge") === "continue")
        next.child("w:tcPr")?.child("w:vMerge")?.set("w:val", "restart");
    }
  const control = row.parent?.name === "w:sdtContent" ? row.parent : null;
  row.remove();
  if (control && control.elements.length === 0) control.parent?.remove();
  if (table && rowsOf(table).length === 0) table.remove();
}
