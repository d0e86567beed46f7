import type { CellComment, Outcome } from "../grid/DocumentHost";
import type { Edit } from "../grid/Edit";
import type { Grid } from "../grid/Grid";
import type { Author } from "./docx/Tracking";

/** A .docx or .xlsx in memory. Immutable: a change makes another file. */
export interface OfficeFile {
  readonly grid: Grid;
  /**
   * The file with all edits, or why none was made; every part that no edit names stays byte for byte.
   * With `track` a text document keeps them as tracked changes; a workbook has none and refuses.
   */
  applyEdits(edits: readonly Edit[], track?: Author): Outcome<OfficeFile>;
  /** The file with comments of ours as `DocumentHost.comment` puts them, and how many were put. */
  withComments(comments: readonly CellComment[]): Outcome<Commented>;
  /** The file without any comment of ours. */
  withoutComments(): Outcome<OfficeFile>;
  /** Reads ahead what the next edit will need, so that it need not wait. */
  prepare(): void;
  /** Lets the version that takes its place have what was read of this one, and keeps nothing that can be read again. */
  handOver(next: OfficeFile): void;
  /** What `withOwnText` kept in the file in a part of our own; null where there is none. */
  ownText(): string | null;
  /** The file with this text kept in a part of our own, or without the part. */
  withOwnText(text: string | null): OfficeFile;
  /** The file as it was opened where nothing was changed in it. */
  toBytes(): Uint8Array;
}

export interface Commented {
  readonly file: OfficeFile;
  readonly count: number;
}
