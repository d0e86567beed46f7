import { HostError, type HostObject, type Scalar } from "../HostObject";
import { collection } from "./collection";
import { atomsOf } from "./paragraphText";
import { rangeObject } from "./rangeObject";
import { paragraphsOfSpan, type Span, stretchIn } from "./Span";
import type { WordModel } from "./WordModel";

/** `Word.SearchOptions`, of which only `matchCase` is simulated. */
export function searchOptions(): HostObject {
  let isExact = false;
  const matchCase: Scalar = {
    get: () => isExact,
    set: (value) => {
      isExact = value === true;
    },
  };
  return { type: "SearchOptions", scalars: { MatchCase: matchCase } };
}

/**
 * What `search` finds inside one paragraph. As in Word, a space finds a no-break space and straight quotes find curly
 * ones; `^^`, `^t` and `^l` are read; more than 255 characters are refused.
 */
export function searchSpan(
  model: WordModel,
  span: Span,
  text: unknown,
  options?: unknown,
): HostObject {
  const isExact =
    (options as HostObject | undefined)?.scalars?.["MatchCase"]?.get() === true;
  const fold = (words: string): string =>
    isExact ? alike(words) : alike(words).toLowerCase();
  const query = String(text);
  if (query === "" || query.length > 255)
    throw new HostError("SearchStringInvalidOrTooLong");
  const words = fold(
    query.replace(/\^(.)/gs, (all, code: string) => {
      const sign = CODES[code];
      if (sign === undefined)
        throw new HostError("NotImplemented", `searching for ${all}`);
      return sign;
    }),
  );
  const found: HostObject[] = [];
  for (const paragraph of paragraphsOfSpan(span)) {
    const { start, end } = stretchIn(span, paragraph);
    const whole = fold(
      atomsOf(paragraph)
        .map(({ char }) => char)
        .join(""),
    );
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
  return collection(model, "RangeCollection", () => found);
}

const CODES: Readonly<Record<string, string>> = {
  "^": "^",
  t: "\t",
  l: "\v",
};

/** One character for those that Word takes for each other. */
const alike = (text: string): string =>
  text
    .replace(/\u00a0/g, " ")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'");
