import type { Finding } from "../review/Finding";
import { shorten } from "../text/shorten";
import { oneLine } from "../text/visibleText";

type Edit = Finding["edits"][number];

/** How a finding can be mended, in words; null where only its author knows. */
export function mendingText({
  fix,
  edits,
  suggestions,
}: Finding): string | null {
  switch (fix) {
    case "safe":
      return edits.map(editInWords).join("; ");
    case "suggested":
      return suggestions.map(({ title }) => oneLine(title)).join("; или ");
    case null:
      return null;
  }
}

function editInWords(edit: Edit): string {
  switch (edit.kind) {
    case "remove-row":
      return `удалить строку ${String(edit.row + 1)}`;
    case "insert-row":
      return `вставить строку после ${String(edit.after + 1)}`;
    case "replace-text":
      if (edit.at.quote === "") return `вписать ${quoted(edit.text)}`;
      if (edit.text === "\n")
        return `вместо ${quoted(edit.at.quote)} начать новый абзац`;
      return edit.text === ""
        ? `убрать ${quoted(edit.at.quote)}`
        : `заменить ${quoted(edit.at.quote)} на ${quoted(edit.text)}`;
  }
}

/** A document's words in quotation marks that differ from those inside, safe to print and short. */
export function quoted(text: string, length = 120): string {
  const words = shorten(oneLine(withSpacesSeen(text)), length);
  return /[«»]/.test(words) ? `„${words}“` : `«${words}»`;
}

/** Spaces that are the point of a finding, shown as «␣»: several in a row, or nothing else there. */
export const withSpacesSeen = (text: string): string =>
  text.replace(/[ \u00A0]{2,}|^[ \u00A0]$/g, (spaces) =>
    "␣".repeat(spaces.length),
  );
