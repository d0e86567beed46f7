import type { Anchor } from "../../grid/Anchor";
import type { Edit, ReplaceText } from "../../grid/Edit";
import type { Block, Grid } from "../../grid/Grid";
import type { Protection } from "../docx/protection";
import { once } from "../openxml/once";
import type { WordParagraph, WordTable } from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";
import { alignParagraphs } from "./alignParagraphs";
import type { AskedPlaces, AskedTable } from "./askPlaces";
import { firstTable, gridTable } from "./mergeDocument";
import { readFragment } from "./readFragment";
import { shownText } from "./shownText";
import { cellParagraphs, tableMap, type TableMap } from "./TableMap";
import { targetKey } from "./textTargets";

/** The places that edits name, as the document has them now. */
export interface OpenPlaces {
  /** Only what the edits name. */
  readonly grid: Grid;
  readonly tables: ReadonlyMap<number, OpenTable>;
  /** Texts that edits replace, by `targetKey`. */
  readonly texts: ReadonlyMap<string, OpenText>;
  readonly protection: Protection;
}

/** A table as it is now, and the proxy that writes into it. */
export interface OpenTable {
  readonly api: Word.Table;
  readonly table: WordTable;
  readonly map: TableMap;
  /** The API sees as many cells in the rows beside which new ones go. */
  readonly countsCells: boolean;
}

/** The paragraphs of one cell, or one paragraph of the body, with the proxies that write into them. */
export interface OpenText {
  readonly paragraphs: readonly OpenParagraph[];
  readonly inCell: boolean;
  /** Results of searches in the whole cell, by what was sought. */
  readonly found: ReadonlyMap<string, Word.RangeCollection>;
}

export interface OpenParagraph {
  readonly word: WordParagraph;
  /** Null where the API shows another text at its place. */
  readonly api: Word.Paragraph | null;
}

/** Takes the answers to what was asked; null where Word gives a table in another form than before. */
export async function openPlaces(
  context: Word.RequestContext,
  asked: AskedPlaces,
  edits: readonly Edit[],
): Promise<OpenPlaces | null> {
  const blocks: Block[] = [];
  const tables = new Map<number, OpenTable>();
  const texts = new Map<string, OpenText>();
  let protection: Protection = "none";
  for (const [index, one] of asked.tables) {
    const fragment = readFragment(one.ooxml.value);
    const table = fragment && firstTable(fragment);
    if (!table) return null;
    protection = fragment.protection;
    const map = tableMap(table);
    blocks.push(gridTable(table, map, index, null));
    const counts = [...one.templates].every(
      ([row, { cellCount }]) => cellCount === map.cells[row]?.length,
    );
    tables.set(index, { api: one.api, table, map, countsCells: counts });
    const whole = once(() => pairTable(table, map, one.all?.items ?? []));
    for (const at of cellsNamed(edits, index)) {
      const open = openCell(one, table, whole, at);
      if (open) texts.set(open.key, open.text);
    }
  }
  if (asked.body)
    await openBody(context, asked.body.items, edits, blocks, texts);
  return {
    grid: { kind: "document", blocks, notes: [] },
    tables,
    texts,
    protection,
  };
}

const cellsNamed = (edits: readonly Edit[], table: number) =>
  edits.flatMap((edit) =>
    edit.kind === "replace-text" &&
    edit.at.kind === "cell" &&
    edit.at.table === table
      ? [edit.at]
      : [],
  );

function openCell(
  asked: AskedTable,
  table: WordTable,
  whole: () => Proxies,
  at: Anchor & { kind: "cell" },
): { readonly key: string; readonly text: OpenText } | null {
  const cell = table.rows[at.row]?.cells.find(
    ({ column, columnSpan }) =>
      at.column >= column && at.column < column + columnSpan,
  );
  if (!cell) return null;
  const key = targetKey({ ...at, column: cell.column });
  const alone = asked.cells.get(key);
  const proxies = alone
    ? pairCell(cell.elements, alone.paragraphs.items)
    : whole();
  const found = alone?.found ?? new Map<string, Word.RangeCollection>();
  return {
    key,
    text: {
      inCell: true,
      found,
      paragraphs: cell.paragraphs.map((word) => open(word, proxies)),
    },
  };
}

type Proxies = ReadonlyMap<XmlElement, Word.Paragraph>;

/** The proxy of a paragraph where it shows the text that the document has there. */
function open(word: WordParagraph, proxies: Proxies): OpenParagraph {
  const last = word.elements.at(-1) ?? word.elements[0];
  const api = proxies.get(last) ?? null;
  return { word, api: api && shownText(api.text) === word.text ? api : null };
}

function pairCell(
  cells: readonly XmlElement[],
  items: readonly Word.Paragraph[],
): Proxies {
  const elements = cells.flatMap(cellParagraphs);
  return new Map(
    elements.length === items.length
      ? items.flatMap((item, nth) => {
          const element = elements[nth];
          return element ? [[element, item] as const] : [];
        })
      : [],
  );
}

function pairTable(
  table: WordTable,
  map: TableMap,
  items: readonly Word.Paragraph[],
): Proxies {
  const places = alignParagraphs(
    table,
    map,
    items.map(({ text }) => shownText(text)),
  );
  return new Map(
    [...(places ?? [])].flatMap(([element, place]) => {
      const item = items[place];
      return item ? [[element, item] as const] : [];
    }),
  );
}

/** Paragraphs outside tables: what stands in them shows only in their own OOXML, which takes a sync of its own. */
async function openBody(
  context: Word.RequestContext,
  all: readonly Word.Paragraph[],
  edits: readonly Edit[],
  blocks: Block[],
  texts: Map<string, OpenText>,
): Promise<void> {
  const own = all.filter(({ tableNestingLevel }) => tableNestingLevel === 0);
  const asked = edits
    .filter((edit): edit is ReplaceText => edit.kind === "replace-text")
    .flatMap(({ at }) => {
      const api = at.kind === "paragraph" ? own[at.paragraph] : undefined;
      return api ? [{ at, api, ooxml: api.getOoxml() }] : [];
    });
  if (asked.length > 0) await context.sync();
  const accepted = new Map<Word.Paragraph, string>();
  for (const { at, api, ooxml } of asked) {
    const word = readFragment(ooxml.value)?.blocks.find(
      (block) => block.kind === "paragraph",
    );
    if (word?.kind !== "paragraph") continue;
    accepted.set(api, word.text);
    texts.set(targetKey(at), {
      inCell: false,
      found: new Map(),
      paragraphs: [open(word, new Map([[word.elements[0], api]]))],
    });
  }
  for (const [index, api] of own.entries())
    blocks.push({
      kind: "paragraph",
      index,
      text: accepted.get(api) ?? shownText(api.text),
      label: null,
    });
}
