import { approvalDate } from "../plan/approvalDate";
import { daysOff } from "../plan/calendar/dayOff";
import type { DeadlinePart, DeadlineValue } from "../plan/deadline/Deadline";
import { partAt, type RowDeadline } from "../plan/deadline/deadlinesOf";
import { readDeadline } from "../plan/deadline/readDeadline";
import type { Period } from "../plan/Plan";
import {
  addDays,
  type CalendarDate,
  compareDates,
  formatDate,
} from "../text/calendarDate";
import { keptFor } from "../text/keptFor";
import { defineCheck } from "./check";
import type { CheckSettings } from "./CheckSettings";
import { namesWeekday, withDay } from "./withDay";

/** A deadline this many days after approval or earlier leaves no time. */
const daysToAct = 7;

type DateValue = Extract<DeadlineValue, { kind: "date" }>;

export default defineCheck({
  id: "deadline-non-working-day",
  severity: "info",
  fix: "suggested",
  title: "Срок выпадает на нерабочий день",
  rationale:
    "В выходной отчёт не примут и мероприятие не проведут, поэтому срок сдвинется сам собой.",
  source:
    "Статья 112 Трудового кодекса РФ; постановления Правительства РФ о переносе выходных дней: на 2021 год – от 10.10.2020 № 1648, на 2022 – от 16.09.2021 № 1564, на 2023 – от 29.08.2022 № 1505, на 2024 – от 10.08.2023 № 1314, на 2025 – от 04.10.2024 № 1335, на 2026 – от 24.09.2025 № 1466",
  messages: {
    weekend: "{date} – выходной день{before}",
    holiday: "{date} – нерабочий праздничный день{before}",
    moved: "{date} – день, объявленный нерабочим{before}",
  },
  examples: [
    {
      bad: `| 1 | Сдать отчёт за квартал | ⟦до 31.03.2024⟧ | Методист | Отчёт |`,
      good: `| 1 | Сдать отчёт за квартал | до 29.03.2024 | Методист | Отчёт |
             | 2 | Провести субботник | 27.04.2024 | Завхоз | Фотоотчёт |`,
    },
    {
      bad: `| 1 | Собрать заявки | ⟦до 5 октября 2024 года⟧ | Методист | Список |
            | 2 | Сдать акт | до 20.09.2024, ⟦до 01.12.2024⟧ | Завхоз | Акт |`,
      good: `| 1 | Собрать заявки | до 4 октября 2024 года | Методист | Список |
             | 2 | Сдать акт | до 20.09.2024, до 29.11.2024 | Завхоз | Акт |`,
    },
    {
      bad: `| 1 | Провести линейку | ⟦10.05.2024⟧ | Вожатый | Сценарий |
            | 2 | Возложить цветы | ⟦09.05.2024⟧ | Вожатый | Фотоотчёт |`,
      good: `| 1 | Провести линейку | 13.05.2024 | Вожатый | Сценарий |
             | 2 | Возложить цветы | 08.05.2024 | Вожатый | Фотоотчёт |
             | 3 | Сдать форму в новом году | до 09.01.2049 | Вожатый | Форма |`,
    },
    {
      bad: `| 1 | Подвести итоги фестиваля | ⟦до 13.07.2024⟧ | Методист | Справка |`,
      good: `| 1 | Провести фестиваль песни | 13.07.2024 | Методист | Концерт |
             | 2 | Поздравить ветеранов | к 9 мая 2024 года | Вожатый | Открытки |
             | 3 | Собрать заявки | до конца июня 2024 года | Методист | Список |`,
    },
  ],
  *runDeadline(one, { settings, today, heading, period }) {
    const calendar = calendarOf(settings.calendar);
    const approved = approvalDate(heading);
    const limits = [
      period?.start,
      today,
      approved && addDays(approved, daysToAct + 1),
    ];
    const { deadline, of } = one;
    for (const part of deadline.parts) {
      if (part.value.kind !== "date") continue;
      const { end } = part.value;
      const reason = calendar.reason(end);
      if (!reason) continue;
      const at = partAt(deadline, part);
      if (isMeant(one, part.value, at.quote, reason)) continue;
      const before = calendar.workingDayBefore(end);
      const text =
        before &&
        // It must not come to lie before what it came after.
        limits.every(
          (day) =>
            !day ||
            compareDates(before, day) >= 0 ||
            compareDates(end, day) < 0,
        )
          ? moved(period, one, { ...part, value: part.value }, before)
          : null;
      yield {
        message: reason,
        data: {
          date: formatDate(end),
          before: before
            ? `; ближайший рабочий день перед ним – ${formatDate(before)}`
            : "",
        },
        at,
        ...of,
        ...(text && {
          suggestions: [
            {
              title: `Заменить на «${text}${deadline.text[part.end] === "." ? "." : ""}»`,
              edits: [{ kind: "replace-text", at, text }],
            },
          ],
        }),
      };
    }
  },
});

/** A holiday is what people come to on a day off, gifts are ready by it, and «до конца июня» names no day. */
function isMeant(
  { measure }: RowDeadline,
  { start }: DateValue,
  words: string,
  reason: string,
): boolean {
  if (!/(?<!\d)\d{1,2}(?!\d)/.test(words)) return true;
  if (reason === "holiday" && /^к\s/i.test(words)) return true;
  return start !== undefined && festive.test(measure.wholeText);
}

const festive =
  /фестивал|праздн(?:ик|ов)|концерт|соревновани|турнир|спартакиад|ярмарк|субботник|поход|сл[её]т(?![а-яё])|забег|кросс(?![а-яё])|гуляни|день (?:города|села|пос[её]лка|района)|лыжн/i;

const calendarOf = keptFor((own: CheckSettings["calendar"]) => daysOff(own));

/** The part's words with the day `to`; null unless the cell then reads as before in all else, with its dates in their order. */
function moved(
  period: Period | null,
  { deadline: { text, parts }, measure: { month } }: RowDeadline,
  { start, end, value }: DeadlinePart & { readonly value: DateValue },
  to: CalendarDate,
): string | null {
  if (month !== null && to.month !== value.end.month) return null;
  if (namesWeekday.test(text)) return null;
  const words = withDay(text.slice(start, end), value.end, to);
  if (words === null) return null;
  const wanted = parts.map((one) =>
    one.start === start
      ? { ...value, ...(value.start && { start: to }), end: to }
      : one.value,
  );
  const again = readDeadline(text.slice(0, start) + words + text.slice(end), {
    period,
    sectionMonth: month,
  });
  const isAfter = (day: CalendarDate, of: CalendarDate) =>
    compareDates(day, of) >= 0;
  return JSON.stringify(again.map((one) => one.value)) ===
    JSON.stringify(wanted) &&
    parts.every(
      ({ value: other }) =>
        !("end" in other) ||
        isAfter(other.end, to) === isAfter(other.end, value.end),
    )
    ? words
    : null;
}
