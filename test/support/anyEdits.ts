import fc from "fast-check";
import type { Edit } from "../../src/grid/Edit";
import { paragraphsOf, tablesOf, type Grid } from "../../src/grid/Grid";
import { ownTexts } from "../../src/grid/verifyEdits";
import { anyText } from "./anyGrid";

/** Numbers from which an edit of any grid is made. */
const seed = fc.record({
  kind: fc.constantFrom(
    "cell",
    "cell",
    "cell",
    "paragraph",
    "remove",
    "insert",
  ),
  table: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  start: fc.nat(),
  length: fc.nat(),
  text: anyText,
});

type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never;

/** Edits that fit a grid as far as quotes go; they may contradict one another. */
export const anyEdits = (
  grid: Grid,
  maxLength = 4,
): fc.Arbitrary<readonly Edit[]> =>
  fc
    .array(seed, { minLength: 1, maxLength })
    .map((seeds) => seeds.flatMap((one) => editOf(grid, one) ?? []));

const pick = <T>(items: readonly T[], number: number): T | undefined =>
  items[number % Math.max(1, items.length)];

function editOf(grid: Grid, seed: Seed): Edit | null {
  if (seed.kind === "paragraph") {
    const found = pick(paragraphsOf(grid), seed.row);
    return found
      ? {
          kind: "replace-text",
          at: {
            kind: "paragraph",
            paragraph: found.index,
            ...part(found.text, seed),
          },
          text: seed.text,
        }
      : null;
  }
  const table = pick(tablesOf(grid), seed.table);
  const row = table && pick(table.rows, seed.row);
  if (!table || !row) return null;
  const at = { table: table.index, quotes: ownTexts(row) };
  if (seed.kind === "remove")
    return { kind: "remove-row", ...at, row: row.index };
  const cell = pick(
    row.cells.filter(({ mergedInto }) => mergedInto === null),
    seed.column,
  );
  if (seed.kind === "insert")
    return {
      kind: "insert-row",
      ...at,
      like: row.index,
      after: (seed.start % (table.rows.length + 1)) - 1,
      texts: cell ? [{ column: cell.column, text: seed.text }] : [],
    };
  return cell
    ? {
        kind: "replace-text",
        at: {
          kind: "cell",
          table: table.index,
          row: row.index,
          column: cell.column,
          ...part(cell.text, seed),
        },
        text: seed.text,
      }
    : null;
}

/** A part of a text that splits no surrogate pair. */
function part(
  text: string,
  seed: Seed,
): { start: number; end: number; quote: string } {
  const whole = (at: number): number =>
    /[\ud800-\udbff]/.test(text[at - 1] ?? "") ? at - 1 : at;
  const start = whole(seed.start % (text.length + 1));
  const end = Math.max(
    start,
    whole(start + (seed.length % (text.length - start + 1))),
  );
  return { start, end, quote: text.slice(start, end) };
}
