import { decodeXml, encodeXml } from "../../host/openxml/encoding";
import { readZip, unpack } from "../../host/openxml/readZip";
import { storedEntry } from "../../host/openxml/storedEntry";
import { writeZip } from "../../host/openxml/writeZip";
import { parseXml, type XmlElement } from "../../host/openxml/xml";
import type { ZipEntry } from "../../host/openxml/zip";
import { otherWork } from "./otherWork";

/** A document to be drawn part by part: the whole without the later rows of its long tables, and these rows. */
export interface DocxParts {
  readonly first: Uint8Array;
  /** How many tables stand in the text; those inside of tables are not counted. */
  readonly tables: number;
  readonly later: readonly LaterRows[];
}

export interface LaterRows {
  /** Position of their table in the text. */
  readonly table: number;
  /** A document of this table alone with these rows alone. */
  readonly document: Uint8Array;
}

/** Letters of XML that are drawn at one go: some seventy rows, a few hundredths of a second. */
const PORTION = 100_000;

/** The more rows stand already, the longer takes it to place others below them. */
const MOST_PORTIONS = 20;

const MAIN_PART = /(?:^|\/)document\d*\.xml$/i;
const MEDIA = /(?:^|\/)(?:media|embeddings|fonts)\//i;

/** What is numbered through the document, or needs parts that later rows are not given. */
const BOUND =
  /<(?:[\w.-]+:)?(?:drawing|pict|object|AlternateContent|footnoteReference|endnoteReference)[\s/>]/;

/** A cell that continues the one above it (ECMA-376 Part 1 §17.4.84). */
const CONTINUED = /<(?:[\w.-]+:)?vMerge(?![^<>]*restart)[^<>]*>/;

/** Null where the document has no long table, or it cannot be cut safely. */
export async function docxParts(bytes: Uint8Array): Promise<DocxParts | null> {
  const entries = readZip(bytes) ?? [];
  const [main, ...others] = entries.filter(({ name }) => MAIN_PART.test(name));
  if (!main || others.length > 0) return null;
  const content = unpack(main, main.size);
  const text = content instanceof Uint8Array ? decodeXml(content) : null;
  if (text === null || text.length < 2 * PORTION) return null;
  await otherWork();
  const parsed = parseXml(text);
  const body =
    parsed.ok &&
    elementsOf(parsed.value.root).find(({ name }) => name === "w:body");
  if (!body) return null;
  const tables = [...outerTables(body)];
  const cuts = tables.flatMap((table, at) =>
    table.parent === body
      ? portions(table, text).map((portion) => ({ ...portion, table, at }))
      : [],
  );
  if (cuts.length === 0) return null;
  await otherWork();
  const documentOf = (xml: string, parts: readonly ZipEntry[]): Uint8Array =>
    writeZip(
      parts.map((entry) =>
        entry === main ? storedEntry(main.name, encodeXml(xml)) : entry,
      ),
    );
  const light = entries.filter(({ name }) => !MEDIA.test(name));
  return {
    first: documentOf(without(text, cuts), entries),
    tables: tables.length,
    later: cuts.map(({ start, end, table, at }) => ({
      table: at,
      document: documentOf(
        [
          text.slice(0, body.openEnd),
          text.slice(table.start, rowsOf(table)[0]?.start),
          text.slice(start, end),
          text.slice(table.closeStart, table.end),
          text.slice(body.closeStart),
        ].join(""),
        light,
      ),
    })),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What follows the first rows of a table, in portions at whose ends no merged cell is cut through. */
function portions(table: XmlElement, text: string): readonly Span[] {
  const size = Math.max(PORTION, (table.end - table.start) / MOST_PORTIONS);
  const rows = rowsOf(table);
  const starts: number[] = [];
  let last = table.start;
  for (const { start, end } of rows)
    if (start - last >= size && !CONTINUED.test(text.slice(start, end))) {
      starts.push(start);
      last = start;
    }
  const [first] = starts;
  if (first === undefined || BOUND.test(text.slice(first, table.closeStart)))
    return [];
  return starts.map((start, at) => ({
    start,
    end: starts[at + 1] ?? table.closeStart,
  }));
}

function without(text: string, cuts: readonly Span[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    kept.push(text.slice(at, start));
    at = end;
  }
  return [...kept, text.slice(at)].join("");
}

function* outerTables(element: XmlElement): Iterable<XmlElement> {
  for (const child of elementsOf(element))
    if (child.name === "w:tbl") yield child;
    else yield* outerTables(child);
}

const rowsOf = (table: XmlElement): readonly XmlElement[] =>
  elementsOf(table).filter(({ name }) => name === "w:tr");

const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((node) => node.kind === "element");
