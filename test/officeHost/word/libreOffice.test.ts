/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { asLibreOfficeReads } from "../../support/libreOffice";
import { startWord } from "./startWord";

const sample = new Uint8Array(
  readFileSync(
    path.resolve(__dirname, "../../../assets/sample/school-plan.docx"),
  ),
);

/** The same changes in a document: a cell, a paragraph in a cell, a row added, a row inserted, a row removed. */
async function changed(tracked: boolean): Promise<Uint8Array> {
  const { model } = await startWord(sample, {
    sets: { WordApiOnline: "1.1" },
  });
  await Word.run(async (context) => {
    if (tracked) context.document.changeTrackingMode = "TrackAll";
    const table = context.document.body.tables.getFirst();
    table.load("values");
    await context.sync();
    const last = table.values.length - 1;
    const blank = (first: string) =>
      (table.values[last] ?? []).map((_, index) => (index === 0 ? first : ""));
    const cell = (row: number) =>
      table.getCell(row, 1).body.paragraphs.getFirst();
    cell(last).insertText("Проветрить актовый зал", "Replace");
    cell(last).insertParagraph("и холл", "After");
    table.addRows("End", 1, [blank("77.7")]);
    table.getCell(last, 0).parentRow.insertRows("Before", 1, [blank("66.6")]);
    table.deleteRows(last - 1, 1);
    table.getCell(last, 0).body.getRange("Content").insertComment("Почему?");
    await context.sync();
  });
  return model.save();
}

test("LibreOffice opens what the simulated Word saves and reads there what was written", async () => {
  const [plain, tracked] = [await changed(false), await changed(true)];
  const [text = "", marked = ""] = asLibreOfficeReads([
    ["plain.docx", plain],
    ["tracked.docx", tracked],
  ]);
  const [before = ""] = asLibreOfficeReads([["before.docx", sample]]);
  const lines = (all: string) =>
    all.split(/\s*\n\s*/).filter((line) => line !== "");
  for (const line of ["Проветрить актовый зал", "и холл", "77.7", "66.6"]) {
    expect(lines(before)).not.toContain(line);
    expect(lines(text)).toContain(line);
    expect(marked).toContain(line);
  }
  expect(lines(text).indexOf("66.6")).toBeLessThan(
    lines(text).indexOf("Проветрить актовый зал"),
  );
  expect(lines(before).length).toBeGreaterThan(20);
}, 180_000);
