import { type FileOutcome, fileRead } from "../openxml/FileFailure";
import type { OfficePackage } from "../openxml/package";
import { readWord, stylesOf } from "../openxml/word/readWord";
import { renewDocument } from "../openxml/word/renewDocument";
import type { WordDocument } from "../openxml/word/WordDocument";

/**
 * What is read of a text document's main part when it is first asked for. Reading it costs more than anything else, so
 * one version of a document takes over what another has read, and only what differs is read anew.
 */
export class WordReading {
  private readonly file: OfficePackage;
  private known: FileOutcome<WordDocument> | null;
  /** The reading of another version, which nobody else has any more. */
  private other: WordDocument | null = null;

  constructor(file: OfficePackage, known: WordDocument | null = null) {
    this.file = file;
    this.known = known && fileRead(known);
  }

  get(): FileOutcome<WordDocument> {
    return (this.known ??= this.renewed() ?? readWord(this.file));
  }

  /** Takes what another version has read away from it. */
  takeFrom(version: WordReading): void {
    const { known, other } = version;
    const read = known?.ok ? known.value : other;
    if (read && !this.known) this.other = read;
    version.forget();
  }

  forget(): void {
    this.known = this.other = null;
  }

  private renewed(): FileOutcome<WordDocument> | null {
    const { file, other } = this;
    this.other = null;
    if (!other) return null;
    const text = file.text(file.mainPart);
    return text.ok && renewDocument(other, text.value, stylesOf(file))
      ? fileRead(other)
      : null;
  }
}
