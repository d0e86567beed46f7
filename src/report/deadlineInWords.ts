import type { DeadlineValue, Recurrence } from "../plan/deadline/Deadline";
import { formatDate } from "../text/calendarDate";
import { rangeInWords } from "./words";

const recurrenceWords: Readonly<Record<Recurrence, string>> = {
  day: "каждый день",
  week: "каждую неделю",
  "two-weeks": "каждые две недели",
  month: "каждый месяц",
  "two-months": "каждые два месяца",
  quarter: "каждый квартал",
  "school-quarter": "каждую учебную четверть",
  "half-year": "каждое полугодие",
  year: "каждый год",
  "school-year": "каждый учебный год",
};

/** How one part of a deadline was understood, for a person to compare with what is written. */
export function deadlineInWords(value: DeadlineValue): string {
  switch (value.kind) {
    case "date":
      return value.start
        ? formatDate(value.end)
        : `до ${formatDate(value.end)}`;
    case "period":
      return rangeInWords(value.start, value.end);
    case "ongoing":
      return withRange("постоянно", value);
    case "recurring":
      return withRange(recurrenceWords[value.every], value);
    case "event":
      return "по событию, без даты";
    case "vague":
      return "без определённого срока";
    case "unrecognised":
      return value.reason === "invalid"
        ? "такой даты не бывает"
        : "не распознано";
  }
}

const withRange = (
  what: string,
  { start, end }: Extract<DeadlineValue, { kind: "ongoing" | "recurring" }>,
): string => (start && end ? `${what}, ${rangeInWords(start, end)}` : what);
