import type { Anchor } from "../../grid/Anchor";
import { cellAt, rowAt, tablesOf } from "../../grid/Grid";
import { alignParagraphs } from "./alignParagraphs";
import { paragraphAt, tableFinder } from "./proxies";
import { shownText } from "./shownText";
import { wordFeatures } from "./wordFeatures";
import type { WordReading } from "./WordReading";

/** So far from the beginning of a collection a paragraph is reached step by step; farther the list is loaded. */
const STEPS = 60;

/** Brings a place before the user's eyes: shown where Word can, else selected. One sync where it can be named at once. */
export async function revealPlace(
  context: Word.RequestContext,
  reading: WordReading,
  at: Anchor,
): Promise<void> {
  const place =
    at.kind === "paragraph"
      ? await bodyParagraph(context, reading.paragraphs[at.paragraph])
      : await cellPlace(context, reading, at);
  if (!place) return;
  place.select("Select");
  if (wordFeatures().highlight && "highlight" in place) place.highlight();
  await context.sync();
}

async function bodyParagraph(
  context: Word.RequestContext,
  place = -1,
): Promise<Word.Range | null> {
  const { paragraphs } = context.document.body;
  if (place < 0) return null;
  if (place <= STEPS) return paragraphAt(paragraphs, place).getRange("Content");
  paragraphs.load("tableNestingLevel");
  await context.sync();
  return paragraphs.items[place]?.getRange("Content") ?? null;
}

async function cellPlace(
  context: Word.RequestContext,
  reading: WordReading,
  at: Anchor & { kind: "cell" },
): Promise<Word.Range | Word.Table | null> {
  const known = reading.tables[at.table];
  const grid = tablesOf(reading.grid)[at.table];
  const row = grid && rowAt(grid, at.row);
  if (!known || !grid || !row) return null;
  const api = (await tableFinder(context, [known]))(known);
  const { source } = known;
  if (!source) return api.getCell(at.row, at.column).body.getRange("Content");
  const seen = cellAt(grid, row, at.column);
  const top = row.cells.find(
    (cell) =>
      at.column >= cell.column && at.column < cell.column + cell.columnSpan,
  );
  const owner = source.table.rows[top?.mergedInto ?? at.row];
  const cell = owner?.cells.find(({ column }) => column === seen?.column);
  if (!cell || !owner) return null;
  const rowIndex = source.table.rows.indexOf(owner);
  const nth = source.map.cells[rowIndex]?.indexOf(cell.elements[0]) ?? -1;
  if (source.map.hasPlainRows && nth >= 0)
    return api
      .getCell(source.map.rows[rowIndex] ?? 0, nth)
      .body.getRange("Content");
  const { paragraphs } = api.getRange();
  paragraphs.load("text");
  await context.sync();
  const places = alignParagraphs(
    source.table,
    source.map,
    paragraphs.items.map(({ text }) => shownText(text)),
  );
  const [first] = cell.paragraphs;
  const place = first && places?.get(first.elements[0]);
  const paragraph = place === undefined ? null : paragraphs.items[place];
  return paragraph?.getRange("Content") ?? api;
}
