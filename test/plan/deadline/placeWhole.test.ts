import { readDeadline } from "../../../src/plan/deadline/readDeadline";
import type { Period } from "../../../src/plan/Plan";

test("a deadline takes the days of the plan's period and nothing else of it", () => {
  const period: Period = {
    kind: "school-year",
    start: { year: 2026, month: 9, day: 1 },
    end: { year: 2027, month: 8, day: 31 },
    at: null,
    source: "title",
  };
  const { start, end } = period;
  for (const [text, kind] of [
    ["в течение года", "ongoing"],
    ["ежемесячно", "recurring"],
  ] as const) {
    const [part] = readDeadline(text, { period, sectionMonth: null });
    expect(part?.value).toMatchObject({ kind, start, end });
    expect(part?.value).not.toHaveProperty("source");
  }
});
