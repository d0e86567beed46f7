/** @jest-environment jsdom */
import { applyEdits } from "../../src/grid/applyEdits";
import type { Edit } from "../../src/grid/Edit";
import { type Grid, tablesOf } from "../../src/grid/Grid";
import { ownTexts } from "../../src/grid/verifyEdits";
import { markPicture } from "../../src/workbench/picture/markPicture";
import { patchPicture } from "../../src/workbench/picture/patchPicture";
import {
  elementAt,
  placeOf,
  rangeAt,
  rowElement,
} from "../../src/workbench/picture/places";
import { drawnGrid } from "../support/drawnGrid";
import { drawnPage } from "../support/drawnPage";

const drawing = `
  План мероприятий на 2026 год
  | № | Мероприятие | Срок |
  | 1 | Провести совет | март |
  | 2 | Проверить журналы | апрель |
  | 3 | Обсудить итоги | май |
  Директор`;

const gridOf = (text: string): Grid => drawnGrid(text, { header: false }).grid;

function drawn(text = drawing): { grid: Grid; page: HTMLElement } {
  const grid = gridOf(text);
  const page = drawnPage(grid);
  markPicture(page, grid);
  return { grid, page };
}

const cell = (row: number, column: number, quote: string, start = 0) =>
  ({
    kind: "cell",
    table: 0,
    row,
    column,
    start,
    end: start + quote.length,
    quote,
  }) as const;

