import { HostError, type HostObject } from "../HostObject";
import { collection } from "./collection";
import { atomsOf } from "./paragraphText";
import { rangeObject } from "./rangeObject";
import { paragraphsOfSpan, type Span, stretchIn } from "./Span";
import type { WordModel } from "./WordModel";

/** What `search` finds without options: the words in any case, inside one paragraph; more than 255 characters are refused. */
export function searchSpan(
  model: WordModel,
  span: Span,
  text: unknown,
): HostObject {
  const words = String(text).toLowerCase();
  if (words === "" || words.length > 255)
    throw new HostError("SearchStringInvalidOrTooLong");
  const found: HostObject[] = [];
  for (const paragraph of paragraphsOfSpan(span)) {
    const { start, end } = stretchIn(span, paragraph);
    const whole = atomsOf(paragraph)
      .map(({ char }) => char)
      .join("")
      .toLowerCase();
    for (
      let at = whole.indexOf(words, start);
      at >= 0 && at + words.length <= end;
      at = whole.indexOf(words, at + words.length)
    ) {
      const stretch = { start: at, end: at + words.length };
      found.push(
        rangeObject(model, () => ({ kind: "stretch", paragraph, ...stretch })),
      );
    }
  }
  return collection("RangeCollection", () => found);
}
