import type { Grid } from "../../grid/Grid";
import { fileFailed, fileRead, type FileOutcome } from "../openxml/FileFailure";
import type { OfficePackage } from "../openxml/package";
import { readWord } from "../openxml/word/readWord";
import { toGrid } from "../openxml/word/toGrid";
import type { WordDocument } from "../openxml/word/WordDocument";

export interface DocxRead {
  readonly document: WordDocument;
  readonly grid: Grid;
}

/** A text document's package → its grid, and the elements it was read from. */
export function readDocx(file: OfficePackage): FileOutcome<DocxRead> {
  if (file.kind !== "word")
    return fileFailed({
      kind: "damaged",
      part: file.mainPart,
      reason: "not a text document",
    });
  const read = readWord(file);
  return read.ok
    ? fileRead({ document: read.value, grid: toGrid(read.value) })
    : read;
}
