import type { RawValue } from "../read/SheetReading";
import { hasApi } from "../apiSet";
import { plainText } from "../read/shownCell";
import { enqueueDressing } from "./cellLook";
import type { FillRow, Step, WriteCells } from "./Change";
import { enteredText } from "./enteredText";
import { runsOf } from "./loadTracked";

/** Where Excel was given something and told another thing back. */
export interface Mismatch {
  readonly row: number;
  readonly column: number;
}

/** Writes a step and asks for what is there then; what it returns is called when Excel has answered. */
export function enqueueStep(
  context: Excel.RequestContext,
  step: Step,
): () => Mismatch | null {
  const sheet = context.workbook.worksheets.getItem(step.sheet);
  switch (step.kind) {
    case "cells":
      return enqueueCells(sheet, step);
    case "open-row":
      entireRow(sheet, step.at).insert("Down");
      return () => null;
    case "fill-row":
      return enqueueFilling(sheet, step);
    case "remove-row":
      entireRow(sheet, step.at).delete("Up");
      return () => null;
  }
}

const entireRow = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow();

/** Cells that lie near one another are written together; null leaves those between them as they are. */
function enqueueCells(
  sheet: Excel.Worksheet,
  { cells }: WriteCells,
): () => Mismatch | null {
  const columns = cells.map(({ column }) => column);
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const finishes = runsOf(cells.map(({ row }) => row)).map(([top, last]) => {
    const wanted = Array.from({ length: last - top + 1 }, () =>
      Array.from({ length: width }, (): RawValue | null => null),
    );
    for (const { row, column, after } of cells) {
      const line = wanted[row - top];
      if (line) line[column - left] = after;
    }
    const range = sheet.getRangeByIndexes(top, left, wanted.length, width);
    return enqueueValues(range, wanted, top, left);
  });
  return () => firstOf(finishes);
}

function enqueueFilling(
  sheet: Excel.Worksheet,
  { at, like, row, grown }: FillRow,
): () => Mismatch | null {
  const { left } = row;
  const width = row.cells.length;
  const range = sheet.getRangeByIndexes(at, left, 1, width);
  if (row.looks) enqueueDressing(sheet, at, left, row.looks);
  else
    for (const [from, to] of like?.free ?? []) {
      const part = (row: number): Excel.Range =>
        sheet.getRangeByIndexes(row, from, 1, to - from + 1);
      const model = like ? like.row + Number(like.row >= at) : at;
      part(at).copyFrom(part(model), "Formats");
    }
  if (hasApi("1.13") && grown) {
    const { area, id } = grown;
    sheet.tables
      .getItem(id)
      .resize(
        sheet.getRangeByIndexes(
          area.top,
          area.left,
          area.bottom - area.top + 1,
          area.right - area.left + 1,
        ),
      );
  }
  for (const [from, to] of row.spans)
    sheet.getRangeByIndexes(at, from, 1, to - from + 1).merge();
  const wanted = row.cells.map(({ value }) => (value === "" ? null : value));
  return enqueueValues(range, [wanted], at, left);
}

function enqueueValues(
  range: Excel.Range,
  wanted: readonly (readonly (RawValue | null)[])[],
  top: number,
  left: number,
): () => Mismatch | null {
  range.values = wanted.map((line) =>
    line.map((value) =>
      typeof value === "string" ? enteredText(value) : value,
    ),
  );
  range.load("values");
  return () => {
    const values = range.values as (RawValue | null)[][];
    for (const [i, line] of wanted.entries())
      for (const [j, value] of line.entries())
        if (value !== null && told(values[i]?.[j]) !== value)
          return { row: top + i, column: left + j };
    return null;
  };
}

const told = (value: RawValue | null | undefined): unknown =>
  typeof value === "string" ? plainText(value) : value;

function firstOf<T>(finishes: readonly (() => T | null)[]): T | null {
  for (const finish of finishes) {
    const found = finish();
    if (found) return found;
  }
  return null;
}
