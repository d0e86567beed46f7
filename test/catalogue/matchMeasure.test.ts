import { indexMeasures, matchMeasure } from "../../src/catalogue/matchMeasure";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import { longTexts } from "../support/longTexts";
import { matchFigures, ownRows, referenceRows } from "../support/matching";

const measures = standardCatalogue();
const index = indexMeasures(measures);
const { tuned, heldOut, fresh } = ownRows();
const ids = new Set(measures.map(({ id }) => id));

test("the labels name measures of the catalogue", () => {
  for (const row of [...tuned, ...heldOut, ...fresh, ...referenceRows()])
    for (const id of row.ids) expect(ids).toContain(id);
});

test("a wording and a synonym find their own measure", () => {
  const lost = measures.flatMap(({ id, wording, synonyms }) =>
    [wording, ...synonyms].flatMap((text) => {
      const found = matchMeasure(index, { text })[0]?.measure.id;
      return found === id ? [] : `${text}: ${String(found)}, not ${id}`;
    }),
  );
  expect(lost).toEqual([]);
});

test.each([
  ["tuned on", tuned, 0.94, 0.98],
  ["held out", heldOut, 0.9, 0.97],
  ["written last", fresh, 0.78, 0.9],
])(
  "rows in other words find their counterparts: %s",
  (_, rows, asFirst, amongThree) => {
    const { first, firstThree, wrong } = matchFigures(index, rows);
    expect(wrong).toEqual([]);
    expect(first).toBeGreaterThanOrEqual(asFirst);
    expect(firstThree).toBeGreaterThanOrEqual(amongThree);
  },
);

const reference = referenceRows();
if (reference.length > 0)
  test("every row of the reference documents finds its counterpart", () => {
    const figures = matchFigures(index, reference);
    expect(figures.rows).toBe(85);
    expect(figures.wrong).toEqual([]);
    expect(figures.first).toBeGreaterThanOrEqual(0.95);
    expect(figures.firstThree).toBe(1);
  });

test("scores are likelihoods: at least 0 each, at most 1 together, near the share of true ones", () => {
  let told = 0;
  let right = 0;
  const rows = [...heldOut, ...fresh];
  for (const { text, ids: labels } of rows) {
    const candidates = matchMeasure(index, { text }, measures.length);
    for (const { score } of candidates) expect(score).toBeGreaterThanOrEqual(0);
    expect(candidates.reduce((sum, { score }) => sum + score, 0)).toBeLessThan(
      1,
    );
    told += candidates[0]?.score ?? 0;
    if (candidates[0] && labels.includes(candidates[0].measure.id)) right++;
  }
  expect(Math.abs(told - right) / rows.length).toBeLessThan(0.15);
});

test("rows without a counterpart come out unlikely and are never linked", () => {
  const strangers = [...tuned, ...heldOut, ...fresh].filter(
    ({ ids: labels }) => labels.length === 0,
  );
  const scores = strangers.map(({ text }) => {
    const [best] = matchMeasure(index, { text });
    expect(best?.sure ?? false).toBe(false);
    return best?.score ?? 0;
  });
  expect(scores.filter((score) => score > 0.5).length).toBeLessThanOrEqual(
    scores.length * 0.18,
  );
});

test.each(["", "   ", "—", "123", "{}{procedure}", "ъ".repeat(100_000)])(
  "a text that says nothing has no sure counterpart",
  (text) => {
    for (const { score, sure } of matchMeasure(index, { text })) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(sure).toBe(false);
    }
  },
);

test("at most as many candidates as asked for, the likeliest first", () => {
  const text = "Инструктаж общественных наблюдателей";
  expect(matchMeasure(index, { text })).toHaveLength(3);
  const five = matchMeasure(index, { text }, 5);
  expect(five).toHaveLength(5);
  expect(five.map(({ score }) => score)).toEqual(
    five.map(({ score }) => score).sort((a, b) => b - a),
  );
});

test("the level and the section decide between near equals", () => {
  const [one] = matchMeasure(index, {
    text: "Третья проверка",
    section: "Конфликт интересов",
    level: "school",
  });
  expect(one?.measure.id).toBe("third-check");
});

test("an empty catalogue answers nothing", () => {
  expect(matchMeasure(indexMeasures([]), { text: "Анализ" })).toEqual([]);
});

describe("a hostile section", () => {
  longTexts(["организац", "информационн", "обучени", "проверк"], (section) =>
    matchMeasure(index, { text: "Провести собрание", section }),
  );
});
