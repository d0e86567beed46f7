/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { standardCatalogue } from "../../../src/catalogue/standardCatalogue";
import type { Grid } from "../../../src/grid/Grid";
import { insertInto } from "../../support/insertedFiles";
import { asLibreOfficeComputes } from "../../support/libreOffice";
import { openSimulated, shownTexts } from "./openSimulated";
import { ownPlans } from "./plans";

/** Texts by place, which is all that is alike: Excel keeps a number a number where the file gets its text. */
const texts = (grid: Grid) =>
  shownTexts(grid).map(({ rows }) =>
    rows.flatMap(({ index, cells }) =>
      cells.map(({ column, text }) => [index, column, text]),
    ),
  );

const saved: (readonly [string, Uint8Array])[] = [];

test.each(ownPlans())(
  "30 measures stand in %s as they stand in the file, and are taken back",
  async (_, bytes) => {
    const { before, after, insertion } = insertInto(
      bytes,
      standardCatalogue(),
      30,
    );
    const excel = await openSimulated(bytes, { all: true });
    expect(await excel.host.apply(insertion.edits)).toMatchObject({ ok: true });
    expect(texts(excel.saved())).toEqual(texts(after.grid));
    expect(texts(await excel.grid())).toEqual(texts(after.grid));
    saved.push(["plan.xlsx", excel.model.save()]);
    expect(await excel.host.undo()).toMatchObject({ ok: true });
    expect(texts(excel.saved())).toEqual(texts(before.grid));
  },
);

test("LibreOffice finds the new rows in what Excel saved", () => {
  const shown = asLibreOfficeComputes(saved);
  for (const [index, [, bytes]] of ownPlans().entries()) {
    const { insertion } = insertInto(bytes, standardCatalogue(), 30);
    for (const { cells } of insertion.rows) {
      const wording = cells.find(({ role }) => role === "measure")?.text ?? "?";
      expect(shown[index]).toContain(wording.replaceAll('"', '""'));
    }
  }
});

test("what looks like a formula, a number or markup goes in as text", async () => {
  const [first] = standardCatalogue();
  const [, bytes] = ownPlans()[0] ?? [];
  if (!first || !bytes) throw new Error("no measures");
  const hostile = [
    '=HYPERLINK("http://x","y")',
    "+7 900 – позвонить в школы",
    "@имя на листе",
    "<img src=x onerror=alert(1)>",
    `Провести ${"очень ".repeat(1650)}длинную проверку`,
  ].map((wording, index) => ({
    ...first,
    id: `hostile-${index}`,
    wording,
    synonyms: [],
  }));
  const { after, insertion } = insertInto(bytes, hostile, hostile.length);
  const excel = await openSimulated(bytes, { all: true });
  expect(await excel.host.apply(insertion.edits)).toMatchObject({ ok: true });
  expect(texts(excel.saved())).toEqual(texts(after.grid));
  const all = JSON.stringify(texts(excel.saved()));
  for (const { wording } of hostile)
    expect(all).toContain(JSON.stringify(wording).slice(1, -1));
});
