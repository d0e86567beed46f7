import { countBelow } from "../../grid/countBelow";
import type { InsertRow } from "../../grid/Edit";
import { insertedRows } from "../../grid/insertedRows";
import type { RowShift } from "../../grid/RowShift";
import { cellName } from "../openxml/sheet/cellReference";
import type { SourceRow } from "../openxml/sheet/sheetRows";
import { attributeSplice, removal, type Splice } from "../openxml/splice";
import { attribute, attributesOf } from "../openxml/xmlTree";
import type { SheetSource } from "./SheetSource";
import { textCell, type CellWriter } from "./writeCell";

/** Cells to write by their new row and their column. */
export type RowWrites = ReadonlyMap<number, ReadonlyMap<number, CellWriter>>;

/** Removes, moves and inserts rows and writes cells in `x:sheetData`; what neither moves nor is written stays as it is. */
export function rowSplices(
  source: SheetSource,
  shift: RowShift,
  inserts: readonly InsertRow[],
  writes: RowWrites,
): readonly Splice[] {
  const splices: Splice[] = [];
  const fresh: { index: number; offset: number; text: string }[] = [];
  const present = new Set<number>();
  for (const row of source.rows) {
    const index = shift.place(row.index);
    if (index === null) {
      splices.push(removal(row.element));
      continue;
    }
    present.add(index);
    const ofRow = writes.get(index);
    const moves = shift.first !== Infinity && needsPlace(row, index);
    if (ofRow || moves) keepRow(source, row, index, ofRow, moves, splices);
  }
  const indexes = source.rows.map(({ index }) => index);
  for (const { insert, index } of insertedRows(inserts, shift)) {
    const above = countBelow(indexes, insert.after + 1) - 1;
    const offset = source.rows[above]?.element.end ?? source.data.openEnd;
    present.add(index);
    fresh.push({ index, offset, text: newRow(source, insert, index, writes) });
  }
  for (const [index, cells] of writes)
    if (!present.has(index)) {
      const offset = offsetBefore(source, shift, index);
      const text = bareRow(source.prefix, index, writtenCells(cells, index));
      fresh.push({ index, offset, text });
    }
  fresh.sort((a, b) => a.index - b.index);
  for (const { offset, text } of fresh)
    splices.push({ start: offset, end: offset, text });
  return splices;
}

const needsPlace = ({ index, element }: SourceRow, place: number): boolean =>
  index !== place || attribute(element, "r") === null;

function keepRow(
  { prefix }: SheetSource,
  { element, cells }: SourceRow,
  index: number,
  writes: ReadonlyMap<number, CellWriter> | undefined,
  moves: boolean,
  splices: Splice[],
): void {
  if (moves) splices.push(attributeSplice(element, "r", String(index + 1)));
  const left = new Map(writes);
  const isCrowded = cells.some(
    ({ element }) => attribute(element, "r") === null,
  );
  for (const { column, element } of cells) {
    const name = cellName({ row: index, column });
    const write = left.get(column);
    left.delete(column);
    if (write)
      splices.push({
        start: element.start,
        end: element.end,
        text: write(name),
      });
    else if (moves || isCrowded)
      splices.push(attributeSplice(element, "r", name));
  }
  if (left.size === 0) return;
  const isEmptyTag = element.closeStart === element.end;
  const sorted = [...left].sort(([a], [b]) => a - b);
  const texts = sorted.map(([column, write]) => ({
    column,
    text: write(cellName({ row: index, column })),
  }));
  if (isEmptyTag) {
    const all = texts.map(({ text }) => text).join("");
    splices.push({
      start: element.openEnd - 2,
      end: element.openEnd,
      text: `>${all}</${prefix}row>`,
    });
    return;
  }
  for (const { column, text } of texts) {
    const next = cells.find((cell) => cell.column > column);
    const offset = next ? next.element.start : element.closeStart;
    splices.push({ start: offset, end: offset, text });
  }
}

/** A row with the look of the template: its height and styles, blank cells where nothing is written. */
function newRow(
  { byIndex, prefix }: SheetSource,
  insert: InsertRow,
  index: number,
  writes: RowWrites,
): string {
  const template = byIndex.get(insert.like);
  const left = new Map(writes.get(index));
  for (const { column, element } of template?.cells ?? [])
    if (!left.has(column))
      left.set(column, textCell(prefix, attribute(element, "s"), []));
  return bareRow(
    prefix,
    index,
    writtenCells(left, index),
    template ? lookOf(template, insert) : "",
  );
}

/** No row can be higher (Excel's specifications and limits). */
const highest = 409;

/**
 * A row's attributes as the file spells them, without its place and without being hidden. A height that was only
 * measured (§18.3.1.73, `customHeight`) grows with the text: not every program measures it anew.
 */
function lookOf({ element }: SourceRow, { quotes, texts }: InsertRow): string {
  const { text } = element.document;
  const isFixed = /^(?:1|true)$/.test(attribute(element, "customHeight") ?? "");
  const longest = (all: readonly string[]): number =>
    Math.max(1, ...all.map(({ length }) => length));
  const growth = longest(texts.map((one) => one.text)) / longest(quotes);
  return attributesOf(element)
    .filter(({ name }) => !/^(?:r|hidden|collapsed)$/.test(name))
    .map(({ name, value, start, end }) => {
      const height = Number(value);
      return name === "ht" && !isFixed && growth > 1 && height > 0
        ? ` ht="${Math.min(Math.max(height, highest), Math.round(height * growth))}"`
        : ` ${text.slice(start, end)}`;
    })
    .join("");
}

const bareRow = (
  prefix: string,
  index: number,
  cells: string,
  look = "",
): string => `<${prefix}row r="${index + 1}"${look}>${cells}</${prefix}row>`;

const writtenCells = (
  cells: ReadonlyMap<number, CellWriter>,
  row: number,
): string =>
  [...cells]
    .sort(([a], [b]) => a - b)
    .map(([column, write]) => write(cellName({ row, column })))
    .join("");

/** Where a row with the new index is to stand. */
function offsetBefore(
  { rows, data }: SheetSource,
  shift: RowShift,
  index: number,
): number {
  const next = rows.find((row) => (shift.place(row.index) ?? -1) > index);
  return next ? next.element.start : data.closeStart;
}
