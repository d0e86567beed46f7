import fc from "fast-check";
import { applyEdits } from "../../../src/grid/applyEdits";
import type { Edit } from "../../../src/grid/Edit";
import type { Grid } from "../../../src/grid/Grid";
import { openDocx } from "../../../src/host/docx/openDocx";
import type { Author } from "../../../src/host/docx/Tracking";
import { anyEdits } from "../../support/anyEdits";
import { anyGrid } from "../../support/anyGrid";
import { sharedFiles } from "../../support/sharedFiles";
import { gridOf } from "../../support/showGrid";
import { writeDocx } from "../../support/writeDocx";

const AUTHOR: Author = { author: "Ж", date: "2026-03-01T10:00:00Z" };

/** A document applies edits as the grid does, or refuses them: never half, never otherwise. */
function agrees(
  bytes: Uint8Array,
  edits: readonly Edit[],
  track?: Author,
): "done" | "refused" {
  const opened = openDocx(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const { grid } = opened.value;
  const expected = applyEdits(grid, edits);
  const edited = opened.value.applyEdits(edits, track);
  if (!edited.ok) {
    if (expected.ok) expect(edited.failure.kind).toBe("unsupported");
    else expect(edited.failure.kind).toBe(expected.failure.kind);
    return "refused";
  }
  expect(expected.ok).toBe(true);
  const reread = gridOf(edited.value.toBytes());
  if (expected.ok) expect(bare(reread)).toEqual(bare(expected.value));
  expect(edited.value.grid).toEqual(reread);
  return "done";
}

/** The text between tables and the rows of each: a new line of a top-level paragraph is a paragraph in the document. */
function bare(grid: Grid): unknown[] {
  const blocks: unknown[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) blocks.push(lines.join("\n"));
    lines = [];
  };
  for (const block of grid.blocks)
    if (block.kind === "paragraph") lines.push(block.text);
    else {
      flush();
      blocks.push(
        block.index,
        block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, labels: [] })),
        })),
      );
    }
  flush();
  return blocks;
}

const cases = anyGrid.chain((grid) =>
  fc.tuple(fc.constant(grid), anyEdits(grid)),
);

test.each<[string, Author | undefined]>([
  ["plainly", undefined],
  ["as tracked changes", AUTHOR],
])("a document edited %s reads as the edited grid", (_, track) => {
  let done = 0;
  fc.assert(
    fc.property(cases, ([grid, edits]) => {
      if (agrees(writeDocx(grid), edits, track) === "done") done++;
    }),
    { numRuns: 400 },
  );
  expect(done).toBeGreaterThan(150);
});

const plans = sharedFiles("plans", ".docx");
if (plans.length > 0)
  test.each(plans)(
    "%s, edited anyhow, reads as the edited grid",
    (_, bytes) => {
      const grid = gridOf(bytes);
      for (const track of [undefined, AUTHOR])
        fc.assert(
          fc.property(anyEdits(grid, 12), (edits) => {
            agrees(bytes, edits, track);
          }),
          { numRuns: 15 },
        );
    },
  );
