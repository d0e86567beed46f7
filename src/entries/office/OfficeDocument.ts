import type { DocumentHost } from "../../grid/DocumentHost";
import type { DocumentState } from "../../grid/DocumentState";
import type { SheetScope } from "../../grid/SheetScope";
import type { SpreadsheetExtras } from "../../grid/SpreadsheetExtras";
import type { ChosenRow } from "../../pane/services";

/** The document that Word or Excel has open, as an adapter gives it. */
export interface OfficeDocument {
  readonly host: DocumentHost;
  readonly state: DocumentState;
  /** Tells which row of a table the cursor came to; absent where the program cannot say. Returns the unsubscriber. */
  readonly onSelectedRow?: (listener: (row: ChosenRow) => void) => () => void;
  /** Which sheets are read; absent where a document has none. */
  readonly sheets?: SheetScope;
  /** What a spreadsheet can do for a plan besides. */
  readonly extras?: SpreadsheetExtras;
}
