import { HostError, type HostObject } from "../HostObject";
import { around } from "./around";
import { collection, existing } from "./collection";
import { commentsObject } from "./comments";
import {
  deleteParagraph,
  insertParagraph,
  replaceParagraph,
} from "./editBlocks";
import type { Element } from "./Element";
import { emptyParagraph, formatAt, insertText } from "./editText";
import { fontObject } from "./fontObject";
import { getOoxml } from "./getOoxml";
import { atomsOf } from "./paragraphText";
import { paragraphStyle } from "./paragraphStyle";
import { rangeObject } from "./rangeObject";
import { searchSpan } from "./searchSpan";
import type { Span } from "./Span";
import { select, textOfSpan } from "./spanActions";
import { nestingOf, paragraphsIn } from "./structure";
import type { WordModel } from "./WordModel";

/** `Word.Paragraph` over a `w:p`. */
export function paragraphObject(
  model: WordModel,
  paragraph: Element,
): HostObject {
  const span = (): Span => ({ kind: "blocks", blocks: [alive(paragraph)] });
  const length = () => atomsOf(paragraph).length;
  const beside = (step: number): HostObject | null => {
    const all = paragraphsIn(paragraph.closest("w:tc") ?? model.file.body);
    const found = all[all.indexOf(paragraph) + step];
    return found ? paragraphObject(model, found) : null;
  };
  const stretch = (start: () => number, end: () => number) =>
    rangeObject(model, () => ({
      kind: "stretch",
      paragraph: alive(paragraph),
      start: start(),
      end: end(),
    }));
  const listItem = (): HostObject | null => {
    if (model.labelOf(alive(paragraph)) === null) return null;
    const properties = paragraph.child("w:pPr")?.child("w:numPr");
    return {
      type: "ListItem",
      scalars: {
        ListString: { get: () => model.labelOf(paragraph) },
        Level: { get: () => Number(properties?.val("w:ilvl") ?? 0) },
      },
    };
  };
  return model.object(paragraph, "Paragraph", () => ({
    type: "Paragraph",
    scalars: {
      Text: { get: () => textOfSpan(model, span()) },
      TableNestingLevel: { get: () => nestingOf(alive(paragraph)) },
      IsListItem: { get: () => listItem() !== null },
      IsLastParagraph: {
        get: () => paragraphsIn(model.file.body).at(-1) === paragraph,
      },
      Alignment: { get: () => alignment(paragraph) },
      OutlineLevel: {
        get: () =>
          Number(paragraph.child("w:pPr")?.val("w:outlineLvl") ?? 9) + 1,
      },
      ...paragraphStyle(model, span),
    },
    leads: {
      Font: () => fontObject(model, span),
      ListItemOrNullObject: listItem,
      ListItem: () => existing(listItem()),
      ...around(model, () => alive(paragraph)),
    },
    needs: { GetComments: online, GetReviewedText: online },
    methods: {
      GetOoxml: () => getOoxml(model, [alive(paragraph)]),
      GetNext: () => existing(beside(1)),
      GetNextOrNullObject: () => beside(1),
      GetPrevious: () => existing(beside(-1)),
      GetPreviousOrNullObject: () => beside(-1),
      GetRange: (where = "Whole") => {
        if (where === "Whole") return rangeObject(model, span);
        if (where === "Content") return stretch(() => 0, length);
        if (where === "Start")
          return stretch(
            () => 0,
            () => 0,
          );
        if (where === "End") return stretch(length, length);
        throw new HostError("InvalidArgument");
      },
      InsertText: (text, where) => {
        const tracker = model.beforeChange(alive(paragraph));
        const at = where === "Start" ? 0 : length();
        const made =
          where === "Replace"
            ? replaceParagraph(paragraph, String(text), tracker)
            : insertText(
                paragraph,
                at,
                String(text),
                formatAt(paragraph, at),
                tracker,
              );
        return rangeObject(model, () => ({ kind: "blocks", blocks: made }));
      },
      InsertParagraph: (text, where) => {
        if (where !== "Before" && where !== "After")
          throw new HostError("InvalidArgument");
        return paragraphObject(
          model,
          insertParagraph(
            alive(paragraph),
            where,
            String(text),
            model.beforeChange(paragraph),
          ),
        );
      },
      Clear: () => {
        const tracker = model.beforeChange(alive(paragraph));
        emptyParagraph(paragraph, tracker);
        if (!tracker.isOn) paragraph.child("w:pPr")?.remove();
        return null;
      },
      Delete: () => {
        deleteParagraph(alive(paragraph), model.beforeChange(paragraph));
        return null;
      },
      Select: (mode) => select(model, span(), mode),
      Search: (text, options) => searchSpan(model, span(), text, options),
      GetComments: () => commentsObject(model, span),
      GetReviewedText: (version) =>
        textOfSpan(
          model,
          span(),
          version === "Original" ? "original" : "current",
        ),
      GetTextRanges: () =>
        collection(model, "RangeCollection", () => [stretch(() => 0, length)]),
    },
  }));
}

const online = ["WordApiOnline", "1.1"] as const;

/** What was taken out of the document is not found any more. */
function alive(paragraph: Element): Element {
  if (paragraph.closest("w:document") === null)
    throw new HostError("ItemNotFound");
  return paragraph;
}

function alignment(paragraph: Element): string {
  const value = paragraph.child("w:pPr")?.val("w:jc") ?? "left";
  return ALIGNMENTS[value] ?? "Left";
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};
