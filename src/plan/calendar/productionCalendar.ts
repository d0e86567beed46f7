import { readIsoDate, type CalendarDate } from "../../text/calendarDate";
import type { YearCalendar } from "./YearCalendar";

const days = (list: string): readonly CalendarDate[] =>
  list.split(" ").flatMap((iso) => readIsoDate(iso) ?? []);

/**
 * How the years differ from an ordinary week and the holidays of article 112 of the Labour Code: days off moved by
 * the Government's resolutions, Mondays after a holiday on a weekend (the same article, part 2), and days declared
 * non-working by the President. A year that is not here is not known.
 */
export const productionCalendar: ReadonlyMap<number, YearCalendar> = new Map([
  [
    2021,
    // ПП РФ от 10.10.2020 № 1648; указы Президента РФ от 23.04.2021 № 242 (4–7 мая) и от 20.10.2021 № 595 (1–3 ноября)
    {
      daysOff: days(
        "2021-02-22 2021-05-03 2021-05-04 2021-05-05 2021-05-06 2021-05-07 2021-05-10 2021-06-14 2021-11-01 2021-11-02 2021-11-03 2021-11-05 2021-12-31",
      ),
      workingDays: days("2021-02-20"),
    },
  ],
  [
    2022,
    // ПП РФ от 16.09.2021 № 1564
    {
      daysOff: days("2022-03-07 2022-05-02 2022-05-03 2022-05-10 2022-06-13"),
      workingDays: days("2022-03-05"),
    },
  ],
  [
    2023,
    // ПП РФ от 29.08.2022 № 1505
    { daysOff: days("2023-02-24 2023-05-08 2023-11-06"), workingDays: [] },
  ],
  [
    2024,
    // ПП РФ от 10.08.2023 № 1314
    {
      daysOff: days("2024-04-29 2024-04-30 2024-05-10 2024-12-30 2024-12-31"),
      workingDays: days("2024-04-27 2024-11-02 2024-12-28"),
    },
  ],
  [
    2025,
    // ПП РФ от 04.10.2024 № 1335
    {
      daysOff: days("2025-05-02 2025-05-08 2025-06-13 2025-11-03 2025-12-31"),
      workingDays: days("2025-11-01"),
    },
  ],
  [
    2026,
    // ПП РФ от 24.09.2025 № 1466
    {
      daysOff: days("2026-01-09 2026-03-09 2026-05-11 2026-12-31"),
      workingDays: [],
    },
  ],
]);
