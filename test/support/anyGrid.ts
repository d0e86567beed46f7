import fc from "fast-check";
import type { Block, Cell, Grid } from "../../src/grid/Grid";

/** Text that XML can carry, with line ends, tabs, spaces at the edges, soft hyphens and characters beyond the BMP. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\n",
        "\t",
        " ",
        "  ",
        "\u00ad",
        "\u2011",
        "\u00a0",
        "😀",
        "и\u0306",
        "&amp;",
        "<p>",
        "]]>",
        "\u202e",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join("").replace(/\r/g, ""));

interface Seed {
  readonly text: string;
  readonly span: number;
  readonly joins: boolean;
}

const seedRow = fc.record({
  before: fc.nat({ max: 1 }),
  header: fc.boolean(),
  hidden: fc.boolean(),
  cells: fc.array(
    fc.record({
      text: anyText,
      span: fc.integer({ min: 1, max: 3 }),
      joins: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** Rows whose cells join the cell above where they may and are told to. */
const anyRows = fc
  .array(seedRow, { minLength: 1, maxLength: 5 })
  .map((seeds) => {
    const rows: {
      index: number;
      repeatsAsHeader: boolean;
      hidden: boolean;
      cells: Cell[];
    }[] = [];
    for (const [
      index,
      { before, header, hidden, cells: drawn },
    ] of seeds.entries()) {
      const cells: Cell[] = [];
      let column = before;
      for (const seed of drawn) {
        cells.push(cellOf(seed, column, rows));
        column += seed.span;
      }
      rows.push({ index, repeatsAsHeader: header, hidden, cells });
    }
    return rows;
  });

function cellOf(
  { text, span, joins }: Seed,
  column: number,
  rows: { cells: Cell[] }[],
): Cell {
  const above = rows
    .at(-1)
    ?.cells.find((cell) => cell.column === column && cell.columnSpan === span);
  const fresh: Cell = {
    column,
    columnSpan: span,
    rowSpan: 1,
    mergedInto: null,
    text,
    labels: [],
    value: null,
  };
  if (!above || !joins) return fresh;
  const top = above.mergedInto ?? rows.length - 1;
  const cells = rows[top]?.cells ?? [];
  const owner = cells.findIndex((cell) => cell.column === column);
  const grown = cells[owner];
  if (!grown) return fresh;
  cells[owner] = { ...grown, rowSpan: grown.rowSpan + 1 };
  return { ...fresh, text: "", mergedInto: top };
}

/** Any grid of a text document without labels. */
export const anyGrid: fc.Arbitrary<Grid> = fc
  .array(fc.oneof(anyText, anyRows), { maxLength: 4 })
  .map((drawn) => {
    const counts = { paragraph: 0, table: 0 };
    const blocks = drawn.map((part): Block =>
      typeof part === "string"
        ? {
            kind: "paragraph",
            index: counts.paragraph++,
            text: part,
            label: null,
          }
        : {
            kind: "table",
            index: counts.table++,
            name: null,
            hidden: false,
            columnCount: Math.max(
              ...part.map(({ cells }) => {
                const last = cells.at(-1);
                return last ? last.column + last.columnSpan : 0;
              }),
            ),
            rows: part,
          },
    );
    return { kind: "document", blocks, notes: [] };
  });
