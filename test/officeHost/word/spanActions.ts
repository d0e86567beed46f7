import type { Element } from "./Element";
import { atomsOf } from "./paragraphText";
import { paragraphsOfSpan, type Span, stretchIn } from "./Span";
import type { WordModel } from "./WordModel";

/** The text of a span as the API tells it, or as a review would leave it. */
export function textOfSpan(
  model: WordModel,
  span: Span,
  version: "shown" | "original" | "current" = "shown",
): string {
  const shows = (isDeleted: boolean, run: Element): boolean => {
    if (version === "original") return run.closest("w:ins") === null;
    return version === "shown" && model.quirks.showsDeleted ? true : !isDeleted;
  };
  return paragraphsOfSpan(span)
    .map((paragraph) => {
      const { start, end } = stretchIn(span, paragraph);
      return atomsOf(paragraph)
        .slice(start, end)
        .filter(({ isDeleted, run }) => shows(isDeleted, run))
        .map(({ char }) => char)
        .join("");
    })
    .join(model.quirks.paragraphEnd);
}

/** Selects the span; of several rows or cells only the last part is told afterwards (office-js issue 5388). */
export function select(model: WordModel, span: Span, mode: unknown): null {
  if (model.quirks.ignoresSelect) return null;
  const paragraphs = paragraphsOfSpan(span);
  const element = paragraphs.length > 1 ? paragraphs.at(-1) : paragraphs[0];
  if (!element) return null;
  const { start, end } = stretchIn(span, element);
  model.selected = {
    element,
    start: mode === "End" ? end : start,
    end: mode === "Start" ? start : end,
  };
  return null;
}
