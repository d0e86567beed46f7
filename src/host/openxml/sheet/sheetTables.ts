import type { ReadNote, Table } from "../../../grid/Grid";
import { fileRead, type FileFailure, type FileOutcome } from "../FileFailure";
import type { OfficePackage } from "../package";
import type { CellContext } from "./cellContent";
import { readSheetStyles } from "./sheetStyles";
import { readSheetTable } from "./sheetTable";
import { readSharedStrings } from "./sharedStrings";
import { sheetNotes } from "./strings";
import type { SheetPlace, Workbook } from "./workbook";

export interface SheetTables {
  readonly tables: readonly Table[];
  readonly notes: readonly ReadNote[];
}

/**
 * The tables of all worksheets in the workbook's order. A sheet that cannot be read becomes a note; where none
 * can, that is the failure.
 */
export function readSheetTables(
  pkg: OfficePackage,
  { sheets, system }: Workbook,
): FileOutcome<SheetTables> {
  const context = readCellContext(pkg, system);
  if (!context.ok) return context;
  const tables: Table[] = [];
  const notes: ReadNote[] = [];
  let failure: FileFailure | null = null;
  for (const place of sheets) {
    if (place.kind === "other") {
      notes.push(note(sheetNotes.noTable(place.name), place));
      continue;
    }
    const sheet = place.part === null ? null : pkg.xml(place.part);
    if (sheet?.ok) {
      const read = readSheetTable(sheet.value, place, context.value);
      tables.push(read.table);
      notes.push(...read.notes);
      continue;
    }
    if (sheet?.failure.kind === "too-large") return sheet;
    failure ??= sheet?.failure ?? null;
    notes.push(note(sheetNotes.unread(place.name), place));
  }
  return failure && tables.length === 0
    ? { ok: false, failure }
    : fileRead({ tables, notes });
}

/** Shared strings and styles: without a table of strings there are none, but a damaged one fails. */
export function readCellContext(
  pkg: OfficePackage,
  system: Workbook["system"],
): FileOutcome<CellContext> {
  const stringsPart = pkg.related(pkg.mainPart, "sharedStrings");
  const strings = stringsPart === null ? null : pkg.xml(stringsPart);
  if (strings && !strings.ok) return strings;
  const stylesPart = pkg.related(pkg.mainPart, "styles");
  const styles = stylesPart === null ? null : pkg.xml(stylesPart);
  if (styles && !styles.ok) return styles;
  return fileRead({
    strings: strings ? readSharedStrings(strings.value) : [],
    styles: readSheetStyles(styles ? styles.value : null),
    system,
  });
}

const note = (message: string, { index }: SheetPlace): ReadNote => ({
  message,
  table: index,
  row: null,
});
