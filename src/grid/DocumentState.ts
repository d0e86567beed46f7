import type { Outcome } from "./DocumentHost";

/**
 * What the user decided about a document, kept with the document itself as text that only its writer
 * understands. Written only when the user decides something, never by a fix.
 */
export interface DocumentState {
  /** Null where nothing was kept. */
  load(): Promise<string | null>;
  save(text: string): Promise<Outcome<void>>;
}
