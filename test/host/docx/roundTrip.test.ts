import fc from "fast-check";
import { anyGrid } from "../../support/anyGrid";
import { gridOf } from "../../support/showGrid";
import { writeDocx } from "../../support/writeDocx";

test("any grid written as .docx and read again is the same grid", () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      expect(gridOf(writeDocx(grid))).toEqual(grid);
    }),
    { numRuns: 300 },
  );
});
