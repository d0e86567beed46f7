import { hasApi } from "../apiSet";
import { numberFormatOf } from "./numberFormatOf";
import { readMergedAddresses } from "./mergedAddresses";
import type { Piece } from "./pieces";
import type { Area } from "../../openxml/sheet/cellReference";
import { enqueueExtras, type SheetExtras } from "./loadExtras";
import type { RawCell, RawValue, ShownDate } from "./SheetReading";

/** What a piece of a sheet holds. */
export interface LoadedPiece {
  readonly rows: ReadonlyMap<number, readonly RawCell[]>;
  readonly dates: readonly ShownDate[];
  readonly merged: readonly Area[] | null;
  readonly hiddenRows: readonly number[];
  /** Told with the sheet's first piece. */
  readonly extras: SheetExtras | null;
}

/**
 * Asks for a piece; what it returns is called when Excel has answered, and answers null where Excel gave no values:
 * on the web it does so, without an error, when they would be too many.
 */
export function enqueuePiece(
  sheet: Excel.Worksheet,
  piece: Piece,
): () => LoadedPiece | null {
  const { top, bottom } = piece;
  const { used, hidesRows } = piece.sheet;
  if (!used) return () => null;
  const height = bottom - top + 1;
  const width = used.right - used.left + 1;
  const range = sheet.getRangeByIndexes(top, used.left, height, width);
  range.load("values,text,numberFormat");
  const merged = hasApi("1.13") ? enqueueMerged(sheet, piece) : null;
  const hidden = hidesRows ? enqueueHidden(range, height) : null;
  const extras = top === used.top ? enqueueExtras(sheet, piece.sheet) : null;
  return () => {
    const values = range.values as RawValue[][] | null;
    const texts = range.text as string[][] | null;
    const codes = range.numberFormat as string[][] | null;
    const areas = merged?.();
    if (!values || !texts || !codes || (merged && !areas)) return null;
    const rows = new Map<number, readonly RawCell[]>();
    const dates: ShownDate[] = [];
    for (const [i, row] of values.entries()) {
      const cells = row.map((value, j): RawCell => {
        const code = codes[i]?.[j] ?? "General";
        if (typeof value === "number" && isDate(code))
          dates.push({ serial: value, code, text: texts[i]?.[j] ?? "" });
        return { value, code };
      });
      rows.set(top + i, cells);
    }
    const hiddenRows = hidden?.().map((row) => row + top) ?? [];
    return {
      rows,
      dates,
      merged: areas ?? null,
      hiddenRows,
      extras: extras?.() ?? null,
    };
  };
}

const isDate = (code: string): boolean =>
  numberFormatOf(code).sections.some(({ kind }) => kind === "date");

/**
 * Asks in which areas cells are merged (ExcelApi 1.13, at most 512 a call, by their first cell: office-js issue
 * 3611). The first piece also asks above the used range and left of it: a blank cell may own filled ones.
 */
function enqueueMerged(
  sheet: Excel.Worksheet,
  { top, bottom, sheet: { used } }: Piece,
): () => readonly Area[] | null {
  const first = used?.top === top ? 0 : top;
  const width = (used?.right ?? 0) + 1;
  const merged = sheet
    .getRangeByIndexes(first, 0, bottom - first + 1, width)
    .getMergedAreasOrNullObject();
  merged.load("address,areaCount");
  return () =>
    merged.isNullObject
      ? []
      : readMergedAddresses(merged.address, merged.areaCount);
}

/** Asks which rows are hidden, by hand or by a filter, counted from the range's first. */
function enqueueHidden(
  range: Excel.Range,
  height: number,
): () => readonly number[] {
  const indexes = Array.from({ length: height }, (_, i) => i);
  if (hasApi("1.9")) {
    const loaded = range.getRowProperties({ rowHidden: true });
    return () => indexes.filter((i) => loaded.value[i]?.rowHidden);
  }
  const rows = indexes.map((i) => {
    const row = range.getRow(i);
    row.load("rowHidden");
    return row;
  });
  return () => indexes.filter((i) => rows[i]?.rowHidden);
}
