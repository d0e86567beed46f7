import { fold } from "../../text/normalise";
import { stem } from "../../text/stem";
import { type Word, wordsOf } from "../../text/words";

/** Two wordings side by side, of which one was to be struck out. Offsets are UTF-16. */
export interface Alternative {
  /** First of the two, without blanks at its ends. */
  readonly left: { readonly start: number; readonly end: number };
  readonly right: { readonly start: number; readonly end: number };
}

/** A slash between words; dates, «№ 1/2» and links have other neighbours. */
const slash = /(?<=[\p{L}»).,;:"])(\s*)\/(\s*)(?=[\p{L}«("])/gu;

/** What ends a wording; a list's comma does not. */
const boundary = /[;!?\n/]|\.(?=\s{1,4}\p{Lu})/gu;

/** A wording is no shorter. */
const FEWEST_WORDS = 3;

/** The first pair of wordings left side by side; null where every slash joins single words or their like. */
export function findAlternative(text: string): Alternative | null {
  if (!text.includes("/")) return null;
  const bounds = Array.from(text.matchAll(boundary), ({ index }) => index);
  let next = 0;
  for (const { index, 0: found, 1: before, 2: after } of text.matchAll(slash)) {
    const from = index + found.length;
    while ((bounds[next] ?? text.length) < index) next++;
    const start = (bounds[next - 1] ?? -1) + 1;
    while ((bounds[next] ?? text.length) < from) next++;
    const end = bounds[next] ?? text.length;
    const left = wordsOf(text.slice(start, index));
    const right = wordsOf(text.slice(from, end));
    const spaced = before !== "" || after !== "";
    const double = doubleFrom(left, right, spaced);
    const first = left[double ?? -1];
    const last = right.at(-1);
    if (first && last)
      return {
        left: { start: start + first.start, end: index },
        right: {
          start: from,
          end: from + last.end,
        },
      };
  }
  return null;
}

/**
 * The word of the left wording that the right one begins in place of, as its index; null where they are no two
 * wordings. The right one repeats a word of the left («программы помощи школам / программы помощи учителям»), or both
 * begin as a measure does («Мониторинг … / Мониторинг …», «Проведение … / Организация …»).
 */
function doubleFrom(
  left: readonly Word[],
  right: readonly Word[],
  spaced: boolean,
): number | null {
  const head = right[0];
  const begin = left[0];
  if (!head || !begin || right.length < FEWEST_WORDS) return null;
  const repeated = left.findLastIndex(
    ({ text }) => text.length > 3 && stem(text) === stem(head.text),
  );
  if (repeated >= 0 && left.length - repeated >= FEWEST_WORDS) {
    const next = left[repeated + 1];
    const twice = next && right[1] && stem(next.text) === stem(right[1].text);
    if (spaced || twice) return repeated;
  }
  const whole = spaced && left.length >= FEWEST_WORDS;
  return whole && beginsMeasure(begin.text) && beginsMeasure(head.text)
    ? 0
    : null;
}

/** A noun of action in the nominative: «Проведение», «Организация», «Подготовка», «Мониторинг», «Тренировка». */
const action =
  /^(?:\p{L}{3,}(?:[аеи]ние|тие|[цсз]ия|инг|ировка)|подготовка|разработка|проверка|отработка|доработка|постановка|оценка|работа|анализ|контроль|выпуск|выезд|участие|обмен|сбор|разбор|обзор|отбор|опрос|осмотр|закупка|встреча|беседа)$/u;

const beginsMeasure = (word: string): boolean => action.test(fold(word));
