import type { Anchor } from "../grid/Anchor";
import type { Grid } from "../grid/Grid";
import type { PaneServices } from "../pane/services";
import type { DocxToDraw } from "./picture/drawDocx";
import type { RowPlace } from "./picture/places";

/** A file opened in the workbench, with all that is shown and done about it. */
export interface OpenedDocument {
  /** Different for each opening. */
  readonly key: number;
  /** The file's name: another one once it was saved under it. */
  readonly name: string;
  readonly services: PaneServices;
  /** The grid as it was first read. */
  readonly grid: Grid;
  /** Settles when the first check has ended, well or not: what takes long may begin then. */
  readonly checked: Promise<void>;
  /** The text document as it is now, ready to be drawn, and the grid that is in it. */
  current(): Promise<{ readonly docx: DocxToDraw; readonly grid: Grid }>;
  /** Tells the grid each time the document has been read. */
  onRead(listener: (grid: Grid) => void): () => void;
  /** Tells which words the pane wants to be seen. */
  onReveal(listener: (at: Anchor) => void): () => void;
  /** The user chose a row in the picture. */
  select(place: RowPlace): void;
  /** Whether the file differs from what was opened or saved last. */
  isChanged(): boolean;
  onChanged(listener: () => void): () => void;
  /** Ends all work on it. */
  close(): void;
}

/** A file that the user chose, with the means to write it in place where the browser gives them. */
export interface ChosenFile {
  readonly name: string;
  read(): Promise<Uint8Array>;
  readonly handle: FileSystemFileHandle | null;
}

export type Opening =
  | { readonly ok: true; readonly value: OpenedDocument }
  /** In words for the user. */
  | { readonly ok: false; readonly message: string };

/** Where it was opened from as long as nobody else changed it there, over whatever is there now, or where the user says. */
export type SavingWay = "in place" | "over" | "as";

export type Saving =
  | { readonly kind: "saved"; readonly name: string }
  /** Given to the browser, which puts it among what was downloaded. */
  | { readonly kind: "downloaded"; readonly name: string }
  | { readonly kind: "cancelled" }
  /** Nothing is written: another program changed the file since it was opened or saved last. */
  | { readonly kind: "changed elsewhere"; readonly name: string }
  /** In words for the user. */
  | { readonly kind: "failed"; readonly message: string };

/** What an entry hands to the workbench. */
export interface WorkbenchServices {
  /** The sample plan that the page begins with. */
  sample(): Promise<ChosenFile>;
  /** Asks the user for a file; null where they changed their mind or the page's own button is to be used. */
  readonly choose: (() => Promise<ChosenFile | null>) | null;
  /** The file that was dropped on the page. */
  dropped(transfer: DataTransfer): Promise<ChosenFile | null>;
  open(file: ChosenFile): Promise<Opening>;
  /** Where the browser cannot write in place, it asks for a name or downloads. */
  save(document: OpenedDocument, way: SavingWay): Promise<Saving>;
}
