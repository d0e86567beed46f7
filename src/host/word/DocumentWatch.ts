import { fingerprint } from "../../text/fingerprint";
import { followChanges } from "./followEvents";
import { wordError } from "./wordFailure";

/** Typing, and co-authors' edits, come in bursts. */
const QUIET_MS = 1200;

/**
 * Notices that the document may have changed. Events only mean «look»: some are missed, others come for our own
 * writes or for nothing (office-js issues 4874, 4114), so the text is compared before anybody is told.
 */
export class DocumentWatch {
  private readonly listeners = new Set<() => void>();
  private known: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stop: (() => void) | null = null;

  /** The text with which the document is read by us now. */
  note(text: string): void {
    this.known = fingerprint(text);
  }

  /** Returns the unsubscriber. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    this.stop ??= followChanges(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.look(), QUIET_MS);
    });
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      clearTimeout(this.timer);
      this.stop?.();
      this.stop = null;
    };
  }

  private async look(): Promise<void> {
    const { known } = this;
    if (known === null || this.listeners.size === 0) return;
    try {
      const text = await Word.run(async (context) => {
        const { body } = context.document;
        body.load("text");
        await context.sync();
        return body.text;
      });
      // Read by us meanwhile: what was known is no longer what to compare with.
      if (this.known !== known || fingerprint(text) === known) return;
    } catch (error) {
      // A busy Word is asked again at its next event.
      wordError(error);
      return;
    }
    for (const listener of this.listeners) listener();
  }
}
