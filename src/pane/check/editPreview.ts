import type { Edit } from "../../grid/Edit";

/** One changed place as a person compares it. */
export interface EditPreview {
  /** Unchanged words right before and after the change. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

const contextLength = 40;

/** What each edit takes away and puts there; `textOf` gives the whole text of an anchor's cell or paragraph. */
export const previewEdits = (
  edits: readonly Edit[],
  textOf: (edit: Extract<Edit, { kind: "replace-text" }>) => string,
): readonly EditPreview[] => edits.map((edit) => preview(edit, textOf));

function preview(
  edit: Edit,
  textOf: (edit: Extract<Edit, { kind: "replace-text" }>) => string,
): EditPreview {
  switch (edit.kind) {
    case "replace-text": {
      const whole = textOf(edit);
      const { start, end, quote } = edit.at;
      return {
        lead: lastWords(whole.slice(0, start)),
        before: quote,
        after: edit.text,
        tail: firstWords(whole.slice(end)),
      };
    }
    case "remove-row":
      return { lead: "", before: rowText(edit.quotes), after: "", tail: "" };
    case "insert-row":
      return {
        lead: "",
        before: "",
        after: rowText(edit.texts.map(({ text }) => text)),
        tail: "",
      };
  }
}

const lastWords = (text: string): string =>
  text.length > contextLength ? `…${text.slice(-contextLength)}` : text;

const firstWords = (text: string): string =>
  text.length > contextLength ? `${text.slice(0, contextLength)}…` : text;

const rowText = (texts: readonly string[]): string =>
  texts.filter((text) => text.trim() !== "").join(" · ");
