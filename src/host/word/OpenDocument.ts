import type { Outcome } from "../../grid/DocumentHost";
import { DocumentWatch } from "./DocumentWatch";
import { readDocument } from "./readDocument";
import { unreadOf, wordError } from "./wordFailure";
import type { WordReading } from "./WordReading";

/** The open document as it was read last. */
export class OpenDocument {
  readonly watch = new DocumentWatch();
  private reading: WordReading | null = null;
  private isCurrent = false;

  /** Reads all of it again. */
  async read(): Promise<Outcome<WordReading>> {
    try {
      const read = await Word.run(readDocument);
      this.reading = read.reading;
      this.isCurrent = true;
      this.watch.note(read.text);
      return { ok: true, value: read.reading };
    } catch (error) {
      return { ok: false, failure: unreadOf(wordError(error)) };
    }
  }

  /** As it was read last, where nothing of ours was written since; otherwise read again. */
  async current(): Promise<Outcome<WordReading>> {
    return this.reading && this.isCurrent
      ? { ok: true, value: this.reading }
      : await this.read();
  }

  /** As it was read last, whatever was written since; null before the first reading. */
  get last(): WordReading | null {
    return this.reading;
  }

  /** Something of ours was written. */
  outdate(): void {
    this.isCurrent = false;
  }
}
