import type { Block, ReadNote, Table } from "../../grid/Grid";
import { toGrid } from "../openxml/word/toGrid";
import { bulletText } from "../openxml/word/symbols";
import type { WordTable } from "../openxml/word/WordDocument";
import { alignParagraphs, countedPlaces, countings } from "./alignParagraphs";
import { stretches, tablesInStretches } from "./placeTables";
import type { Fragment } from "./readFragment";
import { shownText } from "./shownText";
import { readNotes } from "./strings";
import { tableMap, type TableMap } from "./TableMap";
import type { TableReading, WordReading } from "./WordReading";

/** A paragraph of the body or of a table in it, as the API tells it. */
export interface ApiParagraph {
  readonly text: string;
  readonly tableNestingLevel: number;
  /** The number or bullet that Word shows before it; null where there is none. */
  readonly label: string | null;
}

/** A top-level table with what the API gave for it. */
export interface ApiTable {
  /** Its place among the tables that the body's collection lists. */
  readonly place: number;
  readonly content:
    | { readonly kind: "ooxml"; readonly fragment: Fragment }
    | { readonly kind: "values"; readonly values: readonly string[][] }
    /** Word gave nothing. */
    | { readonly kind: "none" };
}

/** One document out of the body's paragraphs and the tables, which were asked for one by one. */
export function mergeDocument(
  paragraphs: readonly ApiParagraph[],
  tables: readonly ApiTable[],
): WordReading {
  const blocks: Block[] = [];
  const notes = new Map<string, ReadNote>();
  const readings: TableReading[] = [];
  const bodyPlaces: number[] = [];
  const sources = tables.map(({ content }) => {
    const table = content.kind === "ooxml" && firstTable(content.fragment);
    return table ? { table, map: tableMap(table) } : null;
  });

  const note = (one: ReadNote): void => {
    notes.set(`${one.table} ${one.row} ${one.message}`, one);
  };

  const addTable = (index: number, own: readonly ApiParagraph[] | null) => {
    const api = tables[index];
    if (!api) return;
    const source = sources[index] ?? null;
    const at = readings.length;
    if (api.content.kind === "none") {
      note({ message: readNotes.unreadTable, table: null, row: null });
      return;
    }
    if (api.content.kind === "values") {
      blocks.push(valuesTable(at, api.content.values));
      note({ message: readNotes.partly, table: at, row: null });
    } else {
      for (const one of api.content.fragment.notes)
        note({ ...one, table: one.table === null ? null : at });
      if (!source) return;
      blocks.push(gridTable(source.table, source.map, at, own));
    }
    readings.push({ place: api.place, ordinal: index, source });
  };

  const cut = stretches(paragraphs.map((one) => one.tableNestingLevel));
  const counts = tablesInStretches(
    cut.flatMap((one) => (one.kind === "tables" ? one.end - one.start : [])),
    countings.map((counting) =>
      sources.map((one) => one && countedPlaces(one.map, counting).length),
    ),
    tables.length,
  );
  let run = 0;
  let next = 0;
  for (const one of cut) {
    if (one.kind === "paragraph") {
      const { text, label } = paragraphs[one.paragraph] ?? noParagraph;
      blocks.push({
        kind: "paragraph",
        index: bodyPlaces.length,
        text: shownText(text),
        label: shownLabel(label),
      });
      bodyPlaces.push(one.paragraph);
      continue;
    }
    const count = counts[run++] ?? 0;
    const own = count === 1 ? paragraphs.slice(one.start, one.end) : null;
    for (let left = count; left > 0; left--) addTable(next++, own);
  }
  while (next < tables.length) addTable(next++, null);
  return {
    grid: { kind: "document", blocks, notes: [...notes.values()] },
    tables: readings,
    paragraphs: bodyPlaces,
  };
}

const noParagraph: ApiParagraph = {
  text: "",
  tableNestingLevel: 0,
  label: null,
};

/** The first table of a fragment; null where it has none. */
export const firstTable = ({ blocks }: Fragment): WordTable | null =>
  blocks.find((block) => block.kind === "table") ?? null;

const shownLabel = (label: string | null): string | null =>
  (label !== null && bulletText(label)) || null;

/**
 * The table as the grid has it. Its OOXML stands alone, so that a list that began before it counts from one there:
 * what Word itself shows goes before that.
 */
export function gridTable(
  table: WordTable,
  map: TableMap,
  index: number,
  paragraphs: readonly ApiParagraph[] | null,
): Table {
  const aligned =
    paragraphs &&
    alignParagraphs(
      table,
      map,
      paragraphs.map(({ text }) => shownText(text)),
    );
  const labelled: WordTable = !aligned
    ? table
    : {
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({
            ...cell,
            paragraphs: cell.paragraphs.map((paragraph) => {
              const last = paragraph.elements.at(-1) ?? paragraph.elements[0];
              const place = aligned.get(last);
              const told = place === undefined ? null : paragraphs[place];
              return told
                ? { ...paragraph, label: shownLabel(told.label) }
                : paragraph;
            }),
          })),
        })),
      };
  const [made] = toGrid({
    root: table.element,
    blocks: [labelled],
    notes: [],
  }).blocks;
  if (made?.kind !== "table") throw new Error("a table gives a table");
  return { ...made, index };
}

/** What the API itself knows of a table: texts without merges. */
const valuesTable = (
  index: number,
  values: readonly (readonly string[])[],
): Table => ({
  kind: "table",
  index,
  name: null,
  hidden: false,
  columnCount: Math.max(0, ...values.map((row) => row.length)),
  rows: values.map((row, at) => ({
    index: at,
    repeatsAsHeader: false,
    hidden: false,
    cells: row.map((text, column) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      mergedInto: null,
      text: shownText(text),
      labels: [],
      value: null,
    })),
  })),
});
