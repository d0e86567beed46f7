import { plainLine } from "../heading/foldLine";
import { joined, type Line } from "../heading/Line";
import type { Note, NoteMeasure } from "../Plan";
import { beginsSmall, isUnfinished } from "../rows/textFlow";
import { announces, itemMark, lists, noteTitle } from "./lexicon";

/** Fewer items make no list. */
const FEWEST = 2;

/**
 * A document without a plan as a note on measures taken: the items of its lists that a line announces, and where no
 * line does, of its only kind of list in a paper that calls itself a note. Null where there is no such list.
 */
export function readNote(lines: readonly Line[]): Note | null {
  const written = lines.filter(({ text }) => text.trim() !== "");
  const plain = written.map(({ text }) => plainLine(text));
  const titled = plain.slice(0, 12).findIndex((text) => noteTitle.test(text));
  const found = listsOf(written, plain);
  const done = found.filter(({ above }) => announces.test(above));
  const hinted = found.filter(({ above }) => lists.test(above));
  const ofNote = hinted.length > 0 ? hinted : found;
  const taken = done.length > 0 ? done : titled >= 0 ? ofNote : [];
  const measures = taken.flatMap(({ items }) => items);
  if (measures.length < FEWEST) return null;
  const title = written.slice(titled, titleEnd(plain, titled));
  const first = title[0];
  return {
    title: titled >= 0 && first ? { value: joined(title), at: first.at } : null,
    measures,
  };
}

interface List {
  /** The line above the first item, in small letters. */
  readonly above: string;
  readonly items: NoteMeasure[];
}

/** Runs of marked lines, each with the lines that go on with it. */
function listsOf(lines: readonly Line[], plain: readonly string[]): List[] {
  const found: List[] = [];
  let open: List | null = null;
  for (const [index, line] of lines.entries()) {
    const last = open?.items.at(-1);
    if (isItem(line)) {
      if (!open) {
        open = { above: plain[index - 1] ?? "", items: [] };
        found.push(open);
      }
      open.items.push({
        text: itemText(line.text),
        paragraphs: paragraphOf(line),
      });
    } else if (
      open &&
      last &&
      continues(last.text, plain[index - 1] ?? "", line.text)
    ) {
      open.items[open.items.length - 1] = {
        text: `${last.text} ${itemText(line.text)}`,
        paragraphs: [...last.paragraphs, ...paragraphOf(line)],
      };
    } else open = null;
  }
  return found.filter(({ items }) => items.length >= FEWEST);
}

const isItem = ({ text, label }: Line): boolean =>
  label !== null || itemMark.test(text);

/** A line typed out to the edge of the page is longer. */
const SHORTEST_FULL_LINE = 45;

/** Inside an item a line goes on where the item is not closed; one with a capital only below a full line. */
const continues = (item: string, above: string, text: string): boolean =>
  !/[.;]$/.test(item) &&
  !text.trimEnd().endsWith(":") &&
  (isUnfinished(item) ||
    beginsSmall(text) ||
    (above.length >= SHORTEST_FULL_LINE && !/[)»"]$/.test(item)));

const itemText = (text: string): string =>
  text.replace(itemMark, "").replace(/\s+/g, " ").trim();

const paragraphOf = ({ at }: Line): number[] =>
  at.kind === "paragraph" ? [at.paragraph] : [];

/** The title goes on over a few lines that are no sentences. */
function titleEnd(plain: readonly string[], from: number): number {
  let to = from + 1;
  while (to < plain.length && to - from < 5 && isTitleLine(plain[to] ?? ""))
    to++;
  return to;
}

const isTitleLine = (text: string): boolean =>
  text.length < 200 && !/[.:;]$/.test(text);
