import { recalled } from "../../text/recalled";

/** A gap between words that is too wide, missing or in the wrong place. Offsets are UTF-16. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** What must stand there. */
  readonly right: string;
}

const NO_BREAK = "\u00A0";

/** From this width on spaces between words in a line are layout: «Директор        И. И. Иванов». */
const LAYOUT = 4;

const wideGap = /(?<=[^\s_«(])[^\S\n\t]{2,}(?=[^\s_»)])/gu;
const spaceBefore =
  /(?<=[\p{L}\p{N})»"”%])[^\S\n\t]+(?=[,;?!]|:(?!\s?\p{N})|\.(?:\s|$|[»)"]))|(?<=\p{L}\.)[^\S\n\t]+(?=[,;])/gu;
const spaceInside =
  /(?<=[(«„])[^\S\n\t]+(?=[\p{L}\p{N}«„])|(?<=[\p{L}\p{N}.»“])[^\S\n\t]+(?=[)»“])/gu;
const missingAfter =
  /(?<=[а-яё»)".\p{N}]\s?[,;]|[а-яё]{3}\s?:)(?=[а-яё«„(])|(?<=[а-яё»)][,;])(?=\p{N})/giu;
const missingAfterSentence =
  /(?<=(?:^|[^\p{L}\p{M}])[а-яё]{2,40}[аеёиоуыэюяьйх]\.)(?=[А-ЯЁ][а-яё]{2})/gu;
/** «(и)», «(ая)» end the word they touch; a bracket of several words is a remark of its own. */
const missingBeforeBracket =
  /(?<=[а-яё]{2}|»)(?=\((?:[а-яё]{4,40}(?:, ?|[ -])|\d{1,4} )[^()\n]{0,200}\))/giu;
const missingBeforeNumber = /(?<=[\p{L}.)»"])(?=№)/gu;

/** One look that tells most texts to be in order. */
const worthLooking =
  /[^\S\n\t][^\S\n\t]|[^\S\n\t][,;:.?!)»“]|[(«„][^\S\n\t]|[,;:][а-яё«„(\d]|\.[а-яё]|[^\s]№|[а-яё»]\(/i;

/** A person's name after a wide gap: the line is a signature. */
const signature =
  /^\s*(?:\p{Lu}\.\s?(?:\p{Lu}\.)?\s?\p{Lu}\p{Ll}|\p{Lu}\p{Ll}+\s\p{Lu}\.)/u;

/** Where links, addresses and file names stand: nothing in them is a sentence. */
const address =
  /(?:[a-z]+:\/\/|www\.)[^\s]+|[^\s@]{1,64}@[^\s@]{1,255}|[\p{L}\p{N}_-]{1,64}\.(?:рф|ru|com|org|su|docx?|xlsx?|pdf)(?![\p{L}])[^\s,;]*/giu;

/**
 * Double spaces, spaces before a comma and inside brackets and quotes, and spaces missing after a comma or before «№»;
 * in order. In a `paragraph` wide gaps are layout and are left alone. Spaces at either end of a line are nobody's
 * concern, and so are numbers, dates, initials and addresses.
 */
export const findSpacing = (text: string, paragraph: boolean): readonly Gap[] =>
  (paragraph ? inParagraph : inCell)(text);

const inCell = recalled((text) => gapsOf(text, false));
const inParagraph = recalled((text) => gapsOf(text, true));

function gapsOf(text: string, paragraph: boolean): readonly Gap[] {
  if (!worthLooking.test(text)) return [];
  const addresses = /[.@]/.test(text)
    ? Array.from(text.matchAll(address), ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      }))
    : [];
  const gaps: Gap[] = [];
  const add = (
    pattern: RegExp,
    right: (found: string, index: number) => string | null,
  ) => {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const wanted = right(found, index);
      if (wanted !== null)
        gaps.push({ start: index, end: index + found.length, right: wanted });
    }
  };
  add(spaceBefore, () => "");
  add(spaceInside, () => "");
  add(wideGap, (found, index) =>
    paragraph &&
    (found.length >= LAYOUT ||
      signature.test(text.slice(index, index + LAYOUT + 40)))
      ? null
      : found.includes(NO_BREAK)
        ? NO_BREAK
        : " ",
  );
  add(missingAfter, () => " ");
  add(missingAfterSentence, () => " ");
  add(missingBeforeBracket, () => " ");
  add(missingBeforeNumber, () => " ");
  return inOrder(gaps, addresses);
}

/** Sorted, without the gaps that lie in an address or over another gap. */
function inOrder(
  gaps: readonly Gap[],
  addresses: readonly { readonly start: number; readonly end: number }[],
): readonly Gap[] {
  const kept: Gap[] = [];
  let next = 0;
  for (const gap of gaps.toSorted((a, b) => a.start - b.start)) {
    while ((addresses[next]?.end ?? Infinity) <= gap.start) next++;
    const within = (addresses[next]?.start ?? Infinity) < gap.end;
    const previous = kept.at(-1);
    if (within || (previous && gap.start < previous.end)) continue;
    if (previous && previous.start === gap.start) continue;
    kept.push(gap);
  }
  return kept;
}
