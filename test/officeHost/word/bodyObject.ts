import { HostError, type HostObject, notSimulated } from "../HostObject";
import { collection } from "./collection";
import { commentsObject } from "./comments";
import {
  clearContainer,
  insertParagraph,
  replaceContainer,
} from "./editBlocks";
import type { Element } from "./Element";
import { formatAt, insertText } from "./editText";
import { fontObject } from "./fontObject";
import { around } from "./around";
import { getOoxml } from "./getOoxml";
import { paragraphObject } from "./paragraphObject";
import { atomsOf } from "./paragraphText";
import { rangeObject } from "./rangeObject";
import { searchSpan } from "./searchSpan";
import type { Span } from "./Span";
import { paragraphStyle } from "./paragraphStyle";
import { blocksOf, paragraphsIn, tablesIn } from "./structure";
import { tableObject } from "./tableObject";
import type { WordModel } from "./WordModel";
import { select, textOfSpan } from "./spanActions";

/** The document's body, or what a cell holds. */
export function bodyObject(model: WordModel, container: Element): HostObject {
  const span = (): Span => ({ kind: "blocks", blocks: blocksOf(container) });
  const ends = (where: unknown): Element => {
    const paragraphs = blocksOf(container).filter(({ name }) => name === "w:p");
    const found = where === "Start" ? paragraphs[0] : paragraphs.at(-1);
    if (!found) throw new HostError("GeneralException");
    return found;
  };
  return model.object(container, "Body", () => ({
    type: "Body",
    scalars: {
      Text: { get: () => textOfSpan(model, span()) },
      Type: {
        get: () => (container.name === "w:tc" ? "TableCell" : "MainDoc"),
      },
      ...paragraphStyle(model, span),
    },
    leads: {
      Paragraphs: () =>
        collection(model, "ParagraphCollection", () =>
          paragraphsIn(container).map((one) => paragraphObject(model, one)),
        ),
      Tables: () =>
        collection(model, "TableCollection", () =>
          tablesIn(container, model.quirks.listsNestedTables).map((one) =>
            tableObject(model, one),
          ),
        ),
      Font: () => fontObject(model, span),
      ...around(model, () => container),
      ParentBodyOrNullObject: () =>
        container === model.file.body
          ? null
          : bodyObject(model, model.file.body),
    },
    needs: {
      GetComments: ["WordApiOnline", "1.1"],
      GetReviewedText: ["WordApiOnline", "1.1"],
    },
    methods: {
      GetOoxml: () => getOoxml(model, blocksOf(container)),
      GetRange: (where = "Whole") =>
        where === "Whole" || where === "Content"
          ? rangeObject(model, span)
          : rangeObject(model, () => {
              const paragraph = ends(where);
              const at = where === "Start" ? 0 : atomsOf(paragraph).length;
              return { kind: "stretch", paragraph, start: at, end: at };
            }),
      Clear: () => {
        clearContainer(container, model.beforeChange(container));
        return null;
      },
      InsertText: (text, where) => {
        const tracker = model.beforeChange(container);
        if (where === "Replace") {
          const made = replaceContainer(container, String(text), tracker);
          return rangeObject(model, () => ({ kind: "blocks", blocks: made }));
        }
        const paragraph = ends(where);
        const at = where === "Start" ? 0 : atomsOf(paragraph).length;
        const made = insertText(
          paragraph,
          at,
          String(text),
          formatAt(paragraph, at),
          tracker,
        );
        return rangeObject(model, () => ({ kind: "blocks", blocks: made }));
      },
      InsertParagraph: (text, where) =>
        paragraphObject(
          model,
          insertParagraph(
            ends(where),
            where === "Start" ? "Before" : "After",
            String(text),
            model.beforeChange(container),
          ),
        ),
      Search: (text, options) => searchSpan(model, span(), text, options),
      Select: (mode) => select(model, span(), mode),
      GetComments: () => commentsObject(model, span),
      GetReviewedText: (version) =>
        textOfSpan(
          model,
          span(),
          version === "Original" ? "original" : "current",
        ),
      InsertOoxml: () => {
        throw notSimulated("Body.insertOoxml()");
      },
    },
  }));
}
