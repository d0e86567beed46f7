import fc from "fast-check";
import { fold, normalise } from "../../src/text/normalise";
import { stem } from "../../src/text/stem";

test.each([
  [
    "soft hyphens and no-break spaces",
    "обра\u00ADзо\u00A0вание",
    "образо вание",
  ],
  ["Latin letters inside a Russian word", "Cентябpь", "Сентябрь"],
  ["an abbreviation typed in Latin capitals", "OO, OY", "ОО, ОУ"],
  ["a lone Latin preposition", "c 1 по 5", "с 1 по 5"],
  ["Roman numerals stay", "XX век, II квартал, IX", "XX век, II квартал, IX"],
  ["English stays", "Moodle, PDF", "Moodle, PDF"],
  ["every dash", "май–июнь — июль−", "май-июнь - июль-"],
  ["line ends", "а\r\nб\vв\rг", "а\nб\nв\nг"],
])("%s", (_, text, expected) => {
  expect(normalise(text).text).toBe(expected);
});

test("the way back leads to the same characters", () => {
  const original = "\uFEFFу\u00ADчи\r\nтель";
  const { text, at } = normalise(original);
  expect(text).toBe("учи\nтель");
  expect(at(text.indexOf("тель"))).toBe(original.indexOf("тель"));
  expect(at(text.length)).toBe(original.length);
});

test("offsets grow and end at the end, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (original) => {
      const { text, at } = normalise(original);
      for (let i = 0; i < text.length; i++)
        expect(at(i)).toBeLessThan(at(i + 1));
      expect(at(text.length)).toBe(original.length);
    }),
  );
});

test("folding and stemming", () => {
  expect(fold("Учёт İ")).toHaveLength("Учёт İ".length);
  expect(fold("УЧЁТ")).toBe("учет");
  expect(stem("Директоров")).toBe(stem("директор"));
});
