import type { StandardMeasure } from "../catalogue/StandardMeasure";
import type { DocumentHost } from "../grid/DocumentHost";
import type { DocumentState } from "../grid/DocumentState";
import type { Grid } from "../grid/Grid";
import type { SheetScope } from "../grid/SheetScope";
import type { SpreadsheetExtras } from "../grid/SpreadsheetExtras";
import type { Review, ReviewOptions } from "../review/review";
import type { CalendarDate } from "../text/calendarDate";

/** What the pane may not import itself: an entry hands it over. */
export interface PaneServices {
  /** Shown as the document's name. */
  readonly documentName: string;
  readonly host: DocumentHost;
  readonly state: DocumentState;
  readonly today: CalendarDate;
  readonly runReview: RunReview;
  readonly saveFile: (file: OutgoingFile) => Promise<void>;
  readonly files: PaneFiles;
  /** Which sheets of an open workbook are read; absent where that is not for the user to choose. */
  readonly sheets?: SheetScope;
  /** What a spreadsheet can do for a plan besides; absent where the document is none, or a file. */
  readonly extras?: SpreadsheetExtras;
  /** Tells which row the user chose in the document; absent where the host cannot know. Returns the unsubscriber. */
  readonly onSelectedRow?: (listener: (row: ChosenRow) => void) => () => void;
}

/** What becomes of files that the user chooses besides the document. */
export interface PaneFiles {
  /** Reads a .docx or .xlsx. */
  readonly readDocument: (bytes: Uint8Array) => Promise<FileReading<Grid>>;
  /** Reads a catalogue of the user's own, .xlsx or .json. */
  readonly readCatalogue: (
    bytes: Uint8Array,
  ) => Promise<FileReading<readonly StandardMeasure[]>>;
  /** A catalogue as an .xlsx that `readCatalogue` reads back. */
  readonly writeCatalogue: (
    measures: readonly StandardMeasure[],
  ) => Promise<Uint8Array>;
}

/** What was read from a file, or in words for the user why nothing was. */
export type FileReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** A row told as in an anchor of a cell. */
export interface ChosenRow {
  readonly table: number;
  readonly row: number;
}

/**
 * Reads and checks off the main thread or in slices; rejects with the signal's reason when stopped. `tell` hears now and
 * then how much has been done, from 0 to 1.
 */
export type RunReview = (
  grid: Grid,
  options: ReviewOptions,
  signal: AbortSignal,
  tell?: (share: number) => void,
) => Promise<Review>;

export interface OutgoingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}
