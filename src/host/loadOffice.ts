import type { OfficeFile } from "./OfficeFile";
import type { FileOutcome } from "./openxml/FileFailure";
import { openPackage } from "./openxml/openPackage";

/** As `openOffice`, loading only what the file's kind needs. */
export async function loadOffice(
  bytes: Uint8Array,
): Promise<FileOutcome<OfficeFile>> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  if (opened.value.kind === "word") {
    const { docxFile } = await import(
      /* webpackChunkName: "word" */ "./docx/openDocx"
    );
    return docxFile(opened.value);
  }
  const { xlsxOf } = await import(
    /* webpackChunkName: "excel" */ "./xlsx/openXlsx"
  );
  return xlsxOf(opened.value);
}
