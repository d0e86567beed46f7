import { mainPeriod, readPeriods } from "../../../src/plan/period/readPeriods";
import { isoDate } from "../../../src/text/calendarDate";
import { specRows } from "../../support/specRows";

test.each(specRows("periods"))("«%s» is about %s", (text = "", expected) => {
  const found = mainPeriod(readPeriods(text));
  expect(
    found ? `${found.kind} ${isoDate(found.start)}/${isoDate(found.end)}` : "-",
  ).toBe(expected);
});

test("offsets are those of the original, hidden characters and all", () => {
  const text = "План\u00AD на 2023\u00A0–\u00A02024 учебный год";
  const [found] = readPeriods(text);
  expect(found && text.slice(found.from, found.to)).toBe(
    "2023\u00A0–\u00A02024 учебный год",
  );
});

test("a long hostile text is read at once", () => {
  expect(readPeriods("с 01.09.2023 по ".repeat(10_000))).toEqual([]);
  expect(readPeriods("2023-".repeat(20_000)).length).toBeLessThan(2000);
});
