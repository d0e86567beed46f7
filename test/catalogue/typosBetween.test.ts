import { typosBetween } from "../../src/catalogue/typosBetween";

test.each([
  ["координатор", "координатор", 0],
  ["коорд", "координатор", 0],
  ["кординатор", "координатор", 1],
  ["коордиантор", "координатор", 1],
  ["коордднатор", "координатор", 1],
  ["кооординатор", "координатор", 1],
  ["кординатро", "координатор", 2],
  ["наблюдатель", "координатор", 3],
  ["", "слово", 0],
  ["слово", "", 3],
])("from «%s» to «%s»: %i", (typed, word, slips) => {
  expect(typosBetween(typed, word, 2)).toBe(slips);
});

test("long words are compared by their beginnings", () => {
  const long = "а".repeat(500);
  expect(typosBetween(long, long, 2)).toBe(0);
  expect(typosBetween(long, "б".repeat(500), 2)).toBe(3);
});
