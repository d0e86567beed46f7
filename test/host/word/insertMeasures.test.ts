/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { standardCatalogue } from "../../../src/catalogue/standardCatalogue";
import { insertInto } from "../../support/insertedFiles";
import { asLibreOfficeReads } from "../../support/libreOffice";
import { sharedFiles } from "../../support/sharedFiles";
import { samplePlan, textsIn } from "./files";
import { openSimulated } from "./openSimulated";

const files: readonly (readonly [string, Uint8Array])[] = [
  ["school-plan.docx", samplePlan],
  ...sharedFiles("plans", ".docx").filter(([name]) => !/note/.test(name)),
];

const saved: (readonly [string, Uint8Array])[] = [];

test.each(files)(
  "30 measures stand in %s as they stand in the file, and are taken back",
  async (name, bytes) => {
    const { before, after, insertion } = insertInto(
      bytes,
      standardCatalogue(),
      30,
    );
    const word = await openSimulated(bytes);
    expect(await word.host.apply(insertion.edits)).toMatchObject({ ok: true });
    expect(textsIn(word.saved())).toEqual(textsIn(after.grid));
    const read = await word.host.read();
    if (!read.ok) throw new Error(read.failure.kind);
    expect(textsIn(read.value.grid)).toEqual(textsIn(after.grid));
    saved.push([name, word.model.save()]);
    expect(await word.host.undo()).toMatchObject({ ok: true });
    expect(textsIn(word.saved())).toEqual(textsIn(before.grid));
  },
);

test("LibreOffice finds the new rows in what Word saved", () => {
  const texts = asLibreOfficeReads(saved);
  for (const [index, [, bytes]] of saved.entries()) {
    const [, source] = files[index] ?? [];
    if (!source) throw new Error("no such file");
    const { insertion } = insertInto(source, standardCatalogue(), 30);
    expect(bytes.length).toBeGreaterThan(0);
    for (const { cells } of insertion.rows) {
      const wording = cells.find(({ role }) => role === "measure")?.text ?? "?";
      expect(texts[index]).toContain(wording);
    }
  }
});

test("what looks like markup or a formula goes in as text", async () => {
  const [first] = standardCatalogue();
  if (!first) throw new Error("no measures");
  const hostile = [
    "=СУММ(A1:A9)",
    '<img src=x onerror="alert(1)">&amp;',
    `Провести ${"очень ".repeat(1650)}длинную проверку`,
  ].map((wording, index) => ({
    ...first,
    id: `hostile-${index}`,
    wording,
    synonyms: [],
  }));
  const { after, insertion } = insertInto(samplePlan, hostile, 3);
  const word = await openSimulated(samplePlan);
  expect(await word.host.apply(insertion.edits)).toMatchObject({ ok: true });
  expect(textsIn(word.saved())).toEqual(textsIn(after.grid));
  const all = JSON.stringify(textsIn(word.saved()));
  for (const { wording } of hostile)
    expect(all).toContain(JSON.stringify(wording).slice(1, -1));
});
