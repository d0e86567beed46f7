import type { Anchor } from "../../grid/Anchor";
import type { Edit, ReplaceText } from "../../grid/Edit";
import { findCell, type Grid, rowAt, tablesOf } from "../../grid/Grid";
import { textReader } from "../../grid/textAt";
import { withoutIllegalChars } from "../../text/legalXml";

/** A cell or a paragraph of the body whose text edits change. */
export interface TextTarget {
  /** The left edge of the cell; no words of it. */
  readonly at: Anchor;
  readonly edits: readonly ReplaceText[];
  /** The whole text before and after. */
  readonly before: string;
  readonly text: string;
}

/** Text as it is written: line ends are `\n`, and what a document cannot hold is left out. */
export const textAsWritten = (text: string): string =>
  withoutIllegalChars(text.replace(/\r\n?/g, "\n"));

/** What edits that fit the grid make of each text that they change. */
export function textsAfter(
  grid: Grid,
  edits: readonly Edit[],
): readonly TextTarget[] {
  const textOf = textReader(grid);
  const tables = new Map(tablesOf(grid).map((one) => [one.index, one]));
  const groups = new Map<string, { at: Anchor; edits: ReplaceText[] }>();
  for (const edit of edits) {
    if (edit.kind !== "replace-text") continue;
    let at: Anchor = { ...edit.at, start: 0, end: 0, quote: "" };
    if (at.kind === "cell") {
      const table = tables.get(at.table);
      const row = table && rowAt(table, at.row);
      const cell = row && findCell(row, at.column);
      at = { ...at, column: cell?.column ?? at.column };
    }
    const key = targetKey(at);
    const group = groups.get(key);
    if (group) group.edits.push(edit);
    else groups.set(key, { at, edits: [edit] });
  }
  return [...groups.values()].map(({ at, edits: own }) => {
    const before = textOf(at);
    return { at, edits: own, before, text: replaced(before, own) };
  });
}

/** One and the same for anchors in one cell or one paragraph. */
export const targetKey = (at: Anchor): string =>
  at.kind === "cell"
    ? `${at.table}:${at.row}:${at.column}`
    : String(at.paragraph);

function replaced(text: string, edits: readonly ReplaceText[]): string {
  let made = "";
  let done = 0;
  for (const { at, text: typed } of [...edits].sort(
    (a, b) => a.at.start - b.at.start || a.at.end - b.at.end,
  )) {
    made += text.slice(done, at.start) + textAsWritten(typed);
    done = at.end;
  }
  return made + text.slice(done);
}
