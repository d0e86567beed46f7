import type { Grid } from "../../grid/Grid";
import { fileRead, type FileOutcome } from "../openxml/FileFailure";
import type { OfficePackage } from "../openxml/package";
import { readSheetTables } from "../openxml/sheet/sheetTables";
import { readWorkbook } from "../openxml/sheet/workbook";

/** A workbook's package → its grid, a table a worksheet. */
export function readXlsx(pkg: OfficePackage): FileOutcome<Grid> {
  const workbook = readWorkbook(pkg);
  if (!workbook.ok) return workbook;
  const read = readSheetTables(pkg, workbook.value);
  if (!read.ok) return read;
  const { tables, notes } = read.value;
  return fileRead({ kind: "workbook", blocks: tables, notes });
}
