import { inSameText, within, type Anchor } from "../grid/Anchor";
import type { ActDetail, DocumentHeading } from "../plan/Plan";
import type { PlanText } from "../plan/planTexts";
import { saysNothing } from "../plan/saysNothing";
import { defineCheck } from "./check";
import { findPlaceholders } from "./wording/findPlaceholder";

export default defineCheck({
  id: "placeholder-left",
  severity: "warning",
  title: "Осталось незаполненное место",
  rationale:
    "Документ с пропусками и подсказками шаблона не говорит, что именно утверждено.",
  messages: {
    blank: "Заполните пропуск «{blank}»",
    several: "Заполните пропуски: «{blank}» и другие, всего здесь {count}",
  },
  examples: [
    {
      bad: "| 1.1 | Выезд в школу № ⟦____⟧ | март | Директор ⟦(ФИО)⟧ | Справка |",
      good: "| 1.1 | Выезд в школу № 12 | март | Директор (по согласованию) | Журнал участников (ФИО, класс) |",
    },
    {
      bad: "| 1.2 | Семинар ⟦[указать тему]⟧ для ХХХ человек | март | Методист | Программа |",
      good: `от «___» __________ 2025 г. № ____
             Директор __________ / А.А. Петров
             | 1.2 | Семинар о чтении для 30 человек | до 05.03.2025 | Методист | Письмо [1] |`,
    },
    {
      bad: `План работы с семьями на ⟦20__⟧ год
            | 1.3 | Встреча с родителями | март | Педагог | Запись встречи |`,
      good: `План работы с семьями на 2025 год
             | 1.3 | Встреча с родителями | март | Педагог | XXX областной слёт, … и другие |`,
    },
    {
      bad: `План работы
            школы № ⟦____⟧ на 2025 год
            | 1.4 | Встреча с врачом | март | Педагог | Запись встречи |`,
      good: `План работы
             школы № 4 на 2025 год
             Директор школы № 4 ____________
             Протокол № ____ заседания педсовета
             | 1.4 | Встреча с врачом | март | Педагог | Запись встречи |`,
    },
  ],
  *runText(text, { heading }) {
    const places = findPlaceholders(text.text, text.place === "responsible");
    if (places.length === 0 || isFilledByHand(text) || isEmpty(text)) return;
    const registration = registrationPlaces(heading);
    const line = isLine(text);
    const found = places
      .map(({ start, end }) => within(text.at, start, end))
      .filter((at) => !registration.some((place) => overlap(at, place)))
      .filter((at) => !(line && /^[_\s]+$/.test(at.quote)));
    const at = found[0];
    if (!at) return;
    yield {
      message: found.length > 1 ? "several" : "blank",
      data: { blank: at.quote, count: String(found.length) },
      at,
      ...text.of,
    };
  },
});

/** Dates, numbers and names that are written in by hand: columns for remarks, lines of registration and signature. */
const isFilledByHand = ({ text, place, other }: PlanText): boolean =>
  place === "paragraph"
    ? registrationLine.test(text) || signatureLine.test(text)
    : other === "remark" || other === "completion";

/** A cell without words is reported as empty by the check of its column. */
const isEmpty = ({ text, place }: PlanText): boolean =>
  place !== "paragraph" && place !== "other" && saysNothing(text);

const registrationLine =
  /[«"“]\s{0,9}_{0,40}\s{0,9}[»"”]\s{0,9}_{2,}|_{2}\s?\.\s?_{2}|(?:^|\s)от\s[^№]{0,80}№|№\s*_+\s*(?:от|$)/iu;

const signatureLine =
  /(?<!\p{L})(?:\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}|\p{Lu}\p{Ll}+\s\p{Lu}\.\s?\p{Lu}\.|подпись|расшифровка|м\.\s?п\.|ф\.\s?и\.\s?о\.|исполнитель|тел\.)/iu;

const FEW_WORDS = 4;

/** Whether an underscored place is a line to write on rather than a gap in a sentence. */
const isLine = ({ text, place }: PlanText): boolean =>
  place === "paragraph" &&
  (text.match(/\p{L}{3,}/gu)?.length ?? 0) < FEW_WORDS &&
  !numberInside.test(text);

/** «школа № ____ на 2025 год», not «Протокол № ____ заседания», which gets its number when it is signed. */
const numberInside =
  /(?<!(?:[Пп]ротокол|ПРОТОКОЛ|[Пп]риказ|ПРИКАЗ|[Рр]аспоряжени|[Пп]остановлени|[Рр]ешени)\p{L}{0,3}\s{0,3})№\s?_+\s{1,3}\p{Ll}{2}/u;

/** Where date and number of an act are written at registration. */
function registrationPlaces({
  act,
  appendix,
  approval,
}: DocumentHeading): readonly Anchor[] {
  const details: readonly (ActDetail<unknown> | undefined)[] = [
    act?.date,
    act?.number,
    appendix?.date,
    appendix?.actNumber,
    approval?.date,
    approval?.number,
  ];
  return details.flatMap((detail) =>
    detail?.kind === "blank" ? detail.at : [],
  );
}

const overlap = (a: Anchor, b: Anchor): boolean =>
  inSameText(a, b) && a.start < b.end && b.start < a.end;
