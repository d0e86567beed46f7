import type { Outcome } from "../grid/DocumentHost";
import type { Edit } from "../grid/Edit";
import type { Grid } from "../grid/Grid";

/** A .docx or .xlsx in memory. Immutable: a change makes another file. */
export interface OfficeFile {
  readonly grid: Grid;
  /** The file with all edits, or why none was made; every part that no edit names stays byte for byte. */
  applyEdits(edits: readonly Edit[]): Outcome<OfficeFile>;
  toBytes(): Uint8Array;
}
