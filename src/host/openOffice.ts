import { docxFile, type DocxFile } from "./docx/openDocx";
import type { OfficeFile } from "./OfficeFile";
import { fileRead, type FileOutcome } from "./openxml/FileFailure";
import { openPackage } from "./openxml/openPackage";
import { xlsxOf, type XlsxFile } from "./xlsx/openXlsx";

/** Opens a .docx or .xlsx by what is in it, whatever its name. */
export function openOffice(bytes: Uint8Array): FileOutcome<OfficeFile> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const read =
    opened.value.kind === "word"
      ? docxFile(opened.value)
      : untracked(xlsxOf(opened.value));
  if (!read.ok) return read;
  const { grid } = read.value;
  return fileRead({
    grid,
    toBytes: () => bytes,
    applyEdits: (edits, track) => {
      const edited = read.value.applyEdits(edits, track);
      if (!edited.ok) return edited;
      const again = openOffice(edited.value);
      return again.ok
        ? { ok: true, value: again.value }
        : {
            ok: false,
            failure: { kind: "unsupported", needs: again.failure.kind },
          };
    },
  });
}

/** A workbook that refuses to track what is changed. */
const untracked = (
  read: FileOutcome<XlsxFile>,
): FileOutcome<Pick<DocxFile, "grid" | "applyEdits">> =>
  read.ok
    ? fileRead({
        grid: read.value.grid,
        applyEdits: (edits, track) =>
          track
            ? { ok: false, failure: { kind: "unsupported", needs: "tracking" } }
            : read.value.applyEdits(edits),
      })
    : read;
