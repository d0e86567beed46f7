import type { Outcome } from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import { fileFailed, fileRead, type FileOutcome } from "../openxml/FileFailure";
import { openPackage } from "../openxml/openPackage";
import type { OfficePackage } from "../openxml/package";
import { editWorkbook } from "./editWorkbook";
import { readXlsx } from "./readXlsx";

/** A workbook in memory. */
export interface XlsxFile {
  readonly grid: Grid;
  /** The whole file with the edits made, all or none; this one stays as it is. */
  readonly applyEdits: (edits: readonly Edit[]) => Outcome<Uint8Array>;
}

/** Opens the bytes of an .xlsx, .xlsm, .xltx or .xltm file. */
export function openXlsx(bytes: Uint8Array): FileOutcome<XlsxFile> {
  const pkg = openPackage(bytes);
  return pkg.ok ? xlsxOf(pkg.value) : pkg;
}

/** The workbook in a package that is open already. */
export function xlsxOf(pkg: OfficePackage): FileOutcome<XlsxFile> {
  if (pkg.kind !== "excel")
    return fileFailed({
      kind: "damaged",
      part: pkg.mainPart,
      reason: "not a workbook",
    });
  const grid = readXlsx(pkg);
  return grid.ok
    ? fileRead({
        grid: grid.value,
        applyEdits: (edits) => editWorkbook(pkg, grid.value, edits),
      })
    : grid;
}
