import type { Anchor } from "../grid/Anchor";
import type { Grid } from "../grid/Grid";
import type { PaneServices } from "../pane/services";
import type { RowPlace } from "./picture/places";

/** A file opened in the workbench, with all that is shown and done about it. */
export interface OpenedDocument {
  /** Different for each opening. */
  readonly key: number;
  readonly name: string;
  readonly services: PaneServices;
  /** The file as it is now. */
  bytes(): Uint8Array;
  grid(): Grid;
  /** Tells that the file has changed by a write or by taking one back. */
  onWritten(listener: () => void): () => void;
  /** Tells which words the pane wants to be seen. */
  onReveal(listener: (at: Anchor) => void): () => void;
  /** The user chose a row in the picture. */
  select(place: RowPlace): void;
}

/** What an entry hands to the workbench. */
export interface WorkbenchServices {
  /** The sample plan that the page begins with; null where there is none. */
  sample(): Promise<File | null>;
  open(file: File): Promise<
    | { readonly ok: true; readonly value: OpenedDocument }
    /** In words for the user. */
    | { readonly ok: false; readonly message: string }
  >;
  /** True where it was saved; false where the user changed their mind. */
  save(document: OpenedDocument, as: boolean): Promise<boolean>;
}
