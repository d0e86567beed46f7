import type { TextChange } from "../textChanges";

/** Words to be found by Word's own search and replaced. */
export interface SoughtWords {
  /** As they stand in the text. */
  readonly quote: string;
  /** As the search must be asked for them. */
  readonly query: string;
  readonly text: string;
  /** Which place it is of those where they stand in the whole cell, and in the one paragraph. */
  readonly inCell: Occurrence;
  readonly inLine: Occurrence;
}

export interface Occurrence {
  /** From 0. */
  readonly occurrence: number;
  readonly count: number;
}

/** Word's search takes 255 characters; escapes make them more. */
const QUERY_LIMIT = 240;

/**
 * The words around the changes (in order) of the line `line`, to be sought in all `lines`; null where nothing that can
 * be sought stands there.
 */
export function soughtWords(
  lines: readonly string[],
  line: number,
  changes: readonly TextChange[],
): readonly SoughtWords[] | null {
  const own = lines[line] ?? "";
  const found: SoughtWords[] = [];
  for (const { from, to, text } of wordsAround(own, changes)) {
    const quote = own.slice(from, to);
    const query = quote.replace(/[\^\n\t\u2011\u00ad]/g, (c) => CODES[c] ?? c);
    const within = placesOf(own, quote).indexOf(from);
    if (quote === "" || query.length > QUERY_LIMIT || within < 0) return null;
    const counts = lines.map((one) => placesOf(one, quote).length);
    const before = counts.slice(0, line).reduce((sum, one) => sum + one, 0);
    const count = counts.reduce((sum, one) => sum + one, 0);
    found.push({
      quote,
      query,
      text,
      inCell: { occurrence: before + within, count },
      inLine: { occurrence: within, count: counts[line] ?? 0 },
    });
  }
  return found;
}

/** Each change widened to whole words, or to one character beside where there is none; those that meet are one. */
function wordsAround(
  own: string,
  changes: readonly TextChange[],
): readonly { from: number; to: number; text: string }[] {
  const found: { from: number; to: number; text: string }[] = [];
  for (const { start, end, text } of changes) {
    let from = start;
    let to = end;
    while (from > 0 && isInWord(own[from - 1])) from--;
    while (to < own.length && isInWord(own[to])) to++;
    if (from === to && from > 0 && own[from - 1] !== "\n") from--;
    if (from === to && to < own.length && own[to] !== "\n") to++;
    const last = found.at(-1);
    if (last && from <= last.to) {
      // What stands between the two changes may be in the first one's words already.
      const kept =
        start < last.to
          ? last.text.slice(0, last.text.length - (last.to - start))
          : last.text + own.slice(last.to, start);
      last.text = kept + text + own.slice(end, to);
      last.to = to;
    } else
      found.push({
        from,
        to,
        text: own.slice(from, start) + text + own.slice(end, to),
      });
  }
  return found;
}

const isInWord = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** How Word's search names what cannot be typed into it. */
const CODES: Readonly<Record<string, string>> = {
  "^": "^^",
  "\n": "^l",
  "\t": "^t",
  "\u2011": "^~",
  "\u00ad": "^-",
};

/** Where words stand, one place after the end of another, as a search finds them. */
function placesOf(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(quote);
    at >= 0;
    at = text.indexOf(quote, at + quote.length)
  )
    places.push(at);
  return places;
}
