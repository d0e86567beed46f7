import { daysOff } from "../../../src/plan/calendar/dayOff";
import { isoDate, readIsoDate } from "../../../src/text/calendarDate";

const date = (iso: string) => {
  const read = readIsoDate(iso);
  if (!read) throw new Error(iso);
  return read;
};

const calendar = daysOff();

test.each([
  ["2021-02-20", null],
  ["2021-05-05", "moved"],
  ["2022-03-05", null],
  ["2022-03-07", "moved"],
  ["2023-02-24", "moved"],
  ["2023-11-06", "moved"],
  ["2024-04-27", null],
  ["2024-04-29", "moved"],
  ["2024-12-28", null],
  ["2025-05-09", "holiday"],
  ["2025-06-13", "moved"],
  ["2025-11-01", null],
  ["2026-01-09", "moved"],
  ["2026-03-08", "holiday"],
  ["2026-03-09", "moved"],
  ["2026-03-14", "weekend"],
  ["2026-03-16", null],
  ["2049-01-01", null],
  ["2019-01-01", null],
])("%s: %s", (iso, reason) => {
  expect(calendar.reason(date(iso))).toBe(reason);
});

test("the working day before, where its year is known", () => {
  const before = (iso: string) => {
    const day = calendar.workingDayBefore(date(iso));
    return day && isoDate(day);
  };
  expect(before("2024-05-11")).toBe("2024-05-08");
  expect(before("2025-01-08")).toBe("2024-12-28");
  expect(before("2021-01-03")).toBeNull();
});

test("the department adds a year, or days to a known one", () => {
  const own = daysOff(
    new Map([
      [
        2049,
        { daysOff: [date("2049-03-01")], workingDays: [date("2049-03-06")] },
      ],
      [2026, { daysOff: [date("2026-04-14")], workingDays: [] }],
    ]),
  );
  expect(own.reason(date("2049-03-01"))).toBe("moved");
  expect(own.reason(date("2049-03-06"))).toBeNull();
  expect(own.reason(date("2049-03-07"))).toBe("weekend");
  expect(own.reason(date("2026-04-14"))).toBe("moved");
  expect(own.reason(date("2026-01-09"))).toBe("moved");
});
