import { readDeadline } from "../../../src/plan/deadline/readDeadline";
import { writeDeadline } from "../../../src/plan/deadline/writeDeadline";
import { months } from "../../../src/plan/deadline/lexicon";
import { inWords, specRows } from "./specTable";

const understood = specRows.filter(
  ({ expected }) => expected !== "—" && !/[?!]/.test(expected),
);

test.each(specRows)("$text ⇥ $period ⇥ $expected", (row) => {
  const parts = readDeadline(row.text, row.context);
  expect(inWords(parts)).toBe(row.expected);
});

test.each(understood)("written and read again: $text ⇥ $period", (row) => {
  const parts = readDeadline(row.text, row.context);
  const written = writeDeadline(
    parts.map(({ value }) => value),
    row.context,
  );
  // «в течение месяца»: a stretch that nothing names cannot be named.
  if (row.expected === "ongoing" && row.context.period !== null)
    expect(written).toBeNull();
  else
    expect(inWords(readDeadline(written ?? "", row.context))).toBe(
      row.expected,
    );
});

test("every part stands on words of the cell, in order of writing", () => {
  for (const { text, context } of specRows) {
    let before = 0;
    for (const { start, end } of readDeadline(text, context)) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      before = end;
    }
  }
});

test("an event's text is its own words", () => {
  const text = "по итогам\u00a0 проведения\nВПР, до 1\u00adмарта";
  const [event] = readDeadline(text, { period: null, sectionMonth: null });
  expect(event?.value).toEqual({
    kind: "event",
    event: "по итогам проведения ВПР",
  });
});

describe("the table", () => {
  const monthNames = new RegExp(
    `(?<!\\p{L})(?:${months.flatMap((names) => names.split(" ")).join("|")})(?!\\p{L})`,
    "gu",
  );
  const shape = ({ text, period }: (typeof specRows)[number]): string =>
    [
      text
        .toLowerCase()
        .replaceAll("ё", "е")
        .replace(monthNames, "месяц")
        .replace(/\d+/g, "0")
        .replace(/(?<!\p{L})(?:i{1,3}|iv)(?!\p{L})/gu, "I")
        .replace(
          /(?<!\p{L})(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау])(?!\p{L})/gu,
          "день",
        )
        .replace(/\p{Lu}\.\s?\p{Lu}\./gu, "имя"),
      period.split(", ")[0]?.replace(/\d+/g, "0"),
    ].join(" | ");

  test("has no two rows that differ only in month, day, year or name", () => {
    const seen = new Map<string, string>();
    for (const row of specRows) {
      const same = seen.get(shape(row));
      expect(same === undefined ? null : [same, row.text]).toBeNull();
      seen.set(shape(row), row.text);
    }
  });

  test("is long enough, and a third of it is what must not be understood", () => {
    const negative = specRows.filter(({ expected }) => /[?!—]/.test(expected));
    expect(specRows.length).toBeGreaterThanOrEqual(320);
    expect(3 * negative.length).toBeGreaterThanOrEqual(specRows.length);
  });
});
