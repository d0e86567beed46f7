import { appendix, header, order } from "../support/sample/plan.mjs";
import { wordPlan } from "../support/sample/wordSample.mjs";

const deeds = [
  "Провести занятие",
  "Собрать сведения",
  "Составить справку",
  "Обсудить итоги",
  "Проверить журналы",
  "Подготовить кабинет",
  "Разослать письмо",
  "Обновить раздел сайта",
];
const subjects = [
  "по русскому языку",
  "по математике",
  "по окружающему миру",
  "по истории",
  "по биологии",
  "по географии",
  "по физике",
];
const readers = [
  "для учителей начальных классов",
  "для классных руководителей",
  "для родителей выпускников",
  "для организаторов в кабинетах",
  "для новых сотрудников",
];
const deadlines = [
  "до 5 октября 2026 г.",
  "ноябрь 2026 г.",
  "январь-февраль 2027 г.",
  "ежемесячно",
  "в течение учебного года",
  "15.03.2027",
  "I квартал 2027 года",
  "по плану",
];
const people = [
  "Директор",
  "Заместитель директора по УВР",
  "Зам.директора по УВР, классные руководители",
  "Руководители ШМО; учителя-предметники",
  "Педагог-психолог",
];

const pick = (list, number) => list[number % list.length];

/** A measure's row: the wording never repeats, the rest comes from how such plans are written. */
const distinctRow = (section, place, number) => [
  `${section}.${place}`,
  `${pick(deeds, number)} ${pick(subjects, number >> 1)} ${pick(readers, number >> 2)} в кабинете ${100 + (number % 37)}, группа ${number} (${(number * 7919).toString(36)})`,
  pick(deadlines, number),
  pick(people, number >> 1),
  `Протокол ${number}, лист ознакомления`,
];

/** A section row before each 25 measures. */
function planRows(count, rowOf) {
  const result = [];
  for (let number = 0; number < count; number++) {
    const section = Math.floor(number / 25) + 1;
    if (number % 25 === 0)
      result.push([
        `${section}. Раздел ${section}: ${pick(subjects, section)}`,
      ]);
    result.push(rowOf(section, (number % 25) + 1, number));
  }
  return result;
}

/**
 * A .docx with `count` measures, each of its own wording, or thirty wordings over and over. Another `from` gives other
 * wordings.
 */
export const largePlan = (count, repeated, from = 0) =>
  wordPlan({
    order,
    appendix,
    header,
    rows: planRows(count, (section, place, number) =>
      repeated
        ? distinctRow(section, place, from + (number % 30)).with(
            0,
            `${section}.${place}`,
          )
        : distinctRow(section, place, from + number),
    ),
  });

/** A .docx with `count` measures of which each lacks its deadline and its people: two findings a row. */
export const planWithGaps = (count) =>
  wordPlan({
    order,
    appendix,
    header,
    rows: planRows(count, (section, place, number) =>
      distinctRow(section, place, number).with(2, "").with(3, ""),
    ),
  });
