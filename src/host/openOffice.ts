import type { Edit } from "../grid/Edit";
import { docxFile } from "./docx/openDocx";
import type { OfficeFile } from "./OfficeFile";
import { fileRead, type FileOutcome } from "./openxml/FileFailure";
import { openPackage } from "./openxml/openPackage";
import { xlsxOf } from "./xlsx/openXlsx";

/** Opens a .docx or .xlsx by what is in it, whatever its name. */
export function openOffice(bytes: Uint8Array): FileOutcome<OfficeFile> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const read =
    opened.value.kind === "word"
      ? docxFile(opened.value)
      : xlsxOf(opened.value);
  if (!read.ok) return read;
  const { grid, applyEdits } = read.value;
  return fileRead({
    grid,
    toBytes: () => bytes,
    applyEdits: (edits: readonly Edit[]) => {
      const edited = applyEdits(edits);
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
