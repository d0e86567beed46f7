/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import type { Grid } from "../../../src/grid/Grid";
import { FileHost } from "../../../src/host/FileHost";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { mend } from "../../support/mend";
import { openSimulated, shownTexts } from "./openSimulated";
import { ownPlans } from "./plans";

/** Excel keeps a number a number where the file gets its text. */
const untyped = (grid: Grid) =>
  JSON.parse(
    JSON.stringify(shownTexts(grid), (key, value: unknown) =>
      key === "value" ? null : value,
    ),
  ) as unknown;

test.each(ownPlans())(
  "all that is safe to mend in %s gives the sheet that the command line gives",
  async (_, bytes) => {
    const file = openXlsx(bytes);
    if (!file.ok) throw new Error(JSON.stringify(file.failure));
    const mended = new FileHost(file.value);
    const count = await mend(mended);
    const excel = await openSimulated(bytes, { all: true });
    expect(await mend(excel.host)).toBe(count);
    const wanted = untyped(mended.file.grid);
    expect(untyped(excel.saved())).toEqual(wanted);
    expect(untyped(await excel.grid())).toEqual(wanted);
  },
);
