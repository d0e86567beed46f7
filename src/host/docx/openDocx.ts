import type { Outcome } from "../../grid/DocumentHost";
import { applyEdits } from "../../grid/applyEdits";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import { isPlainTyping } from "../../grid/isPlainTyping";
import { verifyEdits } from "../../grid/verifyEdits";
import type { OfficeFile } from "../OfficeFile";
import { fileRead, type FileOutcome } from "../openxml/FileFailure";
import { type Once, once } from "../openxml/once";
import { openPackage } from "../openxml/openPackage";
import type { OfficePackage } from "../openxml/package";
import { readWord } from "../openxml/word/readWord";
import { toGrid } from "../openxml/word/toGrid";
import type { WordDocument } from "../openxml/word/WordDocument";
import type { PartChange } from "../openxml/partChange";
import { refusedWhole } from "../outcome";
import { packageFile } from "../packageFile";
import { staleComment } from "../staleComment";
import { fileRefusals } from "../strings";
import { attributePrefix } from "./attributePrefix";
import { addedComments, removedComments } from "./comments";
import { editedDocument, refused } from "./docxEdits";
import { readProtection, type Protection } from "./protection";
import { type DocxRead, readDocx } from "./readDocx";
import { tracking, type Author } from "./Tracking";

/** A text document's file; edits give a new file, of which only the main part differs, and leave this one as it is. */
export interface DocxFile extends OfficeFile {
  readonly file: OfficePackage;
  readonly protection: Protection;
  readonly applyEdits: (
    edits: readonly Edit[],
    track?: Author,
  ) => Outcome<DocxFile>;
}

/** Opens a .docx (.docm, .dotx, flat OPC); any other file is a failure, a workbook among them. */
export function openDocx(bytes: Uint8Array): FileOutcome<DocxFile> {
  const opened = openPackage(bytes);
  return opened.ok ? docxFile(opened.value) : opened;
}

/** The text document in a package that is open already. */
export function docxFile(file: OfficePackage): FileOutcome<DocxFile> {
  const read = readDocx(file);
  return read.ok ? fileRead(docxOf(file, read.value)) : read;
}

/** The same where it has been read already. */
export function docxOf(
  file: OfficePackage,
  { document, grid }: DocxRead,
): DocxFile {
  const read = once(() => readWord(file), fileRead(document));
  return documentOf(file, grid, readProtection(file), read);
}

/** The file whose main part reads as `read` tells, once that is needed: reading it costs more than anything else. */
function documentOf(
  file: OfficePackage,
  grid: Grid,
  protection: Protection,
  read: Once<FileOutcome<WordDocument>>,
): DocxFile {
  /** Comments are no part of what is read. */
  const commented = (changes: readonly PartChange[]): DocxFile => {
    const changed = file.changed(changes);
    return documentOf(
      changed,
      grid,
      protection,
      once(() => readWord(changed)),
    );
  };
  return {
    file,
    grid,
    protection,
    ...packageFile(file, (changed) =>
      documentOf(changed, grid, protection, read),
    ),
    prepare: () => void read(),
    forget: () => {
      read.forget();
      file.forget();
    },
    withComments: (comments) => {
      if (protection === "all") return isProtected;
      const stale = staleComment(grid, comments);
      if (stale) return { ok: false, failure: stale };
      const document = read();
      if (!document.ok) return unreadable;
      const changes = addedComments(file, document.value, comments);
      return "kind" in changes
        ? { ok: false, failure: changes }
        : {
            ok: true,
            value: { file: commented(changes), count: comments.length },
          };
    },
    withoutComments: () => {
      if (protection === "all") return isProtected;
      const document = read();
      return document.ok
        ? { ok: true, value: commented(removedComments(file, document.value)) }
        : unreadable;
    },
    applyEdits: (edits, track) => {
      if (protection === "all" || (protection === "tracked-only" && !track))
        return isProtected;
      const wrong = verifyEdits(grid, edits);
      if (wrong) return { ok: false, failure: wrong };
      const document = read();
      if (!document.ok) return unreadable;
      const { root } = document.value;
      const prefix = track ? attributePrefix(root) : null;
      if (track && prefix === null)
        return { ok: false, failure: refused("attribute-prefix") };
      const text = editedDocument(
        document.value,
        edits,
        track && prefix !== null
          ? tracking(root.document.text, prefix, track)
          : null,
      );
      if (typeof text !== "string") return { ok: false, failure: text };
      const changed = file.changed([
        { kind: "write", part: file.mainPart, text },
      ]);
      const readChanged = once(() => readWord(changed));
      const known =
        !track && isPlainTyping(grid, edits) && applyEdits(grid, edits);
      if (known && known.ok)
        return {
          ok: true,
          value: documentOf(changed, known.value, protection, readChanged),
        };
      const reread = readChanged();
      return reread.ok
        ? {
            ok: true,
            value: documentOf(
              changed,
              toGrid(reread.value),
              protection,
              readChanged,
            ),
          }
        : unreadable;
    },
  };
}

const isProtected: Outcome<never> = {
  ok: false,
  failure: { kind: "protected" },
};

const unreadable: Outcome<never> = {
  ok: false,
  failure: refusedWhole(fileRefusals.unreadable),
};
