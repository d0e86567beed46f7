import type { Level } from "../../catalogue/StandardMeasure";
import type { Placeholder } from "../../drafting/placeholders";
import { counted, type NounForms } from "../../text/plural";

export const modeNames = {
  find: "Найти",
  missing: "Чего нет",
  gaps: "Пустые ячейки",
  note: "Справка",
  own: "Свои",
} as const;

export const words = {
  title: "Типовые меры",
  modes: "Что показать",
  search: "Найти меру",
  searchHint: "Например: наблюдатели",
  direction: "Направление",
  allDirections: "Все направления",
  level: "Чей план",
  levelGuessed: "В плане не сказано, чей он: проверьте.",
  plan: "План",
  nothingFound: "Такой меры в каталоге нет. Попробуйте другие слова.",
  more: "Показать ещё",
  already: "уже есть",
  show: "Показать",
  next: "Дальше",
  back: "Назад",
  insert: "Вставить в план",
  place: "Куда",
  placeFitting: "Подобрать раздел для каждой меры",
  placeEnd: "В конец плана",
  placeNew: "В новый раздел",
  placeChosen: "После выбранной строки",
  newTitle: "Название нового раздела",
  newTitleHint: "Оставьте пустым, и он будет назван по направлению меры.",
  renumber: "Сдвинуть номера следующих строк",
  references: "В документе есть ссылки на эти номера, проверьте их:",
  preview: "Так будет в плане",
  unknown: "Чего нет в плане",
  newSection: "новый раздел",
  section: "раздел",
  uncovered: "направления нет в плане",
  allCovered: "План охватывает все типовые меры своего уровня.",
  chooseAll: "Выбрать все",
  noGaps: "Пустых сроков, ответственных и результатов в плане нет.",
  gapsHint:
    "Ничего не вписывается без вас: отметьте, что подходит. Источник запишется в список изменений.",
  noProposal: "подходящей меры нет, впишите сами",
  chooseBelow: "выберите похожую меру или впишите сами",
  chooseSource: "Похожая мера каталога",
  notChosen: "не выбрана",
  write: "Вписать отмеченное",
  from: "по мере",
  preparing: "Готовлю меры к поиску",
  matching: "Сверяю строки плана с мерами",
  noPlan: "Плана в этом документе нет, вставлять некуда.",
  result: "Результат",
  proof: "Подтверждение",
  basis: "Основание",
} as const;

export const noteWords = {
  label: "Сравнение со справкой",
  hint: "Откройте информационную справку о принятых мерах: станет видно, что из плана сделано.",
  open: "Открыть справку…",
  noNote:
    "В этом файле нет списка принятых мер: нужна информационная справка со списком через тире.",
  done: "Сделано, судя по справке",
  told: "в справке",
  perhaps: "в справке, возможно",
  notMentioned: "В справке не упомянуто",
  outside: "Сделано помимо плана",
  candidate: "Похожая мера каталога",
  show: "Показать",
  isNote:
    "Этот документ – справка о принятых мерах. Из неё можно сделать таблицу нового плана: сроки и ответственные вписаны там, где мера каталога подходит наверняка.",
  savePlan: "Сохранить план",
  planName: "План мероприятий",
  madeFrom: (title: string) => `(составлен по документу «${title}»)`,
  planSaved: "План сохранён новым документом",
} as const;

export const ownWords = {
  hint: "Управление может вести один файл мер для всех школ: .xlsx или .json. Открытые каталоги хранятся на этом компьютере.",
  open: "Открыть каталог…",
  standard: "Меры программы",
  mine: "Мои меры",
  label: "Каталоги мер",
  mergeWith: "С каким каталогом",
  differs: "отличается",
  saveSheet: "В .xlsx",
  saveJson: "В .json",
  remove: "Убрать",
  keepRow: "Сохранить выбранную строку как меру",
  keepPlan: "Сохранить все строки плана как меры",
  noRow: "Чтобы сохранить одну строку, выберите её в документе.",
  kept: "Сохранено в каталог",
  merge: "Объединить",
  beside: "Открыть рядом",
  cancel: "Отмена",
  added: "Новых",
  changed: "Изменённых",
  same: "Без изменений",
  take: "взять из файла",
  saved: "Каталог сохранён",
  removed: "Каталог убран",
  opened: "Каталог открыт",
  merged: "Каталоги объединены",
} as const;

export const fieldNames: Readonly<Record<string, string>> = {
  direction: "направление",
  levels: "уровни",
  wording: "текст",
  deadline: "срок",
  parties: "ответственные",
  result: "результат",
  proof: "подтверждение",
  basis: "основание",
  synonyms: "синонимы",
  review: "дата пересмотра",
};

export const levelNames: Readonly<Record<Level, string>> = {
  region: "региона",
  municipality: "муниципалитета",
  school: "школы",
};

export const gapNames = {
  deadline: "Срок",
  responsible: "Ответственный",
  result: "Результат",
} as const;

export const placeholderNames: Readonly<
  Record<Placeholder, { readonly label: string; readonly hint: string }>
> = {
  procedure: {
    label: "Процедура (чего?)",
    hint: "Например: ВПР, итогового собеседования",
  },
  year: { label: "Год", hint: "Например: 2026 или 2026-2027" },
  organisation: {
    label: "Организация",
    hint: "Например: МБОУ «Школа № 5»",
  },
};

const measure: NounForms = ["мера", "меры", "мер"];
const place: NounForms = ["место", "места", "мест"];

export const chosenCount = (count: number): string =>
  `Выбрано: ${counted(count, measure)}`;

export const measuresCount = (count: number): string => counted(count, measure);

export const insertedTitle = (count: number): string =>
  `Вставлено: ${counted(count, measure)} из каталога`;

export const filledTitle = (sources: readonly string[]): string =>
  `Вписано: ${counted(sources.length, place)} по каталогу (${[...new Set(sources)].join("; ")})`;

export const hasOf = (has: number, all: number): string =>
  `есть ${String(has)} из ${String(all)}`;

export const renumberedCount = (count: number): string =>
  `изменится номеров: ${String(count)}`;
