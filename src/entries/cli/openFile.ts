import type { Outcome } from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import { docxFile } from "../../host/docx/openDocx";
import type { Author } from "../../host/docx/Tracking";
import { fileRead, type FileOutcome } from "../../host/openxml/FileFailure";
import { openPackage } from "../../host/openxml/openPackage";
import { xlsxOf } from "../../host/xlsx/openXlsx";

/** A file in memory, of either kind. */
export interface OpenFile {
  readonly grid: Grid;
  /** The whole file with the edits made, all or none. Only a text document can track them. */
  readonly applyEdits: (
    edits: readonly Edit[],
    track?: Author,
  ) => Outcome<Uint8Array>;
}

/** Opens a file; what it is shows from its content, not from its name. */
export function openFile(bytes: Uint8Array): FileOutcome<OpenFile> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  if (opened.value.kind === "word") return docxFile(opened.value);
  const workbook = xlsxOf(opened.value);
  if (!workbook.ok) return workbook;
  const { grid, applyEdits } = workbook.value;
  return fileRead({
    grid,
    applyEdits: (edits, track) =>
      track
        ? { ok: false, failure: { kind: "unsupported", needs: "tracking" } }
        : applyEdits(edits),
  });
}
