import type { Grid } from "../../grid/Grid";
import { fileRead, type FileOutcome } from "../openxml/FileFailure";
import type { OfficePackage } from "../openxml/package";
import { readWord } from "../openxml/word/readWord";
import { toGrid } from "../openxml/word/toGrid";

/** A text document's package → its grid. */
export function readDocx(file: OfficePackage): FileOutcome<Grid> {
  const read = readWord(file);
  return read.ok ? fileRead(toGrid(read.value)) : read;
}