function edited(grid: Grid, ...edits: Edit[]): Grid {
  const outcome = applyEdits(grid, edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const linesOf = (page: HTMLElement): string[] =>
  [...page.querySelectorAll("tr")].map((line) =>
    [...line.cells].map(({ textContent }) => textContent).join("|"),
  );

const rowOf = (grid: Grid, row: number) => {
  const found = tablesOf(grid)[0]?.rows[row];
  if (!found) throw new Error("no such row");
  return ownTexts(found);
};

test("words are found where they stand, the nearest of several", () => {
  const { page } = drawn(`| 1 | март и март | май |`);
  expect(rangeAt(page, cell(0, 1, "март", 7))?.startOffset).toBe(7);
  expect(rangeAt(page, cell(0, 1, "март"))?.startOffset).toBe(0);
});

test("words that are not drawn as they were read are not marked", () => {
  const { page } = drawn();
  expect(rangeAt(page, cell(1, 1, "нет таких"))).toBeNull();
  expect(rangeAt(page, cell(9, 1, "март"))).toBeNull();
});

test("a click tells the row, outside tables none", () => {
  const { page } = drawn();
  expect(placeOf(rowElement(page, 0, 2)?.cells[1])).toEqual({
    table: 0,
    row: 2,
  });
  expect(placeOf(page)).toBeNull();
});

test("a drawn row that was not read, as a deleted one, stays untied", () => {
  const grid = gridOf(drawing);
  const page = drawnPage(grid);
  const deleted = page.querySelector("tr")?.cloneNode(true) as HTMLElement;
  deleted.textContent = "";
  page.querySelectorAll("tr")[2]?.before(deleted);
  markPicture(page, grid);
  expect(deleted.dataset["row"]).toBeUndefined();
  expect(rowElement(page, 0, 2)?.textContent).toContain("Проверить");
  expect(rowElement(page, 0, 3)?.textContent).toContain("Обсудить");
});

test("a row that is not drawn, as one in a content control, leaves the others in their places", () => {
  const grid = gridOf(drawing);
  const page = drawnPage(grid);
  page.querySelectorAll("tr")[1]?.remove();
  markPicture(page, grid);
  expect(rowElement(page, 0, 1)).toBeNull();
  expect(rowElement(page, 0, 3)?.textContent).toContain("Обсудить");
});

test("tables inside cells are not taken for the document's", () => {
  const { grid } = drawn();
  const page = drawnPage(grid);
  const inner = document.createElement("table");
  inner.innerHTML = "<tr><td></td></tr>";
  page.querySelectorAll("td")[4]?.append(inner);
  markPicture(page, grid);
  expect(inner.dataset["table"]).toBeUndefined();
  expect(rowElement(page, 0, 3)?.textContent).toContain("Обсудить");
});

test("changed words are written as text into the same elements", () => {
  const { grid, page } = drawn();
  const line = rowElement(page, 0, 1);
  const other = rowElement(page, 0, 2)?.innerHTML;
  const hostile = "<img src=x onerror=alert(1)>";
  const after = edited(grid, {
    kind: "replace-text",
    at: cell(1, 2, "март"),
    text: hostile,
  });
  expect(patchPicture(page, grid, after)).toBe(true);
  expect(rowElement(page, 0, 1)).toBe(line);
  expect(line?.cells[2]?.textContent).toBe(hostile);
  expect(page.querySelector("img")).toBeNull();
  expect(rowElement(page, 0, 2)?.innerHTML).toBe(other);
});

test("lines that a cell gains and loses are paragraphs", () => {
  const { grid, page } = drawn();
  const two = edited(grid, {
    kind: "replace-text",
    at: cell(1, 2, "март"),
    text: "а\nб",
  });
  expect(patchPicture(page, grid, two)).toBe(true);
  expect(rowElement(page, 0, 1)?.cells[2]?.querySelectorAll("p").length).toBe(
    2,
  );
  expect(patchPicture(page, two, grid)).toBe(true);
  expect(rowElement(page, 0, 1)?.cells[2]?.innerHTML).toBe(
    "<p><span>март</span></p>",
  );
});

test("a paragraph outside the table is patched", () => {
  const { grid, page } = drawn();
  const at = {
    kind: "paragraph",
    paragraph: 1,
    start: 0,
    end: 8,
    quote: "Директор",
  } as const;
  const after = edited(grid, { kind: "replace-text", at, text: "Завуч" });
  expect(patchPicture(page, grid, after)).toBe(true);
  expect(elementAt(page, at)?.textContent).toBe("Завуч");
});

test("rows removed and put in, and back again", () => {
  const { grid, page } = drawn();
  const before = linesOf(page);
  const after = edited(
    grid,
    { kind: "remove-row", table: 0, row: 1, quotes: rowOf(grid, 1) },
    {
      kind: "insert-row",
      table: 0,
      after: 3,
      like: 3,
      quotes: rowOf(grid, 3),
      texts: [{ column: 1, text: "Новое" }],
    },
  );
  expect(patchPicture(page, grid, after)).toBe(true);
  expect(linesOf(page)).toEqual(linesOf(drawnPage(after)));
  expect(rowElement(page, 0, 3)?.textContent).toBe("Новое");
  expect(patchPicture(page, after, grid)).toBe(true);
  expect(linesOf(page)).toEqual(before);
  expect(rowElement(page, 0, 3)?.textContent).toContain("Обсудить");
});

test.each([
  ["a cell that grew over rows", "rowSpan", 2],
  ["a cell that grew over columns", "columnSpan", 2],
] as const)("%s is drawn anew", (_, field, value) => {
  const { grid, page } = drawn();
  const after = JSON.parse(JSON.stringify(grid)) as Grid;
  const [first] = tablesOf(after)[0]?.rows[1]?.cells ?? [];
  Object.assign(first ?? {}, { [field]: value });
  expect(patchPicture(page, grid, after)).toBe(false);
});

test("what is not tied is drawn anew", () => {
  const grid = gridOf(drawing);
  const page = drawnPage(grid);
  const after = edited(grid, {
    kind: "replace-text",
    at: cell(1, 2, "март"),
    text: "май",
  });
  expect(patchPicture(page, grid, after)).toBe(false);
});

test("a plan drawn inside a frame is tied to its own table, and the frame's text to paragraphs", () => {
  const { grid, page } = drawn();
  const article = page.querySelector("article");
  if (!article) throw new Error("nothing drawn");
  const frame = document.createElement("table");
  frame
    .insertRow()
    .insertCell()
    .append(...article.childNodes);
  article.append(frame);
  for (const one of page.querySelectorAll("[data-paragraph], [data-table]")) {
    delete (one as HTMLElement).dataset["paragraph"];
    delete (one as HTMLElement).dataset["table"];
  }
  markPicture(page, grid);
  expect(frame.dataset["table"]).toBeUndefined();
  expect(rowElement(page, 0, 2)?.textContent).toContain("Проверить журналы");
  expect(
    elementAt(page, {
      kind: "paragraph",
      paragraph: 0,
      start: 0,
      end: 0,
      quote: "",
    })?.textContent,
  ).toBe("План мероприятий на 2026 год");
  // Beside other cells it is no frame.
  frame.rows[0]?.insertCell();
  frame.insertRow();
  delete frame.querySelector("table")?.dataset["table"];
  markPicture(page, grid);
  expect(frame.querySelector("table")?.dataset["table"]).toBeUndefined();
});
