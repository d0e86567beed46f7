import { HostError, type HostObject, notSimulated } from "../HostObject";
import { around } from "./around";
import { collection } from "./collection";
import { commentsObject, insertComment } from "./comments";
import {
  deleteParagraph,
  insertParagraph,
  replaceParagraph,
} from "./editBlocks";
import type { Element } from "./Element";
import { deleteText, formatAt, insertText } from "./editText";
import { fontObject } from "./fontObject";
import { getOoxml } from "./getOoxml";
import { paragraphObject } from "./paragraphObject";
import { atomsOf } from "./paragraphText";
import { paragraphStyle } from "./paragraphStyle";
import { searchSpan } from "./searchSpan";
import { firstOf, paragraphsOfSpan, type Span, stretchIn } from "./Span";
import { select, textOfSpan } from "./spanActions";
import { paragraphsIn } from "./structure";
import { tableObject } from "./tableObject";
import type { WordModel } from "./WordModel";

/** `Word.Range` over what `span` gives at the time of asking. */
export function rangeObject(model: WordModel, span: () => Span): HostObject {
  const first = (): Element => {
    const found = firstOf(span());
    if (!found || found.closest("w:document") === null)
      throw new HostError("ItemNotFound");
    return found;
  };
  const object: HostObject = model.named({
    type: "Range",
    scalars: {
      Text: { get: () => (first(), textOfSpan(model, span())) },
      IsEmpty: { get: () => textOfSpan(model, span()) === "" },
      ...paragraphStyle(model, span),
    },
    leads: {
      Paragraphs: () =>
        collection(model, "ParagraphCollection", () =>
          paragraphsOfSpan(span()).map((one) => paragraphObject(model, one)),
        ),
      Tables: () =>
        collection(model, "TableCollection", () => {
          const now = span();
          return now.kind === "stretch"
            ? []
            : now.blocks
                .filter(({ name }) => name === "w:tbl")
                .map((one) => tableObject(model, one));
        }),
      Font: () => fontObject(model, span),
      ...around(model, first),
    },
    needs: {
      InsertComment: online,
      GetComments: online,
      GetReviewedText: online,
    },
    methods: {
      GetOoxml: () => {
        const now = span();
        return getOoxml(
          model,
          now.kind === "stretch" ? [now.paragraph] : now.blocks,
        );
      },
      GetRange: (where = "Whole") =>
        where === "Whole" || where === "Content"
          ? object
          : rangeObject(model, () => edge(span(), where)),
      InsertText: (text, where) => insertInto(model, span(), text, where),
      InsertParagraph: (text, where) => {
        if (where !== "Before" && where !== "After")
          throw new HostError("InvalidArgument");
        const paragraphs = paragraphsOfSpan(span());
        const beside = where === "Before" ? paragraphs[0] : paragraphs.at(-1);
        if (!beside) throw new HostError("GeneralException");
        const tracker = model.beforeChange(beside);
        return paragraphObject(
          model,
          insertParagraph(beside, where, String(text), tracker),
        );
      },
      InsertOoxml: (ooxml) => {
        if (
          /<w:tr[\s>]/.test(String(ooxml)) &&
          !/<w:tbl[\s>]/.test(String(ooxml))
        )
          throw new HostError("GeneralException");
        throw notSimulated("Range.insertOoxml()");
      },
      Delete: () => (remove(model, span()), null),
      Clear: () => (remove(model, span()), null),
      Select: (mode) => (first(), select(model, span(), mode)),
      Search: (text, options) => searchSpan(model, span(), text, options),
      ExpandTo: (other) => {
        const theirs = spanOf(other);
        return rangeObject(model, () => union(model, span(), theirs()));
      },
      InsertComment: (text) => insertComment(model, span(), String(text)),
      GetComments: () => commentsObject(model, span),
      GetReviewedText: (version) =>
        textOfSpan(
          model,
          span(),
          version === "Original" ? "original" : "current",
        ),
    },
  });
  spans.set(object, span);
  return object;
}

const online = ["WordApiOnline", "1.1"] as const;
const spans = new WeakMap<object, () => Span>();

function spanOf(object: unknown): () => Span {
  const found =
    typeof object === "object" && object !== null ? spans.get(object) : null;
  if (!found) throw new HostError("InvalidArgument");
  return found;
}

/** The place before or after all that the span covers. */
function edge(span: Span, where: unknown): Span {
  const paragraphs = paragraphsOfSpan(span);
  const isStart = where === "Start" || where === "Before";
  const paragraph = isStart ? paragraphs[0] : paragraphs.at(-1);
  if (!paragraph) throw new HostError("GeneralException");
  const { start, end } = stretchIn(span, paragraph);
  const at = isStart ? start : end;
  return { kind: "stretch", paragraph, start: at, end: at };
}

function union(model: WordModel, one: Span, other: Span): Span {
  if (
    one.kind === "stretch" &&
    other.kind === "stretch" &&
    one.paragraph === other.paragraph
  )
    return {
      ...one,
      start: Math.min(one.start, other.start),
      end: Math.max(one.end, other.end),
    };
  const all = paragraphsIn(model.file.body);
  const places = [...paragraphsOfSpan(one), ...paragraphsOfSpan(other)].map(
    (paragraph) => all.indexOf(paragraph),
  );
  return {
    kind: "blocks",
    blocks: all.slice(Math.min(...places), Math.max(...places) + 1),
  };
}

function insertInto(
  model: WordModel,
  span: Span,
  text: unknown,
  where: unknown,
): HostObject {
  const paragraphs = paragraphsOfSpan(span);
  const isStart = where === "Start" || where === "Before";
  const paragraph =
    isStart || where === "Replace" ? paragraphs[0] : paragraphs.at(-1);
  if (!paragraph) throw new HostError("GeneralException");
  const tracker = model.beforeChange(paragraph);
  const { start, end } = stretchIn(span, paragraph);
  const words = String(text);
  if (where === "Replace") {
    if (span.kind === "blocks") {
      for (const other of paragraphs.slice(1)) deleteParagraph(other, tracker);
      const made = replaceParagraph(paragraph, words, tracker);
      return rangeObject(model, () => ({ kind: "blocks", blocks: made }));
    }
    const format = formatAt(paragraph, start + 1);
    const before = atomsOf(paragraph).length;
    deleteText(paragraph, { start, end }, tracker);
    const at = end - (before - atomsOf(paragraph).length);
    insertText(paragraph, at, words, format, tracker);
    return stretchOf(model, paragraph, at, words);
  }
  const at = isStart ? start : end;
  insertText(paragraph, at, words, formatAt(paragraph, at), tracker);
  return stretchOf(model, paragraph, at, words);
}

const stretchOf = (
  model: WordModel,
  paragraph: Element,
  start: number,
  text: string,
): HostObject =>
  rangeObject(model, () => ({
    kind: "stretch",
    paragraph,
    start,
    end: start + (text.split("\n")[0] ?? "").length,
  }));

function remove(model: WordModel, span: Span): void {
  if (span.kind === "stretch") {
    deleteText(span.paragraph, span, model.beforeChange(span.paragraph));
    return;
  }
  for (const block of span.blocks) {
    const tracker = model.beforeChange(block);
    if (block.name === "w:p") deleteParagraph(block, tracker);
    else block.remove();
  }
}
