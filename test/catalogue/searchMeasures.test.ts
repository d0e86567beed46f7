import { indexMeasures } from "../../src/catalogue/matchMeasure";
import { searchMeasures } from "../../src/catalogue/searchMeasures";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";

const measures = standardCatalogue();
const index = indexMeasures(measures);
const found = (query: string, most = 5) =>
  searchMeasures(index, query, most).map(({ id }) => id);

test.each([
  ["коорд", "coordinator-order"],
  ["назначение координатора", "coordinator-order"],
  ["назначение кординатора", "coordinator-order"],
  ["кординатро", "coordinator-order"],
  ["ВСОКО", "internal-system-rules"],
  ["апеляций", "appeal-rules"],
  ["горячая", "hotline"],
  ["видеонаблюдения в ауд", "video-surveillance"],
  ["РОДИТЕЛЬСКИЕ СОБР", "parents-meetings"],
  ["перепроверка", "recheck"],
  ["журналах", "marks-comparison"],
  ["hotline", "hotline"],
])("«%s» finds %s", (query, id) => {
  expect(found(query)).toContain(id);
});

test("a word of the wording goes before one of the result", () => {
  const [first] = searchMeasures(index, "стенд", 1);
  expect(first?.id).toBe("stands");
});

test("where no measure holds all words, those that hold most are shown", () => {
  expect(found("горячая линия ыыыыы")).toContain("hotline");
});

test.each(["", "  ", "...", "ыъыъыъ", "<script>", "=1+1"])(
  "«%s» finds nothing and breaks nothing",
  (query) => {
    expect(found(query)).toEqual([]);
  },
);

test("a very long query is cut, not refused", () => {
  expect(found("наблюдатель ".repeat(10_000))).not.toEqual([]);
});

test("every measure is found by its own wording", () => {
  for (const { id, wording } of measures)
    expect(found(wording.replace("{procedure}", ""), 3)).toContain(id);
});
