import { docxFile } from "./docx/openDocx";
import type { OfficeFile } from "./OfficeFile";
import type { FileOutcome } from "./openxml/FileFailure";
import { openPackage } from "./openxml/openPackage";
import { xlsxFile } from "./xlsx/openXlsx";

/** Opens a .docx or .xlsx by what is in it, whatever its name. */
export function openOffice(bytes: Uint8Array): FileOutcome<OfficeFile> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  return opened.value.kind === "word"
    ? docxFile(opened.value)
    : xlsxFile(opened.value);
}
