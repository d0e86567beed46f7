import { indexMeasures } from "../../src/catalogue/matchMeasure";
import { searchMeasures } from "../../src/catalogue/searchMeasures";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import type { StandardMeasure } from "../../src/catalogue/StandardMeasure";

const queries = [
  "координатор внешней оценочной процедуры",
  "перепроврка работ муниципальной комисией",
  "родительские собрания",
  "анализ результатов методическим объединением",
  "ъыь никакого такого слова",
];

/** So many measures, each with words of its own besides those of a standard one. */
function manyMeasures(count: number): readonly StandardMeasure[] {
  const standard = standardCatalogue();
  const syllables = ["ка", "ло", "ми", "пре", "сто", "ван", "тель", "но", "ру"];
  const word = (seed: number): string =>
    [seed, seed * 7 + 3, seed * 13 + 5, seed * 29 + 1]
      .map((part) => syllables[(part >> 2) % syllables.length])
      .join("");
  return Array.from({ length: count }, (_, at) => {
    const like = standard[at % standard.length];
    if (!like) throw new Error("the catalogue is empty");
    const own = [at, at * 3 + 1, at * 11 + 2].map(word).join(" ");
    return { ...like, id: `m-${at}`, wording: `${like.wording} ${own}` };
  });
}

/** Milliseconds of making an index, and of an answer at every letter typed: the median, and what all but few keep to. */
export function timeSearch(count: number) {
  const measures = manyMeasures(count);
  const before = performance.now();
  const index = indexMeasures(measures);
  const made = performance.now() - before;
  const times: number[] = [];
  let shown = 0;
  for (let round = 0; round < 4; round++)
    for (const query of queries)
      for (let typed = 1; typed <= query.length; typed++) {
        const begun = performance.now();
        shown += searchMeasures(index, query.slice(0, typed)).length;
        // The first round warms up.
        if (round > 0) times.push(performance.now() - begun);
      }
  times.sort((a, b) => a - b);
  const shownMs = (value = 0): string => `${value.toFixed(2)} ms`;
  return {
    index: shownMs(made),
    median: shownMs(times[times.length >> 1]),
    "99 of 100 within": shownMs(times[Math.floor(times.length * 0.99)]),
    slowest: shownMs(times.at(-1)),
    answers: shown,
  };
}
