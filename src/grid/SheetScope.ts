import type { Outcome } from "./DocumentHost";

/** Which sheets of an open workbook are read: the one that is looked at, or all. */
export interface SheetScope {
  readonly all: boolean;
  /** Kept with the document; the next read follows it. */
  setAll(all: boolean): Promise<Outcome<void>>;
}
