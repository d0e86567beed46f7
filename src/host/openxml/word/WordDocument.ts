import type { ReadNote } from "../../../grid/Grid";
import type { XmlElement } from "../xml";

/** A document's paragraphs and tables as a person sees them, each tied to the elements it was read from. */
export interface WordDocument {
  /** `w:document`. */
  readonly root: XmlElement;
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly ReadNote[];
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: "paragraph";
  /** The `w:p` elements; more than one where tracked deletions of paragraph marks join them. */
  readonly elements: readonly [XmlElement, ...XmlElement[]];
  readonly pieces: readonly Piece[];
  /** The pieces' texts together. */
  readonly text: string;
  readonly label: string | null;
  /** What forbids every change in it; null where it may be changed. */
  readonly locked: Obstacle | null;
}

/** A piece of a paragraph's text, or something without text that stands between. */
export interface Piece {
  /** `text` is a `w:t`; `char` one element that shows as one character; `mark` shows nothing in the text. */
  readonly kind: "text" | "char" | "mark";
  readonly text: string;
  readonly element: XmlElement;
  /** The `w:r` around it; null for marks between runs. */
  readonly run: XmlElement | null;
  /** What forbids changing this piece, or replacing a range that goes over it. */
  readonly locked: Obstacle | null;
}

/** What an edit would lose or break. */
export type Obstacle =
  | "field"
  | "note-reference"
  | "drawing"
  | "formula"
  | "bound-content-control"
  | "locked-content-control"
  | "text-box";

export interface WordTable {
  readonly kind: "table";
  /** `w:tbl`. */
  readonly element: XmlElement;
  readonly columnCount: number;
  readonly rows: readonly WordRow[];
  /** Rows that a tracked change deletes stand in it, besides those read. */
  readonly hasDeletedRows: boolean;
}

export interface WordRow {
  /** `w:tr`. */
  readonly element: XmlElement;
  readonly repeatsAsHeader: boolean;
  readonly hidden: boolean;
  readonly cells: readonly WordCell[];
  /** What forbids every change in it; null where it may be changed. */
  readonly locked: Obstacle | null;
}

export interface WordCell {
  /** The `w:tc` elements; more than one where hMerge joins them. */
  readonly elements: readonly [XmlElement, ...XmlElement[]];
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly mergedInto: number | null;
  /** In reading order, those of nested tables among them; empty for a covered cell. */
  readonly paragraphs: readonly WordParagraph[];
}

/** A cell's paragraphs joined as the grid joins them. */
export const cellText = (cell: WordCell): string =>
  cell.paragraphs.map(({ text }) => text).join("\n");
