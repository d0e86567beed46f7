import type { RawCell, RawValue } from "../read/SheetReading";
import { hasApi } from "../apiSet";
import { plainText } from "../read/shownCell";
import { enqueueDressing } from "./cellLook";
import type { FillRow, Step, WriteCells } from "./Change";
import { enteredText } from "./enteredText";
import { enqueueComments } from "./rowComments";
import { runsOf } from "./loadTracked";

/** Where Excel was given something and told another thing back. */
export interface Mismatch {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly wanted: RawValue;
  readonly told: unknown;
}

/** Writes a step and asks for what is there then; what it returns is called when Excel has answered. */
export function enqueueStep(
  context: Excel.RequestContext,
  step: Step,
): () => readonly Mismatch[] {
  const sheet = context.workbook.worksheets.getItem(step.sheet);
  switch (step.kind) {
    case "cells":
      return enqueueCells(sheet, step);
    case "open-row":
      entireRow(sheet, step.at).insert("Down");
      return () => [];
    case "fill-row":
      return enqueueFilling(sheet, step);
    case "remove-row":
      entireRow(sheet, step.at).delete("Up");
      return () => [];
  }
}

const entireRow = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow();

/** Cells that lie near one another are written together; null leaves those between them as they are. */
function enqueueCells(
  sheet: Excel.Worksheet,
  { sheet: id, cells }: WriteCells,
): () => readonly Mismatch[] {
  const columns = cells.map(({ column }) => column);
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const finishes = runsOf(cells.map(({ row }) => row)).map(([top, last]) => {
    const wanted = Array.from({ length: last - top + 1 }, () =>
      Array.from({ length: width }, (): RawCell | null => null),
    );
    for (const { row, column, before, after } of cells) {
      const line = wanted[row - top];
      if (line) line[column - left] = { ...before, value: after };
    }
    const range = sheet.getRangeByIndexes(top, left, wanted.length, width);
    return enqueueValues(range, wanted, { id, top, left });
  });
  return () => finishes.flatMap((finish) => finish());
}

function enqueueFilling(
  sheet: Excel.Worksheet,
  { sheet: id, at, like, row, grown }: FillRow,
): () => readonly Mismatch[] {
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
    const { area } = grown;
    sheet.tables
      .getItem(grown.id)
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
  const wanted = row.cells.map((cell) => (cell.value === "" ? null : cell));
  const finish = enqueueValues(range, [wanted], { id, top: at, left });
  // Last: a step that broke off is known by its values, and nothing is commented twice.
  enqueueComments(sheet, at, row.comments);
  return finish;
}

function enqueueValues(
  range: Excel.Range,
  wanted: readonly (readonly (RawCell | null)[])[],
  { id: sheet, top, left }: { id: string; top: number; left: number },
): () => readonly Mismatch[] {
  range.values = wanted.map((line) =>
    line.map((cell) =>
      typeof cell?.value === "string"
        ? enteredText(cell.value, cell.code)
        : (cell?.value ?? null),
    ),
  );
  range.load("values");
  return () => {
    const values = range.values as (RawValue | null)[][];
    return wanted.flatMap((line, i) =>
      line.flatMap((cell, j): Mismatch[] => {
        const now = told(values[i]?.[j]);
        if (!cell || now === cell.value) return [];
        const place = { sheet, row: top + i, column: left + j };
        return [{ ...place, wanted: cell.value, told: now }];
      }),
    );
  };
}

const told = (value: RawValue | null | undefined): unknown =>
  typeof value === "string" ? plainText(value) : value;
