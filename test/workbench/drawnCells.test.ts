import { tablesOf } from "../../src/grid/Grid";
import { drawnCells } from "../../src/workbench/picture/drawnCells";
import { drawnGrid } from "../support/drawnGrid";

test("a sheet's row fills up to the last column, covered cells are left out", () => {
  const { grid } = drawnGrid("| a | b | c |", { header: false });
  const [row] = tablesOf(grid)[0]?.rows ?? [];
  if (!row) throw new Error("no row");
  const [first, , third] = row.cells;
  const cells = [
    { ...first, text: "a" },
    { ...third, column: 2, mergedInto: 0, text: "" },
  ] as typeof row.cells;
  expect(
    drawnCells({ ...row, cells }, 5, [3, 1]).map(
      ({ column, rowSpan, text }) => [column, rowSpan, text],
    ),
  ).toEqual([
    [0, 3, "a"],
    [1, 1, ""],
    [3, 1, ""],
    [4, 1, ""],
  ]);
});
