import { type Anchor, type CellAnchor, within } from "../../grid/Anchor";
import { headingWord, namedHeading } from "../numbering/lexicon";
import {
  type FoundNumber,
  readLeadingNumber,
  readNumberCell,
} from "../numbering/planNumber";
import type { ParagraphLabel } from "../../grid/Grid";
import { plainLine } from "../heading/foldLine";
import { termAlone } from "../heading/lexicon";
import type { Line } from "../heading/Line";
import type { Heading, PlanNumber } from "../Plan";
import type { RowNumber } from "./rowNumber";
import { monthOf } from "./textFlow";

/** A heading whose level is not known yet. */
export interface HeadingDraft extends Omit<Heading, "level"> {
  /** Headings of one style are of one level: numbers of one depth, months, «Раздел …», plain words. */
  readonly style: string;
}

interface Title {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number that is no part of the title's own text. */
interface HeadingNumber extends Pick<RowNumber, "number" | "style"> {
  readonly at: Anchor;
}

/**
 * The headings in a cell, one a paragraph that begins with a number; other paragraphs go on with the title above.
 * `number` is the one from a cell of its own, `labels` are those that Word counts.
 */
export function readHeadings(
  at: CellAnchor,
  number: RowNumber | null,
  labels: readonly ParagraphLabel[] = [],
): HeadingDraft[] {
  const spans: { from: number; to: number; own: HeadingNumber | null }[] = [];
  let from = 0;
  for (const line of at.quote.split("\n")) {
    const to = from + line.length;
    const last = spans.at(-1);
    const label = labels.find(({ start }) => start === from);
    const counted = label ? labelNumber(label.text, at, from) : null;
    if (line.trim() !== "") {
      if (last && !counted && !beginsHeading(line)) last.to = to;
      else if (last) spans.push({ from, to, own: counted });
      else spans.push({ from, to, own: number?.rest === 0 ? number : counted });
    }
    from = to + 1;
  }
  return spans.map(({ from: start, to, own }) => headingOf(at, start, to, own));
}

const beginsHeading = (line: string): boolean =>
  readLeadingNumber(line, true) !== null || headingWord.test(line);

function labelNumber(
  label: string,
  at: Anchor,
  start: number,
): HeadingNumber | null {
  const found = readNumberCell(label);
  return (
    found && {
      number: { ...found.number, automatic: true },
      style: found.style,
      at: within(at, start, start),
    }
  );
}

/** A heading in a line between two tables. */
export const lineHeading = ({ at, text, label }: Line): HeadingDraft =>
  headingOf(
    at,
    0,
    text.length,
    label === null ? null : labelNumber(label, at, 0),
  );

/** Headings between a plan's title and its table: a month or quarter, «Раздел 1 …», «Модуль «…»», or the only numbered line there. */
export function leadingHeadings(lines: readonly Line[]): HeadingDraft[] {
  const written = lines.filter(({ text }) => text.trim() !== "");
  const numbered = written.filter(
    ({ text, label }) => label !== null || readLeadingNumber(text) !== null,
  );
  return written
    .filter(
      (line) =>
        line.text.length < 200 &&
        (monthOf(line.text) !== null ||
          namedHeading.test(line.text) ||
          termAlone.test(plainLine(line.text)) ||
          (numbered.length === 1 &&
            numbered[0] === line &&
            line === written.at(-1))),
    )
    .filter(({ text }) => !/[:;]\s*$/.test(text))
    .map(lineHeading);
}

function headingOf(
  at: Anchor,
  from: number,
  to: number,
  own: HeadingNumber | null,
): HeadingDraft {
  const text = at.quote.slice(from, to);
  const found = own
    ? null
    : (numberAfterWord(text) ?? readLeadingNumber(text, true));
  const rest = found ? restOf(text, found) : wholeTitle(text);
  const number = own?.number ?? found?.number ?? null;
  const month = monthOf(rest.text);
  return {
    number,
    numberAt:
      own?.at ?? (found && within(at, from + found.start, from + found.end)),
    title: rest.text.replace(/\s+/g, " "),
    at: within(at, from + rest.start, from + rest.end),
    month,
    style: styleOf(text, number, own?.style ?? found?.style ?? null, month),
  };
}

/** «Раздел 1. Организация» → 1; «Раздел I» alone is its own title. */
function numberAfterWord(text: string): FoundNumber | null {
  const word = headingWord.exec(text);
  if (!word) return null;
  const skipped = word[0].length;
  const tail = text.slice(skipped);
  const figure = /^(\S{1,12}?)([.:)]*)(?:\s|$)/.exec(tail);
  const found = figure && readNumberCell(figure[1] ?? "");
  if (!figure || !found) return null;
  const end = skipped + (figure[1] ?? "").length + (figure[2] ?? "").length;
  return {
    number: { ...found.number, suffix: figure[2] ?? "" },
    style: found.style,
    start: skipped,
    end,
    rest: skipped + figure[0].length,
  };
}

const wholeTitle = (text: string): Title => {
  const start = text.length - text.trimStart().length;
  return { text: text.trim(), start, end: start + text.trim().length };
};

function restOf(text: string, found: FoundNumber): Title {
  const rest = text.slice(found.rest);
  const dash = /^[\s–—:-]*/.exec(rest)?.[0].length ?? 0;
  const title = rest.slice(dash).trim();
  if (title === "") return wholeTitle(text);
  const start = found.rest + dash;
  return { text: title, start, end: start + title.length };
}

function styleOf(
  text: string,
  number: PlanNumber | null,
  style: FoundNumber["style"] | null,
  month: number | null,
): string {
  if (month !== null) return "month";
  const word = headingWord.exec(text)?.[1]?.toLowerCase();
  if (word !== undefined) return `word ${word}`;
  if (number && style) return `${style} ${number.parts.length}`;
  return text === text.toUpperCase() ? "capitals" : "plain";
}

const knownHeadings = new WeakMap<HeadingDraft, Heading>();

/** The heading at its level, the same object for the same draft. */
export function levelled(draft: HeadingDraft, level: number): Heading {
  const known = knownHeadings.get(draft);
  if (known?.level === level) return known;
  const { number, numberAt, title, at, month } = draft;
  const heading = { number, numberAt, title, at, month, level };
  knownHeadings.set(draft, heading);
  return heading;
}

/** The headings in force, outermost first, as rows are read downwards. */
export class HeadingStack {
  private open: { readonly style: string; readonly heading: Heading }[] = [];
  private known: readonly Heading[] | null = null;
  private afterHeading = false;

  get path(): readonly Heading[] {
    return (this.known ??= this.open.map(({ heading }) => heading));
  }

  /** Takes its place: beside the open heading of its style, else below the heading just read, else instead of it. */
  push(draft: HeadingDraft): Heading {
    const same = this.open.findIndex(({ style }) => style === draft.style);
    if (same >= 0) this.open.length = same;
    else if (!this.afterHeading && !this.isDeeper(draft.number))
      this.open.pop();
    const heading = levelled(draft, this.open.length + 1);
    this.open.push({ style: draft.style, heading });
    this.known = null;
    this.afterHeading = true;
    return heading;
  }

  /** A measure was read: the next heading of a new style does not belong to the one above it. */
  closeHeading(): void {
    this.afterHeading = false;
  }

  private isDeeper(number: PlanNumber | null): boolean {
    const above = this.open.at(-1)?.heading.number;
    return (
      number !== null &&
      above != null &&
      number.parts.length > above.parts.length &&
      above.parts.every((part, index) => part === number.parts[index])
    );
  }
}
