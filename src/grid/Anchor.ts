/**
 * A place told in terms of the grid. Offsets are UTF-16 in the cell's or paragraph's text.
 * A host that finds other text than `quote` there refuses to write.
 */
export type Anchor = CellAnchor | ParagraphAnchor;

export interface CellAnchor {
  readonly kind: "cell";
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface ParagraphAnchor {
  readonly kind: "paragraph";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A meaning tied to the words it was read from. */
export interface Read<T> {
  readonly value: T;
  readonly at: Anchor;
}

/** All of a cell's text in its own row. */
export const wholeCell = (
  table: number,
  row: number,
  { column, text }: { readonly column: number; readonly text: string },
): CellAnchor => ({
  kind: "cell",
  table,
  row,
  column,
  start: 0,
  end: text.length,
  quote: text,
});

/** The part `start`–`end` (offsets relative to the anchor's own start) of an anchor. */
export function within<A extends Anchor>(at: A, start: number, end: number): A {
  return {
    ...at,
    start: at.start + start,
    end: at.start + end,
    quote: at.quote.slice(start, end),
  };
}

/** Whether both stand in the same cell or the same paragraph. */
export const inSameText = (a: Anchor, b: Anchor): boolean =>
  a.kind === "cell"
    ? b.kind === "cell" &&
      a.table === b.table &&
      a.row === b.row &&
      a.column === b.column
    : b.kind === "paragraph" && a.paragraph === b.paragraph;
