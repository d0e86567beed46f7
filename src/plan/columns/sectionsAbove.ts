import type { Row, Table } from "../../grid/Grid";
import { isPlanTitle } from "../heading/readTitle";
import { namedHeading } from "../numbering/lexicon";
import { readLeadingNumber } from "../numbering/planNumber";
import { monthOf } from "../rows/textFlow";
import { type HeaderPlace, ownCells, repeatsHeader } from "./findHeader";
import { aimLine } from "./lexicon";

/**
 * The rows from position `from` right above a header that open a section and no plan: numbered, named («Раздел …», a
 * month), or alone where the sections below have such a row above their repeated headers too.
 */
export function sectionsAbove(
  table: Table,
  from: number,
  header: HeaderPlace,
  body: readonly Row[],
): Row[] {
  const opening: Row[] = [];
  for (let place = header.from - 1; place >= from; place--) {
    const row = table.rows[place];
    const below = table.rows[place + 1];
    const text = row && loneText(row);
    if (!row || !text || below?.index !== row.index + 1) break;
    if (!opensSection(text)) {
      if (
        opening.length === 0 &&
        maySaySection(text) &&
        repeatsUnderSections(table, header, body)
      )
        opening.unshift(row);
      break;
    }
    if (isListed(text, opening[0])) return [];
    opening.unshift(row);
  }
  return opening;
}

/** «1. …» above «2. …»: a list of aims, not headings. */
function isListed(text: string, below: Row | undefined): boolean {
  const lower = below && readLeadingNumber(loneText(below) ?? "");
  const upper = readLeadingNumber(text);
  return (
    lower?.number.parts.length === upper?.number.parts.length &&
    lower?.style === upper?.style &&
    upper !== null
  );
}

const opensSection = (text: string): boolean =>
  !isPlanTitle(text) &&
  (monthOf(text) !== null ||
    namedHeading.test(text) ||
    (readLeadingNumber(text) !== null && !/[:;]$/.test(text)));

/** A title's line names a year. */
const maySaySection = (text: string): boolean =>
  !isPlanTitle(text) &&
  !aimLine.test(text) &&
  text.length < 200 &&
  !/\d{4}/.test(text);

function repeatsUnderSections(
  table: Table,
  header: HeaderPlace,
  body: readonly Row[],
): boolean {
  const top = table.rows[header.from];
  return body.some(
    (row, place) =>
      place > 0 &&
      top !== undefined &&
      repeatsHeader(row, top) &&
      loneText(body[place - 1] ?? row) !== null,
  );
}

/** The text of a row's only written cell; null where several are written or none is. */
function loneText(row: Row): string | null {
  const written = ownCells(row);
  return written.length === 1 ? (written[0]?.text.trim() ?? null) : null;
}
