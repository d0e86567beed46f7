import { within } from "../grid/Anchor";
import { formatDate, compareDates } from "../text/calendarDate";
import type { Act, AppendixMark } from "../plan/Plan";
import { defineCheck } from "./check";

export default defineCheck({
  id: "appendix-mismatch",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  title: "Отметка о приложении не сходится с приказом",
  rationale:
    "По отметке видно, что это то самое приложение, которое утверждено приказом.",
  messages: {
    unnumbered:
      "В приказе это приложение {wanted}, а здесь номера нет: напишите «Приложение {wanted}»",
    numbered:
      "В приказе приложение без номера, а здесь «{mark}»: уберите номер или впишите его в приказ",
    otherNumber: "В приказе это приложение {wanted}, а здесь «{mark}»",
    otherDate: "Приказ от {wanted}, а в отметке о приложении стоит {found}",
    otherAct: "Номер приказа {wanted}, а в отметке о приложении стоит {found}",
  },
  examples: [
    {
      bad: `ПРИКАЗ
            от 12.12.2024 № 55
            Об утверждении плана работы библиотек
            1. Утвердить план работы библиотек (Приложение № 1).
            ⟦Приложение⟧
            к приказу управления образования
            от 12.12.2024 № 55
            План работы библиотек на 2025 год
            | 1 | Выставка книг | март | Библиотекарь | Выставка |`,
      good: `ПРИКАЗ
             от 12.12.2024 № 55
             Об утверждении плана работы библиотек
             1. Утвердить план работы библиотек (Приложение № 1).
             Приложение 1
             к приказу управления образования
             от 12.12.2024 № 55
             План работы библиотек на 2025 год
             | 1 | Выставка книг | март | Библиотекарь | Выставка |`,
    },
    {
      bad: `ПРИКАЗ
            от 12.12.2024 № 55
            Об утверждении плана работы кружков
            1. Утвердить план работы кружков (приложение).
            Приложение
            к приказу управления образования
            от ⟦15.01.2023⟧ № 55
            План работы кружков на 2025 год
            | 1 | Набор в кружки | март | Педагог | Списки |`,
      good: `ПРИКАЗ
             от 12.12.2024 № 55
             Об утверждении плана работы кружков
             1. Утвердить план работы кружков (приложение).
             Приложение
             к приказу управления образования
             от 12.12.2024 № 55
             План работы кружков на 2025 год
             | 1 | Набор в кружки | март | Педагог | Списки |`,
    },
    {
      bad: `ПРИКАЗ
            от 12.12.2024 № 55
            Об утверждении плана работы лагеря
            1. Утвердить план работы лагеря (приложение).
            ⟦Приложение 3⟧
            План работы лагеря на 2025 год
            | 1 | Набор в отряды | май | Вожатый | Списки |`,
      good: `ПРИКАЗ
             от 12.12.2024 № 55
             Об утверждении плана работы лагеря
             1. Утвердить план работы лагеря (приложение).
             Приложение Б
             План работы лагеря на 2025 год
             | 1 | Набор в отряды | май | Вожатый | Списки |`,
    },
  ],
  *run(_plan, { reading: { heading } }) {
    const { act, appendix } = heading;
    if (!act || !appendix) return;
    yield* numbers(act, appendix);
    if (
      act.date.kind === "given" &&
      appendix.date.kind === "given" &&
      compareDates(act.date.value, appendix.date.value) !== 0
    )
      yield {
        message: "otherDate",
        data: {
          wanted: formatDate(act.date.value),
          found: formatDate(appendix.date.value),
        },
        at: appendix.date.at,
      };
    if (
      act.number.kind === "given" &&
      appendix.actNumber.kind === "given" &&
      plain(act.number.value) !== plain(appendix.actNumber.value)
    )
      yield {
        message: "otherAct",
        data: { wanted: act.number.value, found: appendix.actNumber.value },
        at: appendix.actNumber.at,
      };
  },
});

/**
 * The number of the mark against those the act's own text names; an act that names none agrees with all, and the
 * letter of «Приложение А» is not looked for in it.
 */
function* numbers({ appendixMentions }: Act, { number, at }: AppendixMark) {
  const named = new Set(appendixMentions.map((mention) => mention.number));
  if (named.size === 0 || named.has(number) || /^\p{L}/u.test(number ?? ""))
    return;
  const words = /приложение(?:\s*(?:№\s*)?\d+)?/iu.exec(at.quote);
  const place = words
    ? within(at, words.index, words.index + words[0].length)
    : at;
  const wanted = [...named].filter((one) => one !== null).join(", ");
  const only = named.size === 1 ? [...named][0] : null;
  const title = place.quote.replace(/\s*№?\s*\d+$/u, "");
  const suggest = (text: string) => [
    {
      title: `Написать «${text}»`,
      edits: [{ kind: "replace-text", at: place, text } as const],
    },
  ];
  const suggestions =
    words && only !== undefined
      ? suggest(only === null ? title : `${title} ${only}`)
      : [];
  if (number === null)
    yield {
      message: "unnumbered" as const,
      data: { wanted },
      at: place,
      suggestions: only === null ? [] : suggestions,
    };
  else if (wanted === "")
    yield {
      message: "numbered" as const,
      data: { mark: place.quote },
      at: place,
      suggestions,
    };
  else
    yield {
      message: "otherNumber" as const,
      data: { wanted, mark: place.quote },
      at: place,
      suggestions: only === null ? [] : suggestions,
    };
}

const plain = (number: string): string =>
  number.replace(/[\s№]|[-–—]/gu, "").toLowerCase();
