import { indexMeasures, matchMeasure } from "../../src/catalogue/matchMeasure";
import { searchMeasures } from "../../src/catalogue/searchMeasures";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";

const index = indexMeasures(standardCatalogue());
const first = (text: string) => matchMeasure(index, { text })[0];

test("a wording finds its own measure", () => {
  for (const measure of standardCatalogue())
    expect(first(measure.wording)?.measure.id).toBe(measure.id);
});

test("a row that has nothing to do with the catalogue is unlikely", () => {
  for (const text of [
    "Ремонт кровли спортивного зала",
    "",
    "123",
    "Закупка угля",
  ])
    expect(first(text)?.score ?? 0).toBeLessThan(0.3);
});

test.each([
  ["коорд", "coordinator-order"],
  ["назначение кординатора", "coordinator-order"],
  ["ВСОКО", "internal-system-rules"],
  ["апеляций", "appeal-rules"],
])("search: %s", (query, id) => {
  expect(searchMeasures(index, query, 5).map((found) => found.id)).toContain(
    id,
  );
});
