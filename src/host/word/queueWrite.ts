import { inPortions } from "./inPortions";
import type { OpenText } from "./openPlaces";
import type { DirectFont } from "./paragraphLook";
import type { NewCell, RowStep } from "./planRows";
import type { TextStep } from "./planText";
import type { PlannedRows, WritePlan } from "./planWrite";
import { shownText } from "./shownText";
import type { SoughtWords } from "./soughtWords";

/** A paragraph that was written, with the text that it must have then. */
interface Written {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
}

/** Asks for words of the plan that were not sought yet. */
export async function askMissingWords(
  context: Word.RequestContext,
  { texts }: WritePlan,
): Promise<WordsFound> {
  const found = new Map<SoughtWords, Word.RangeCollection>();
  const searches: (() => void)[] = [];
  for (const { open, steps } of texts)
    for (const step of steps) {
      if (step.kind !== "set-words") continue;
      for (const words of step.words) {
        if (open.found.has(words.query)) continue;
        const api = open.paragraphs[step.line]?.api;
        if (!api) continue;
        searches.push(() => {
          const ranges = api.search(words.query, { matchCase: true });
          ranges.load("text");
          found.set(words, ranges);
        });
      }
    }
  await inPortions(context, searches);
  return found;
}

export type WordsFound = ReadonlyMap<SoughtWords, Word.RangeCollection>;

/** The ranges of all words to be replaced; null where Word's search did not find them where the text has them. */
export function rangesOf(
  { texts }: WritePlan,
  missing: WordsFound,
): ReadonlyMap<SoughtWords, Word.Range> | null {
  const ranges = new Map<SoughtWords, Word.Range>();
  for (const { open, steps } of texts)
    for (const step of steps) {
      if (step.kind !== "set-words") continue;
      for (const words of step.words) {
        const inCell = open.found.get(words.query);
        const items = (inCell ?? missing.get(words))?.items ?? [];
        const { occurrence, count } = inCell ? words.inCell : words.inLine;
        const range = items[occurrence];
        if (!range || items.length !== count) return null;
        if (shownText(range.text) !== words.quote) return null;
        ranges.set(words, range);
      }
    }
  return ranges;
}

/**
 * Carries the plan out; false where something reads otherwise than it was written, unless that is `recorded`: then the
 * old words may show beside the new ones. Words are put in place first. Paragraphs are made and deleted from the end
 * backwards: Word finds the members of a collection by their places, which must not shift before their turn.
 */
export async function carryOut(
  context: Word.RequestContext,
  { texts, rows }: WritePlan,
  ranges: ReadonlyMap<SoughtWords, Word.Range>,
  recorded: boolean,
): Promise<boolean> {
  const works = [
    ...texts.flatMap(({ open, steps }) =>
      steps.map((step) => () => queueSet(open, step, ranges)),
    ),
    ...texts
      .toReversed()
      .flatMap(({ open, steps }) =>
        steps.map((step) => () => queueMove(open, step)),
      ),
    () => queueRows(rows),
  ];
  const end = await inPortions(
    context,
    works.map((work) => () => loaded(work())),
    (written) => recorded || written.flat().every(isAsWritten),
  );
  return end === "sound";
}

function loaded(written: readonly Written[]): readonly Written[] {
  for (const { paragraph } of written) paragraph.load("text");
  return written;
}

const isAsWritten = ({ paragraph, text }: Written): boolean =>
  shownText(paragraph.text) === text;

function queueSet(
  { paragraphs }: OpenText,
  step: TextStep,
  ranges: ReadonlyMap<SoughtWords, Word.Range>,
): readonly Written[] {
  const paragraph = paragraphs[step.line]?.api;
  if (!paragraph) return [];
  if (step.kind === "set-words")
    for (const words of step.words)
      ranges.get(words)?.insertText(words.text, "Replace");
  else if (step.kind === "set-whole") {
    const range = paragraph.insertText(step.text, "Replace");
    if (step.text !== "") setFont(range.font, step.font);
  } else return [];
  return [{ paragraph, text: step.text }];
}

function queueMove(
  { paragraphs }: OpenText,
  step: TextStep,
): readonly Written[] {
  const paragraph = paragraphs[step.line]?.api;
  if (step.kind === "remove") paragraph?.delete();
  return step.kind === "insert" && paragraph
    ? insertLines(paragraph, step.texts, step.where, step.font)
    : [];
}

function insertLines(
  beside: Word.Paragraph,
  texts: readonly string[],
  where: "Before" | "After",
  font: DirectFont,
): readonly Written[] {
  let last = beside;
  return texts.map((text) => {
    const paragraph =
      where === "Before"
        ? beside.insertParagraph(text, "Before")
        : last.insertParagraph(text, "After");
    last = paragraph;
    setFont(paragraph.font, font);
    return { paragraph, text };
  });
}

/** Says again what the letters said of themselves: a replaced text may fall back to its style (office-js issue 4276). */
function setFont(font: Word.Font, wanted: DirectFont): void {
  if (Object.keys(wanted).length > 0) font.set(wanted);
}

/** Queues the rows of all tables; a table's steps are in the order in which their places are told. */
function queueRows(rows: readonly PlannedRows[]): readonly [] {
  for (const { table, steps } of rows)
    for (const step of steps) queueRow(table.api, step);
  return [];
}

function queueRow(table: Word.Table, step: RowStep): void {
  if (step.kind === "remove") {
    table.deleteRows(step.row, 1);
    return;
  }
  const { beside, where, values, cells } = step;
  const template = table.getCell(beside, 0).parentRow;
  template.insertRows(where, values.length, values);
  for (const cell of cells) queueCell(table, cell);
}

function queueCell(table: Word.Table, one: NewCell): void {
  const { body } = table.getCell(one.row, one.cell);
  setFont(body.font, one.font);
  if (one.moreLines.length > 0)
    insertLines(body.paragraphs.getLast(), one.moreLines, "After", one.font);
}
