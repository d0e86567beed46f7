import type { Splice } from "../openxml/splice";
import { escapeXml, unescapeXml } from "../openxml/xmlText";
import { movedFormula } from "./formula/formulaPlaces";
import type { SheetMove } from "./SheetMove";

/** What x:ClientData tells of a shape's cells (ECMA-376 part 4, 19.4.2): rows from 0, and formulas of controls. */
const clientPattern =
  /<x:(Anchor|Row|FmlaLink|FmlaRange|FmlaTxbx|FmlaGroup)>([^<]{0,9000})<\/x:\1>/g;

const prefixPattern =
  /xmlns:(\w{1,20})=["']urn:schemas-microsoft-com:office:excel["']/g;

/** Whether the part spells what is Excel's in the one way that is followed here. */
export const isUsualVml = (text: string): boolean =>
  [...text.matchAll(prefixPattern)].every(([, prefix]) => prefix === "x");

/**
 * Moves comment boxes and old controls. Their part is read as text, for what Excel writes there is not always XML;
 * rows move only where the part belongs to the moved sheet.
 */
export function vmlSplices(
  text: string,
  move: SheetMove,
  own: boolean,
): readonly Splice[] {
  const splices: Splice[] = [];
  for (const match of text.matchAll(clientPattern)) {
    const [whole, kind = "", content = ""] = match;
    const moved = movedContent(kind, content, move, own);
    const start = match.index + whole.indexOf(">") + 1;
    if (moved !== content)
      splices.push({ start, end: start + content.length, text: moved });
  }
  return splices;
}

function movedContent(
  kind: string,
  content: string,
  move: SheetMove,
  own: boolean,
): string {
  const row = (text: string | undefined): string =>
    String(move.shift.nearest(Number(text)));
  if (kind === "Row") return own ? row(content) : content;
  if (kind !== "Anchor")
    return escapeXml(movedFormula(unescapeXml(content), move, own, kind));
  // Left column, its offset, top row, its offset, then the same for the lower right corner.
  const numbers = content.split(",");
  if (!own || numbers.length !== 8) return content;
  const rows: Readonly<Record<number, string>> = {
    2: row(numbers[2]),
    6: row(numbers[6]),
  };
  return numbers.map((number, i) => rows[i] ?? number).join(",");
}
