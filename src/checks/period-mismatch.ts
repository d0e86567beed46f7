import type { Period } from "../plan/Plan";
import { inSameText } from "../grid/Anchor";
import { planTexts } from "../plan/planTexts";
import { compareDates } from "../text/calendarDate";
import { type CheckContext, defineCheck } from "./check";

export default defineCheck({
  id: "period-mismatch",
  severity: "warning",
  title: "Период назван по-разному",
  rationale:
    "Если приказ, название и таблица говорят о разных годах, неизвестно, на какой год утверждён план.",
  messages: {
    other: "{where}: период {found}, а план составлен на {wanted}",
  },
  examples: [
    {
      bad: `ПРИКАЗ
            от 12.12.2024 № 55
            Об утверждении плана работы библиотек на ⟦2024 год⟧
            ПРИКАЗЫВАЮ: утвердить план.
            Приложение
            к приказу отдела образования
            План работы библиотек на 2025 год
            | 1 | Выставка книг | март | Библиотекарь | Выставка |`,
      good: `ПРИКАЗ
             от 12.12.2024 № 55
             Об утверждении плана работы библиотек на 2025 год
             На основании указа от 01.02.2021 № 7 «О чтении на 2021–2024 годы»
             ПРИКАЗЫВАЮ: утвердить план.
             Приложение
             к приказу отдела образования
             План работы библиотек на 2025 год
             | 1 | Выставка книг | март | Библиотекарь | Выставка |`,
    },
    {
      bad: `ПРИКАЗ
            от 12.08.2024 № 55
            Об утверждении плана работы кружков на ⟦2023-2024 учебный год⟧
            ПРИКАЗЫВАЮ: утвердить план.
            Приложение
            к приказу отдела образования
            План работы кружков на 2024-2025 учебный год
            | 1 | Набор в кружки | март | Педагог | Списки |`,
      good: `ПРИКАЗ
             от 12.08.2024 № 55
             Об утверждении плана работы кружков на 2024 год
             ПРИКАЗЫВАЮ: утвердить план.
             Приложение
             к приказу отдела образования
             План работы кружков на 2024-2025 учебный год
             | 1 | Набор в кружки | март | Педагог | Списки |`,
    },
  ],
  *run({ period: known, statedPeriods }, context) {
    const period = known ?? statedPeriods[0];
    if (!period) return;
    for (const stated of statedPeriods)
      if (disagree(stated, period) && !isCited(stated, context)) {
        yield {
          message: "other",
          data: {
            where: places[stated.source],
            found: told(stated),
            wanted: told(period),
          },
          at: stated.at,
        };
        return;
      }
  },
});

const places: Readonly<Record<Period["source"], string>> = {
  title: "В названии",
  act: "В приказе",
  deadlines: "В сроках таблицы",
  user: "Указано вами",
};

/** A period in the name of another act, whose date or number stands before it. */
function isCited({ at }: Period, context: CheckContext): boolean {
  if (!at) return false;
  for (const text of planTexts(context))
    if (inSameText(text.at, at))
      return /(?:от\s+\d|№)[^]{0,400}$/u.test(text.text.slice(0, at.start));
  return false;
}

/** Years apart; a calendar year and a school year that share months go together. */
const disagree = (a: Period, b: Period): boolean =>
  a.kind === b.kind && a.kind !== "range"
    ? compareDates(a.start, b.start) !== 0
    : compareDates(a.end, b.start) < 0 || compareDates(b.end, a.start) < 0;

const told = ({ kind, start, end }: Period): string =>
  kind === "school-year"
    ? `${String(start.year)}–${String(end.year)} учебный год`
    : start.year === end.year
      ? `${String(start.year)} год`
      : `${String(start.year)}–${String(end.year)} годы`;
