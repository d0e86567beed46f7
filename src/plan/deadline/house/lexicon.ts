import type { Recurrence } from "../Deadline";

/** The words of the house style, one wording for each meaning. */
export const house = {
  until: (day: string) => `до ${day}`,
  fromTo: (from: string, to: string) => `с ${from} по ${to}`,
  since: (day: string) => `с ${day}`,
  range: (from: string, to: string) => `${from} – ${to}`,
  months: (from: string, to: string) => `${from}–${to}`,
  ofYear: (words: string, year: number) => `${words} ${String(year)} года`,
  year: (year: number) => `${String(year)} год`,
  years: (from: number, to: number) => `${String(from)}–${String(to)} годы`,
  schoolYear: (from: number) =>
    `${String(from)}/${String(from + 1)} учебный год`,
  during: (words: string) => `в течение ${words}`,
  duringYear: (year: number) => `в течение ${String(year)} года`,
  duringSchoolYear: (from: number) =>
    `в течение ${String(from)}/${String(from + 1)} учебного года`,
  duringSpan: (span: string) => `в течение периода ${span}`,
  permanently: "постоянно",
  furtherPermanently: "далее постоянно",
  vague: "по отдельному плану",
} as const;

export const rhythms: Readonly<Record<Recurrence, string>> = {
  day: "ежедневно",
  week: "еженедельно",
  "two-weeks": "один раз в две недели",
  month: "ежемесячно",
  "two-months": "один раз в два месяца",
  quarter: "ежеквартально",
  "school-quarter": "один раз в четверть",
  "half-year": "один раз в полугодие",
  year: "ежегодно",
  "school-year": "один раз в учебный год",
};
