import { readFileSync } from "node:fs";
import path from "node:path";
import { Desk } from "../../../src/entries/desk/Desk";
import { patched } from "../../../src/entries/desk/patch";
import type { Edit } from "../../../src/grid/Edit";
import { type Grid, tablesOf } from "../../../src/grid/Grid";
import { openOffice } from "../../../src/host/openOffice";
import { noDepartmentSettings } from "../../../src/review/DepartmentSettings";
import {
  review,
  type Review,
  type ReviewOptions,
} from "../../../src/review/review";
import { emptyState } from "../../../src/review/reviewState";
import { documentXml, p } from "../../support/docxOf";
import { rootRelationships, WORD_MAIN } from "../../support/zipOf";

const bytes = new Uint8Array(
  readFileSync(
    path.resolve(__dirname, "../../../assets/sample/school-plan.docx"),
  ),
);
const options = { today: { year: 2026, month: 9, day: 1 }, ...emptyState };

const desks: Desk[] = [];

// What it would prepare for the next edit nobody waits for.
afterEach(() => {
  for (const desk of desks.splice(0)) desk.close();
});

async function openDesk(slice = 1, file = bytes): Promise<Desk> {
  const desk = new Desk(slice);
  desks.push(desk);
  expect(await desk.ask("open", file)).toBeNull();
  return desk;
}

test("a desk in slices reads and finds what the whole work finds, edit after edit", async () => {
  const desk = await openDesk(0.01);
  let grid = patched(null, await desk.ask("read", null)) as Grid;
  let found: Review | null = null;
  for (const text of ["до 1 марта 2027 г.", "31.02.2027", ""]) {
    found = patched(found, await desk.ask("review", options)) as Review;
    expect(found).toEqual(review(grid, options));
    const written = await desk.ask("apply", typedInto(grid, text));
    expect(written.outcome).toEqual({ ok: true, value: undefined });
    grid = patched(grid, written.grid) as Grid;
  }
  const saved = openOffice((await desk.ask("bytes", null)).bytes);
  expect(saved.ok && saved.value.grid).toEqual(grid);
});

const typedInto = (grid: Grid, text: string): Edit[] => {
  const table = tablesOf(grid).at(-1);
  const row = table?.rows[2];
  const cell = row?.cells[2];
  if (!table || !row || !cell) throw new Error("no cell");
  return [
    {
      kind: "replace-text",
      at: {
        kind: "cell",
        table: table.index,
        row: row.index,
        column: cell.column,
        start: 0,
        end: cell.text.length,
        quote: cell.text,
      },
      text,
    },
  ];
};

test("what was begun before it was asked for is told only where it is what is asked for", async () => {
  const settings = {
    ...noDepartmentSettings,
    abbreviations: new Map([["ВПР", "всероссийские проверочные работы"]]),
  };
  const asked: readonly ReviewOptions[] = [
    options,
    options,
    { ...options, today: { year: 2028, month: 1, day: 1 } },
    { ...options, settings },
    {
      ...options,
      settings: { ...settings, abbreviations: new Map([["ОГЭ", null]]) },
    },
    { ...options, disabled: ["deadline-in-past"] },
  ];
  const desk = await openDesk();
  let grid = patched(null, await desk.ask("read", null)) as Grid;
  let found: Review | null = null;
  for (const [turn, wanted] of asked.entries()) {
    found = patched(found, await desk.ask("review", wanted)) as Review;
    expect(found).toEqual(review(grid, wanted));
    const edits = typedInto(grid, `до ${turn + 1}.03.2027`);
    const written = await desk.ask("apply", edits);
    expect(written.outcome.ok).toBe(true);
    grid = patched(grid, written.grid) as Grid;
  }
  // Nobody asked for the one that was begun last, and then the document changed once more.
  const { grid: patch } = await desk.ask("undo", null);
  grid = patched(grid, patch) as Grid;
  found = patched(found, await desk.ask("review", options)) as Review;
  expect(found).toEqual(review(grid, options));
});

test("what was asked for at once is not begun a second time", async () => {
  let looks = 0;
  const watched: ReviewOptions = {
    ...options,
    get today() {
      looks++;
      return options.today;
    },
  };
  const desk = await openDesk(1000);
  const grid = patched(null, await desk.ask("read", null)) as Grid;
  await desk.ask("review", watched);
  const once = looks;
  await desk.ask("apply", typedInto(grid, "до 1 марта 2027 г."));
  await desk.ask("review", watched);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(looks).toBe(2 * once);
});

test("the number of a state comes back with the state", async () => {
  const desk = await openDesk();
  const { point, bytes: same } = await desk.ask("bytes", null);
  expect(same).toBe(bytes);
  const kept = await desk.ask("save", "{}");
  expect(kept.point).not.toBe(point);
  expect(await desk.ask("load", null)).toBe("{}");
  expect((await desk.ask("save", null)).point).toBe(point);
  expect((await desk.ask("undo", null)).point).toBe(point);
});

test("a document in one XML keeps its bytes until something is kept in it", async () => {
  const part = (name: string, type: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const flat = new TextEncoder().encode(
    `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part(
      "/_rels/.rels",
      "application/vnd.openxmlformats-package.relationships+xml",
      rootRelationships("word/document.xml"),
    )}${part("/word/document.xml", WORD_MAIN, documentXml(p("план")))}</pkg:package>`,
  );
  const desk = await openDesk(1, flat);
  expect((await desk.ask("bytes", null)).bytes).toBe(flat);
  await desk.ask("save", "{}");
  const kept = openOffice((await desk.ask("bytes", null)).bytes);
  expect(kept.ok && kept.value.ownText()).toBe("{}");
  expect(kept.ok && kept.value.grid).toMatchObject({
    blocks: [{ text: "план" }],
  });
  await desk.ask("save", null);
  expect((await desk.ask("bytes", null)).bytes).toBe(flat);
});

test("a check stops when it is told to", async () => {
  const desk = await openDesk(0.01);
  await desk.ask("read", null);
  const controller = new AbortController();
  const checking = desk.ask("review", options, controller.signal);
  controller.abort();
  await expect(checking).rejects.toBe(controller.signal.reason);
  await expect(desk.ask("review", options)).resolves.toBeDefined();
});

test("a check tells how much of it is done", async () => {
  const desk = await openDesk(0.01);
  await desk.ask("read", null);
  const shares: number[] = [];
  await desk.ask("review", options, undefined, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeLessThan(0.2);
  expect(shares.at(-1)).toBeGreaterThan(0.8);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test("a file that is none is told as it is", async () => {
  const desk = new Desk(10);
  expect(await desk.ask("open", new Uint8Array())).toEqual({ kind: "empty" });
});
