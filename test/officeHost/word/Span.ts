import type { Element } from "./Element";
import type { Stretch } from "./editText";
import { atomsOf } from "./paragraphText";
import { paragraphsIn } from "./structure";

/** What a range covers: whole blocks (paragraphs and tables, in order), or a part of one paragraph. */
export type Span =
  | { readonly kind: "blocks"; readonly blocks: readonly Element[] }
  | ({ readonly kind: "stretch"; readonly paragraph: Element } & Stretch);

/** All paragraphs that the span touches, in reading order. */
export const paragraphsOfSpan = (span: Span): readonly Element[] =>
  span.kind === "stretch"
    ? [span.paragraph]
    : span.blocks.flatMap((block) =>
        block.name === "w:p" ? [block] : paragraphsIn(block),
      );

/** The part of a paragraph that lies in the span. */
export const stretchIn = (span: Span, paragraph: Element): Stretch =>
  span.kind === "stretch"
    ? { start: span.start, end: span.end }
    : { start: 0, end: atomsOf(paragraph).length };

/** The element at which the span begins. */
export const firstOf = (span: Span): Element | null =>
  span.kind === "stretch" ? span.paragraph : (span.blocks[0] ?? null);
