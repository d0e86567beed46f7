import type { Outcome } from "../../grid/DocumentHost";
import { applyEdits } from "../../grid/applyEdits";
import type { Edit } from "../../grid/Edit";
import { tablesOf, type Grid } from "../../grid/Grid";
import { holdsNumber } from "../../grid/holdsNumber";
import { isPlainTyping } from "../../grid/isPlainTyping";
import type { OfficeFile } from "../OfficeFile";
import { fileFailed, fileRead, type FileOutcome } from "../openxml/FileFailure";
import { openPackage } from "../openxml/openPackage";
import type { OfficePackage } from "../openxml/package";
import { readWorkbook } from "../openxml/sheet/workbook";
import { failed, refusedWhole } from "../outcome";
import { packageFile } from "../packageFile";
import { staleComment } from "../staleComment";
import { fileRefusals } from "../strings";
import { editWorkbook } from "./editWorkbook";
import { addedNotes, removedNotes } from "./notes";
import { readXlsx } from "./readXlsx";

/** A workbook in memory; edits give a new file and leave this one as it is. */
export interface XlsxFile extends OfficeFile {
  readonly applyEdits: (
    edits: readonly Edit[],
    track?: unknown,
  ) => Outcome<XlsxFile>;
}

/** Opens the bytes of an .xlsx, .xlsm, .xltx or .xltm file. */
export function openXlsx(bytes: Uint8Array): FileOutcome<XlsxFile> {
  const pkg = openPackage(bytes);
  return pkg.ok ? xlsxFile(pkg.value) : pkg;
}

/** The workbook in a package that is open already. */
export function xlsxFile(pkg: OfficePackage): FileOutcome<XlsxFile> {
  if (pkg.kind !== "excel")
    return fileFailed({
      kind: "damaged",
      part: pkg.mainPart,
      reason: "not a workbook",
    });
  const grid = readXlsx(pkg);
  return grid.ok ? fileRead(xlsxOf(pkg, grid.value)) : grid;
}

/** The same where it has been read already. */
export function xlsxOf(pkg: OfficePackage, grid: Grid): XlsxFile {
  return {
    grid,
    ...packageFile(pkg, (changed) => xlsxOf(changed, grid)),
    prepare: () => {
      readSheets(pkg);
    },
    withComments: (comments) => {
      const stale = staleComment(grid, comments);
      if (stale) return { ok: false, failure: stale };
      const workbook = readWorkbook(pkg);
      if (!workbook.ok) return unreadable;
      const noted = addedNotes(pkg, workbook.value, comments);
      return "kind" in noted
        ? { ok: false, failure: noted }
        : {
            ok: true,
            value: { file: xlsxOf(noted.pkg, grid), count: noted.count },
          };
    },
    withoutComments: () => {
      const workbook = readWorkbook(pkg);
      return workbook.ok
        ? {
            ok: true,
            value: xlsxOf(removedNotes(pkg, workbook.value), grid),
          }
        : unreadable;
    },
    applyEdits: (edits, track) => {
      if (track) return failed(refusedWhole(fileRefusals.tracking));
      const edited = editWorkbook(pkg, grid, edits);
      if (!edited.ok) return edited;
      const known =
        isPlainTyping(grid, edits) && !mayTypeNumbers(grid, edits)
          ? applyEdits(grid, edits)
          : readXlsx(edited.value);
      return known.ok
        ? { ok: true, value: xlsxOf(edited.value, known.value) }
        : unreadable;
    },
  };
}

/** Whether some cell may have become a number, which the grid's own edits do not tell. */
function mayTypeNumbers(grid: Grid, edits: readonly Edit[]): boolean {
  const tables = new Map(tablesOf(grid).map((table) => [table.index, table]));
  return edits.some((edit) => {
    if (edit.kind !== "replace-text" || edit.at.kind !== "cell") return false;
    const table = tables.get(edit.at.table);
    return table ? holdsNumber(table, edit.at.row, edit.at.column) : false;
  });
}

const unreadable = failed(refusedWhole(fileRefusals.unreadable));

/** The package keeps what it has parsed. */
function readSheets(pkg: OfficePackage): void {
  const workbook = readWorkbook(pkg);
  if (!workbook.ok) return;
  for (const { part } of workbook.value.sheets)
    if (part !== null) pkg.xml(part);
}
