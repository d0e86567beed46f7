import { blankCell } from "../../../grid/blankCell";
import type { Cell, Grid, ReadNote, Table } from "../../../grid/Grid";
import type { DateSystem } from "../../openxml/numberFormat/serialDate";
import { placeRows, type DraftRow } from "../../openxml/sheet/placeRows";
import { sheetTrouble } from "../../openxml/sheet/sheetTrouble";
import { readNotes } from "../strings";
import { headingRows } from "./headingRows";
import { inferDateSystem } from "./inferDateSystem";
import { shownCell } from "./shownCell";
import type { RawCell, SheetReading, WorkbookReading } from "./SheetReading";

/** The sheets that were read as the same grid that the saved file gives. */
export function readingOf(sheets: readonly SheetReading[]): WorkbookReading {
  const system = inferDateSystem(sheets.flatMap(({ dates }) => dates));
  const read = sheets.map((sheet) => sheetTable(sheet, system));
  const grid: Grid = {
    kind: "workbook",
    blocks: read.map(({ table }) => table),
    notes: read.flatMap(({ notes }) => notes),
  };
  return { system, sheets, grid };
}

function sheetTable(
  sheet: SheetReading,
  system: DateSystem,
): { readonly table: Table; readonly notes: readonly ReadNote[] } {
  const { name, position: index, hidden, used } = sheet;
  const drafts = new Map<number, DraftRow>();
  for (const [row, cells] of sheet.rows)
    drafts.set(row, {
      ...draftCells(cells, used?.left ?? 0, system),
      hidden: sheet.hiddenRows.has(row),
    });
  const { rows, columnCount, ignored } = placeRows(
    drafts,
    sheet.merged ?? headingRows(sheet),
    used?.bottom ?? -1,
    sheet.repeated,
  );
  const trouble = sheetTrouble({ index, name, hidden });
  const notes = trouble.notes(sheet.hiddenColumns, rows, ignored);
  const untold: ReadNote = {
    message: readNotes.noMerges(name),
    table: index,
    row: null,
  };
  return {
    table: { kind: "table", index, name, hidden, columnCount, rows },
    notes: sheet.merged || rows.length === 0 ? notes : [...notes, untold],
  };
}

function draftCells(
  raw: readonly RawCell[],
  left: number,
  system: DateSystem,
): Pick<DraftRow, "cells" | "right"> {
  let right = -1;
  const cells = raw.map((cell, i): Cell => {
    const column = left + i;
    const { text, value } = shownCell(cell, system);
    if (text !== "") right = column;
    return { ...blankCell(column, text), value };
  });
  return { cells, right };
}
