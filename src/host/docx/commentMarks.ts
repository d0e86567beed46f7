import { appended, type Splice } from "../openxml/splice";
import type { Piece, WordParagraph } from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";

/**
 * The marks that tie comment `id` to the text from `start` to `end` (ECMA-376 Part 1 §17.13.4.3–5): whole runs, and
 * the whole paragraph where the range is empty. Null where no comment can stand there.
 */
export function commentMarks(
  paragraphs: readonly WordParagraph[],
  start: number,
  end: number,
  id: number,
  prefix: string,
): readonly Splice[] | null {
  const usable = paragraphs.filter(({ locked }) => locked !== "text-box");
  const range =
    covered(usable, paragraphs, start, end) ??
    usable.map(wholeText).find((whole) => whole !== null);
  const from = `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
  const to = `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
  if (range)
    return [
      { start: range.first.start, end: range.first.start, text: from },
      { start: range.last.end, end: range.last.end, text: to },
    ];
  const [empty] = usable;
  return empty ? [appended(empty.elements[0], from + to)] : null;
}

interface Covered {
  readonly first: XmlElement;
  readonly last: XmlElement;
}

/** The runs that show the text from `start` to `end`; null where it is empty or none of it is in a usable paragraph. */
function covered(
  usable: readonly WordParagraph[],
  paragraphs: readonly WordParagraph[],
  start: number,
  end: number,
): Covered | null {
  let first: XmlElement | null = null;
  let last: XmlElement | null = null;
  let at = 0;
  for (const paragraph of paragraphs) {
    for (const piece of paragraph.pieces) {
      const next = at + piece.text.length;
      if (next > start && at < end && usable.includes(paragraph)) {
        first ??= shownBy(piece);
        last = shownBy(piece);
      }
      at = next;
    }
    at++;
  }
  return first && last ? { first, last } : null;
}

function wholeText({ pieces }: WordParagraph): Covered | null {
  const shown = pieces.filter(({ text }) => text !== "");
  const [first] = shown;
  const last = shown.at(-1);
  return first && last ? { first: shownBy(first), last: shownBy(last) } : null;
}

const shownBy = ({ run, element }: Piece): XmlElement => run ?? element;
