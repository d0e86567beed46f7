import type { Edit, ReplaceText } from "../../grid/Edit";
import type { WordCell } from "../openxml/word/WordDocument";
import { planText } from "./planText";
import { templateRow } from "./planRows";
import { tableFinder } from "./proxies";
import { targetKey } from "./textTargets";
import type { TableReading, WordReading } from "./WordReading";

/** More cells than these are not asked for one by one, which takes a kilobyte of a request and more each. */
const MOST_CELLS = 1000;

/** By the indexes of cells, or by the places of paragraphs in the whole table. */
export type Addressing = "cells" | "paragraphs";

/** What was asked of Word about the places that edits name; the answers come with the next sync. */
export interface AskedPlaces {
  readonly tables: ReadonlyMap<number, AskedTable>;
  /** All paragraphs, where edits name some outside tables. */
  readonly body: Word.ParagraphCollection | null;
}

export interface AskedTable {
  readonly api: Word.Table;
  readonly ooxml: OfficeExtension.ClientResult<string>;
  /** All paragraphs of the table, where cells are not asked for one by one. */
  readonly all: Word.ParagraphCollection | null;
  /** By `targetKey`. */
  readonly cells: ReadonlyMap<string, AskedCell>;
  /** Rows beside which new ones go, by the grid's index. */
  readonly templates: ReadonlyMap<number, Word.TableRow>;
}

export interface AskedCell {
  readonly paragraphs: Word.ParagraphCollection;
  /** Results of searches in the cell, by what was sought. */
  readonly found: ReadonlyMap<string, Word.RangeCollection>;
}

/** Asks for everything that the edits need, to be had with the next sync; every table that they name was read whole. */
export async function askPlaces(
  context: Word.RequestContext,
  reading: WordReading,
  edits: readonly Edit[],
  addressing: Addressing,
): Promise<AskedPlaces> {
  const tables = new Map<number, AskedTable>();
  const named = [...tablesNamed(edits)].flatMap((index) => {
    const known = reading.tables[index];
    return known ? [{ index, known }] : [];
  });
  const find = await tableFinder(
    context,
    named.map(({ known }) => known),
  );
  for (const { index, known } of named)
    tables.set(index, askTable(find(known), known, index, edits, addressing));
  const namesBody = edits.some(
    (edit) => edit.kind === "replace-text" && edit.at.kind === "paragraph",
  );
  const body = namesBody ? context.document.body.paragraphs : null;
  body?.load("text,tableNestingLevel");
  return { tables, body };
}

/** Indexes of the tables that edits name. */
export const tablesNamed = (edits: readonly Edit[]): ReadonlySet<number> =>
  new Set(
    edits.flatMap((edit) =>
      edit.kind !== "replace-text"
        ? edit.table
        : edit.at.kind === "cell"
          ? edit.at.table
          : [],
    ),
  );

function askTable(
  api: Word.Table,
  { source }: TableReading,
  index: number,
  edits: readonly Edit[],
  addressing: Addressing,
): AskedTable {
  const ooxml = api.getRange().getOoxml();
  const groups = textGroups(edits, index);
  const byCells =
    addressing === "cells" &&
    source?.map.hasPlainRows === true &&
    groups.length <= MOST_CELLS;
  const cells = new Map<string, AskedCell>();
  const templates = new Map<number, Word.TableRow>();
  let namesTexts = false;
  for (const group of groups) {
    namesTexts = true;
    if (!byCells) break;
    const [{ at }] = group;
    if (at.kind !== "cell") continue;
    const cell = source.table.rows[at.row]?.cells.find(
      ({ column, columnSpan }) =>
        at.column >= column && at.column < column + columnSpan,
    );
    const nth = cell
      ? (source.map.cells[at.row]?.indexOf(cell.elements[0]) ?? -1)
      : -1;
    if (!cell || nth < 0) continue;
    const { body } = api.getCell(source.map.rows[at.row] ?? 0, nth);
    const { paragraphs } = body;
    paragraphs.load("text");
    cells.set(targetKey({ ...at, column: cell.column }), {
      paragraphs,
      found: askWords(body, cell, group),
    });
  }
  for (const edit of edits) {
    if (edit.kind !== "insert-row" || edit.table !== index || !source) continue;
    const row = templateRow(source.table, edit);
    if (row === null || templates.has(row)) continue;
    const { parentRow } = api.getCell(source.map.rows[row] ?? 0, 0);
    parentRow.load("cellCount");
    templates.set(row, parentRow);
  }
  const all = namesTexts && !byCells ? api.getRange().paragraphs : null;
  all?.load("text");
  return { api, ooxml, all, cells, templates };
}

type TextGroup = readonly [ReplaceText, ...ReplaceText[]];

/** Replacements in one table by the cells that they name. */
function textGroups(
  edits: readonly Edit[],
  table: number,
): readonly TextGroup[] {
  const groups = new Map<string, [ReplaceText, ...ReplaceText[]]>();
  for (const edit of edits) {
    if (edit.kind !== "replace-text") continue;
    if (edit.at.kind !== "cell" || edit.at.table !== table) continue;
    const key = targetKey(edit.at);
    const group = groups.get(key);
    if (group) group.push(edit);
    else groups.set(key, [edit]);
  }
  return [...groups.values()];
}

/** Words that will have to be found, as far as the cell is still what it was when it was read. */
function askWords(
  body: Word.Body,
  cell: WordCell,
  edits: readonly ReplaceText[],
): ReadonlyMap<string, Word.RangeCollection> {
  const found = new Map<string, Word.RangeCollection>();
  const plan = planText(cell.paragraphs, edits, true);
  if (typeof plan === "string") return found;
  for (const step of plan.steps)
    if (step.kind === "set-words")
      for (const { query } of step.words) {
        if (found.has(query)) continue;
        const ranges = body.search(query, { matchCase: true });
        ranges.load("text");
        found.set(query, ranges);
      }
  return found;
}
