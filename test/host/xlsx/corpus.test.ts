import fc from "fast-check";
import { applyEdits } from "../../../src/grid/applyEdits";
import { tablesOf, type Grid } from "../../../src/grid/Grid";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { anyEdits } from "../../support/anyEdits";
import { sharedFiles } from "../../support/sharedFiles";

const plans = sharedFiles("plans", ".xlsx");
const valid = sharedFiles("corpus/xlsx", ".xlsx");
const hostile = sharedFiles("corpus/hostile", ".xlsx");
const all = [...plans, ...valid, ...hostile];

if (all.length > 0)
  test.each(all)("%s gets an answer", (_, bytes) => {
    expect(typeof openXlsx(bytes).ok).toBe("boolean");
  });

/** Cells with text: edits may change which blank ones are read. */
const texts = (grid: Grid): unknown =>
  tablesOf(grid).map(({ index, rows }) => [
    index,
    rows.flatMap((row) =>
      row.cells
        .filter(({ text }) => text !== "")
        .map(({ column, text }) => [row.index, column, text]),
    ),
  ]);

if (all.length > 0)
  test("files of any origin, edited anyhow, read as the edited grid or refuse", () => {
    let done = 0;
    for (const [name, bytes] of all) {
      const opened = openXlsx(bytes);
      if (!opened.ok) continue;
      const { grid } = opened.value;
      fc.assert(
        fc.property(anyEdits(grid), (edits) => {
          const expected = applyEdits(grid, edits);
          const edited = opened.value.applyEdits(edits);
          if (!edited.ok) {
            if (!expected.ok) expect(edited).toEqual(expected);
            return;
          }
          const again = openXlsx(edited.value.toBytes());
          expect([name, again.ok && texts(again.value.grid)]).toEqual([
            name,
            expected.ok && texts(expected.value),
          ]);
          done++;
        }),
        { numRuns: plans.some(([plan]) => plan === name) ? 30 : 4 },
      );
    }
    expect(done).toBeGreaterThan(100);
  }, 180_000);
