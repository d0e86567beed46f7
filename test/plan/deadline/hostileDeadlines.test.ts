import fc from "fast-check";
import { deadlinePartJson } from "../../../src/plan/deadline/deadlineJson";
import { readDeadline } from "../../../src/plan/deadline/readDeadline";
import { contextOf, specRows } from "./specTable";
import { growsLinearly } from "../../support/growsLinearly";

const schoolYear = contextOf("2022-2023");
const long = 100_000;

test.each([
  ["digits", "1"],
  ["a list of days", "1,"],
  ["a chain of hyphens", "1-"],
  ["stops", "1."],
  ["months in a list", "май,"],
  ["months in a range", "май - "],
  ["months in a row", "май "],
  ["dates in a row after a paper", "по плану от 01.02 "],
  ["open brackets", "(март "],
  ["terms", "по плану, "],
  ["openings", "в течение "],
  ["events", "после проведения, "],
  ["rhythms", "ежемесячно май "],
  ["weekdays", "по понедельникам и "],
  ["labels", "слово – "],
  ["unknown words", "хх "],
  ["one word", "ё"],
  ["spaces", " "],
  ["line breaks", "\n"],
  ["tags", "<p>"],
])("100,000 characters of %s are read in time", (_, piece) =>
  growsLinearly(long / 4, (size) => {
    const parts = readDeadline(piece.repeat(size / piece.length), schoolYear);
    expect(parts.every(({ start, end }) => start < end)).toBe(true);
  }),
);

const words = specRows.flatMap(({ text }) => text.split(" "));

test("any mixture of a plan's words is read without a throw, and no part ends before it starts", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 12 }),
      fc.constantFrom(" ", "", ", ", "\n", " - "),
      fc.constantFrom("2023", "2022-2023", "2026-03-01..2026-05-31", "-"),
      (picked, glue, period) => {
        const text = picked.join(glue);
        for (const part of readDeadline(text, contextOf(period))) {
          expect(part.start).toBeLessThan(part.end);
          expect(part.end).toBeLessThanOrEqual(text.length);
          const { start = "", end = "9999" } = deadlinePartJson(part);
          expect(start <= end).toBe(true);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  (text: string) => `ориентировочно ${text}`,
  (text: string) => `кроме ${text}`,
  (text: string) => `не ранее ${text}`,
  (text: string) => `${text}, кроме мая`,
  (text: string) => `${text} или май`,
  (text: string) => `${text} (перенесено)`,
  (text: string) => `${text} (под вопросом)`,
  (text: string) => `${text}?`,
])("a word of doubt leaves no date standing (%#)", (doubted) => {
  for (const { text, context, expected } of specRows) {
    if (!/^(?:date|period) \S+$/.test(expected)) continue;
    const parts = readDeadline(doubted(text), context);
    const dated = parts.filter(({ value }) => "end" in value && value.end);
    expect([doubted(text), dated]).toEqual([doubted(text), []]);
  }
});

test("any text at all is read without a throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      readDeadline(text, schoolYear);
    }),
  );
});

test("nothing is read from nothing", () => {
  for (const text of ["", " ", "\n", "\u00a0", "\u200b"])
    expect(readDeadline(text, schoolYear)).toEqual([]);
});
