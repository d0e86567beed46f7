import type { Outcome } from "../../grid/DocumentHost";
import { applyEdits } from "../../grid/applyEdits";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import { isPlainTyping } from "../../grid/isPlainTyping";
import { verifyEdits } from "../../grid/verifyEdits";
import type { OfficeFile } from "../OfficeFile";
import { changedPackage } from "../openxml/changedPackage";
import { fileRead, type FileOutcome } from "../openxml/FileFailure";
import { openPackage } from "../openxml/openPackage";
import type { OfficePackage } from "../openxml/package";
import { toGrid } from "../openxml/word/toGrid";
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
import { WordReading } from "./WordReading";

/** A text document's file; edits give a new file, of which only the main part differs, and leave this one as it is. */
export interface DocxFile extends OfficeFile {
  readonly file: OfficePackage;
  readonly protection: Protection;
  readonly reading: WordReading;
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
  const reading = new WordReading(file, document);
  return documentOf(file, grid, readProtection(file), reading);
}

function documentOf(
  file: OfficePackage,
  grid: Grid,
  protection: Protection,
  reading: WordReading,
): DocxFile {
  /** Comments are no part of what is read. */
  const commented = (changes: readonly PartChange[]): DocxFile => {
    const changed = changedPackage(file, changes);
    return documentOf(changed, grid, protection, new WordReading(changed));
  };
  return {
    file,
    grid,
    protection,
    reading,
    ...packageFile(file, (changed) =>
      documentOf(changed, grid, protection, reading),
    ),
    prepare: () => void reading.get(),
    handOver: (next) => {
      if ("reading" in next) (next as DocxFile).reading.takeFrom(reading);
      reading.forget();
      file.forget();
    },
    withComments: (comments) => {
      if (protection === "all") return isProtected;
      const stale = staleComment(grid, comments);
      if (stale) return { ok: false, failure: stale };
      const document = reading.get();
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
      const document = reading.get();
      return document.ok
        ? { ok: true, value: commented(removedComments(file, document.value)) }
        : unreadable;
    },
    applyEdits: (edits, track) => {
      if (protection === "all" || (protection === "tracked-only" && !track))
        return isProtected;
      const wrong = verifyEdits(grid, edits);
      if (wrong) return { ok: false, failure: wrong };
      const document = reading.get();
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
      const changed = changedPackage(file, [
        { kind: "write", part: file.mainPart, text },
      ]);
      const changedReading = new WordReading(changed);
      const known =
        !track && isPlainTyping(grid, edits) && applyEdits(grid, edits);
      if (known && known.ok)
        return {
          ok: true,
          value: documentOf(changed, known.value, protection, changedReading),
        };
      const reread = changedReading.get();
      return reread.ok
        ? {
            ok: true,
            value: documentOf(
              changed,
              toGrid(reread.value),
              protection,
              changedReading,
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
