import type { Grid } from "../../grid/Grid";
import { readDocx } from "../../host/docx/readDocx";
import type { FileOutcome } from "../../host/openxml/FileFailure";
import { openPackage } from "../../host/openxml/openPackage";
import { readXlsx } from "../../host/xlsx/readXlsx";

/** A file's bytes → its grid; what the file is shows from its content, not from its name. */
export function readGrid(bytes: Uint8Array): FileOutcome<Grid> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  return opened.value.kind === "word"
    ? readDocx(opened.value)
    : readXlsx(opened.value);
}
