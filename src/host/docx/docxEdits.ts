import type { Edit, InsertRow, ReplaceText } from "../../grid/Edit";
import type { HostFailure } from "../../grid/DocumentHost";
import { spliced, type Splice } from "../openxml/splice";
import type { WordDocument, WordParagraph } from "../openxml/word/WordDocument";
import { withoutIllegalChars } from "../../text/legalXml";
import type { Refusal } from "./changedParagraph";
import { changedRows } from "./changedRows";
import { replaceText } from "./replaceText";
import { paragraphsAt } from "./paragraphsAt";
import { refusals } from "./strings";
import { textChanges } from "../textChanges";
import type { Tracking } from "./Tracking";
import { unsupported } from "../outcome";

/** The text of the main part after edits that fit its grid; a failure says why it cannot be done without harm. */
export function editedDocument(
  document: WordDocument,
  edits: readonly Edit[],
  tracking: Tracking | null,
): string | HostFailure {
  const splices: Splice[] = [];
  for (const [texts, group] of textGroups(edits, document)) {
    const changes = [...group]
      .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
      .flatMap(({ at, text }) => textChanges(at.start, at.quote, typed(text)));
    const found = replaceText(texts, changes, tracking);
    if (typeof found === "string") return refused(found);
    splices.push(...found);
  }
  const tables = document.blocks.filter((block) => block.kind === "table");
  for (const [index, table] of tables.entries()) {
    const removed = new Set<number>();
    const inserted: InsertRow[] = [];
    for (const edit of edits)
      if (edit.kind === "remove-row" && edit.table === index)
        removed.add(edit.row);
      else if (edit.kind === "insert-row" && edit.table === index)
        inserted.push({
          ...edit,
          texts: edit.texts.map((one) => ({ ...one, text: typed(one.text) })),
        });
    if (removed.size + inserted.length === 0) continue;
    const found = changedRows(table, removed, inserted, tracking);
    if (typeof found === "string") return refused(found);
    splices.push(...found);
  }
  return overlap(splices)
    ? refused("merged-structure")
    : spliced(document.root.document.text, splices);
}

/** Line ends are `\n`, and what XML cannot carry is left out. */
const typed = (text: string): string =>
  withoutIllegalChars(text.replace(/\r\n?/g, "\n"));

/** What cannot be edited so, in words. */
export const refused = (refusal: Refusal): HostFailure =>
  unsupported(refusals[refusal]);

/** Replacements by the paragraphs they are in. */
function textGroups(
  edits: readonly Edit[],
  document: WordDocument,
): ReadonlyMap<readonly WordParagraph[], ReplaceText[]> {
  const groups = new Map<readonly WordParagraph[], ReplaceText[]>();
  const find = paragraphsAt(document);
  for (const edit of edits) {
    if (edit.kind !== "replace-text") continue;
    const texts = find(edit.at);
    if (!texts) continue;
    const group = groups.get(texts);
    if (group) group.push(edit);
    else groups.set(texts, [edit]);
  }
  return groups;
}

function overlap(splices: readonly Splice[]): boolean {
  const ordered = [...splices].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return ordered.some(
    ({ start }, index) => start < (ordered[index - 1]?.end ?? 0),
  );
}
