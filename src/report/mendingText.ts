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
      return edit.text === ""
        ? `убрать ${quoted(edit.at.quote)}`
        : `заменить ${quoted(edit.at.quote)} на ${quoted(edit.text)}`;
  }
}

/** A document's words in «», safe to print and short; lone spaces are told as such. */
export function quoted(text: string, length = 120): string {
  const words = oneLine(text);
  if (words !== "") return `«${shorten(words, length)}»`;
  return text === "" ? "«»" : "пробелы";
}
