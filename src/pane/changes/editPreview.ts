import type { Anchor } from "../../grid/Anchor";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import { textReader } from "../../grid/textAt";
import { visibleText } from "../../text/visibleText";
import { visibleSpaces } from "./visibleSpaces";

/** One changed place as a person compares it; spaces that are the point of the change are shown as marks. */
export interface EditPreview {
  /** Unchanged words right before the change. */
  readonly lead: string;
  /** What goes away; «» where something is only added. */
  readonly before: string;
  /** What comes in its place; «» where something is only taken away. */
  readonly after: string;
  /** Unchanged words right after the change. */
  readonly tail: string;
}

const contextLength = 40;
const changeLength = 400;

/** What each edit takes away and puts there, no more than differs, in the grid that the edits are made for. */
export function previewEdits(
  edits: readonly Edit[],
  grid: Grid,
): readonly EditPreview[] {
  const textOf = textReader(grid);
  return edits.map((edit) => preview(edit, textOf));
}

function preview(edit: Edit, textOf: (at: Anchor) => string): EditPreview {
  switch (edit.kind) {
    case "replace-text": {
      const { start, end, quote } = edit.at;
      const whole = textOf(edit.at);
      const [from, to] = differing(quote, edit.text);
      return shown(
        whole.slice(0, start) + quote.slice(0, from),
        quote.slice(from, quote.length - to),
        edit.text.slice(from, edit.text.length - to),
        quote.slice(quote.length - to) + whole.slice(end),
      );
    }
    case "remove-row":
      return shown("", rowText(edit.quotes), "", "");
    case "insert-row":
      return shown("", "", rowText(edit.texts.map(({ text }) => text)), "");
  }
}

const shown = (
  lead: string,
  before: string,
  after: string,
  tail: string,
): EditPreview => ({
  lead: visibleText(
    lead.length > contextLength ? `…${lead.slice(-contextLength)}` : lead,
  ),
  before: visibleSpaces(visibleText(cut(before))),
  after: visibleSpaces(visibleText(cut(after))),
  tail: visibleText(
    tail.length > contextLength ? `${tail.slice(0, contextLength)}…` : tail,
  ),
});

/** How many characters at the beginning and at the end are the same, whole words only. */
function differing(
  before: string,
  after: string,
): readonly [from: number, to: number] {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let to = 0;
  while (to < most - from && before.at(-1 - to) === after.at(-1 - to)) to++;
  const isInside = (text: string, at: number) =>
    /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
  while (from > 0 && (isInside(before, from) || isInside(after, from))) from--;
  while (
    to > 0 &&
    (isInside(before, before.length - to) || isInside(after, after.length - to))
  )
    to--;
  return [from, to];
}

const cut = (text: string): string =>
  text.length > changeLength ? `${text.slice(0, changeLength)}…` : text;

const rowText = (texts: readonly string[]): string =>
  texts.filter((text) => text.trim() !== "").join(" · ");
