import type { Outcome } from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import { verifyEdits } from "../../grid/verifyEdits";
import { fileFailed, fileRead, type FileOutcome } from "../openxml/FileFailure";
import { openPackage } from "../openxml/openPackage";
import type { OfficePackage } from "../openxml/package";
import { readWord } from "../openxml/word/readWord";
import { toGrid } from "../openxml/word/toGrid";
import { attributePrefix } from "./attributePrefix";
import { editedDocument, unsupported } from "./docxEdits";
import { readProtection, type Protection } from "./protection";
import { tracking, type Author } from "./Tracking";

/** A text document's file, as it was opened; edits give a new file and leave this one as it is. */
export interface DocxFile {
  readonly file: OfficePackage;
  readonly grid: Grid;
  readonly protection: Protection;
  /**
   * The whole file after the edits, all or none, told in terms of `grid`: only the main part differs. With `track`
   * they are written as tracked changes. `unsupported` names what an edit would harm.
   */
  readonly applyEdits: (
    edits: readonly Edit[],
    track?: Author,
  ) => Outcome<Uint8Array>;
}

/** Opens a .docx (.docm, .dotx, flat OPC); any other file is a failure, a workbook among them. */
export function openDocx(bytes: Uint8Array): FileOutcome<DocxFile> {
  const opened = openPackage(bytes);
  return opened.ok ? docxFile(opened.value) : opened;
}

/** The text document in a package that is open already. */
export function docxFile(file: OfficePackage): FileOutcome<DocxFile> {
  if (file.kind !== "word")
    return fileFailed({
      kind: "damaged",
      part: file.mainPart,
      reason: "not a text document",
    });
  const read = readWord(file);
  if (!read.ok) return read;
  const document = read.value;
  const grid = toGrid(document);
  const protection = readProtection(file);

  const applyEdits: DocxFile["applyEdits"] = (edits, track) => {
    if (protection === "all" || (protection === "tracked-only" && !track))
      return { ok: false, failure: { kind: "protected" } };
    const wrong = verifyEdits(grid, edits);
    if (wrong) return { ok: false, failure: wrong };
    const { root } = document;
    const prefix = track ? attributePrefix(root) : null;
    if (track && prefix === null)
      return { ok: false, failure: unsupported("attribute-prefix") };
    const edited = editedDocument(
      document,
      edits,
      track && prefix !== null
        ? tracking(root.document.text, prefix, track)
        : null,
    );
    if (typeof edited !== "string") return { ok: false, failure: edited };
    return {
      ok: true,
      value: file.save([{ kind: "write", part: file.mainPart, text: edited }]),
    };
  };
  return fileRead({ file, grid, protection, applyEdits });
}
