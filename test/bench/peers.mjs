/**
 * How well and how fast rows of plans and typed words find standard measures, beside MiniSearch on the same measures in
 * the same process: as it comes, and given our stems. Prints; asserts nothing.
 */
import { createRequire } from "node:module";
import MiniSearch from "minisearch";

const require = createRequire(import.meta.url);
const {
  documents,
  match,
  rows,
  search,
  stem,
  typed,
} = require("../../dist/matchers.cjs");

/** Wordings weigh more than what else a measure says, as with us. */
function miniSearch(options) {
  const engine = new MiniSearch({
    fields: ["wording", "synonyms", "about"],
    searchOptions: { boost: { wording: 2, synonyms: 2 }, fuzzy: 0.2 },
    ...options,
  });
  engine.addAll(documents);
  return (text, wishes) => engine.search(text, wishes).slice(0, 3);
}
const plain = miniSearch();
const stemmed = miniSearch({ processTerm: (term) => stem(term) });

/** Of the answers that an engine gives most points, as many as we are sure enough of, how many are wrong. */
function figures(kinds, find, coverage) {
  const begun = performance.now();
  const answers = kinds.map(({ text }) => find(text));
  const each = (performance.now() - begun) / kinds.length;
  const isRight = (answer, { ids }) => answer && ids.includes(answer.id);
  const known = kinds.filter(({ ids }) => ids.length > 0).length;
  const told = answers
    .map(([best], at) => ({
      score: best?.score ?? 0,
      right: isRight(best, kinds[at]),
    }))
    .sort((a, b) => b.score - a.score);
  const share = (count, of) => `${((100 * count) / of).toFixed(1)} %`;
  const among = answers.filter((found, at) =>
    found.some((one) => isRight(one, kinds[at])),
  );
  return {
    "first is right": share(told.filter(({ right }) => right).length, known),
    "among three": share(among.length, known),
    ...(coverage && {
      [`wrong of the surest ${coverage}`]: told
        .slice(0, coverage)
        .filter(({ right }) => !right).length,
    }),
    "ms each": each.toFixed(2),
  };
}

const half = rows.length >> 1;
const beside = (kinds, ours, coverage, wishes) => {
  const engines = {
    ours,
    MiniSearch: (text) => plain(text, wishes),
    "MiniSearch, our stems": (text) => stemmed(text, wishes),
  };
  const table = {};
  for (const [name, find] of Object.entries(engines)) {
    // The first round warms up.
    figures(kinds, find, coverage);
    table[name] = figures(kinds, find, coverage);
  }
  console.table(table);
};

console.log(`${rows.length} rows of plans`);
beside(rows, match, half);
console.log(`${typed.length} queries of two words, with a slip, cut short`);
beside(typed, search, 0, { prefix: true });
