/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import type { DocumentHost } from "../../../src/grid/DocumentHost";
import type { Grid } from "../../../src/grid/Grid";
import { FileHost } from "../../../src/host/FileHost";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { fixInPasses } from "../../../src/review/fix";
import { review } from "../../../src/review/review";
import { openSimulated, shownTexts } from "./openSimulated";
import { ownPlans } from "./plans";

const today = { year: 2026, month: 3, day: 16 };

/** Mends all that is safe to mend, as the pane and the command line do; how many places were mended. */
async function mend(host: DocumentHost): Promise<number> {
  const check = async () => {
    const read = await host.read();
    if (!read.ok) return read;
    return { ok: true as const, value: review(read.value.grid, { today }) };
  };
  const start = await check();
  if (!start.ok) throw new Error(JSON.stringify(start.failure));
  const fixed = await fixInPasses(start.value, async (edits) => {
    const written = await host.apply(edits);
    return written.ok ? check() : written;
  });
  if (!fixed.ok) throw new Error(JSON.stringify(fixed.failure));
  return fixed.value.mended.length;
}

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
