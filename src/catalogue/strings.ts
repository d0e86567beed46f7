import type { IssueWords } from "../text/issueWording";
import type { Level } from "./StandardMeasure";

/** What can be wrong with a catalogue file, in the user's words. */
export const catalogueProblems = {
  notJson: "Это не каталог: файл повреждён или сохранён не целиком.",
  newer: "Каталог записан более новой версией программы: обновите программу.",
  missing: "Не хватает обязательного значения.",
  empty: "Здесь не может быть пусто.",
  tooLong: "Слишком длинный текст.",
  tooMany: "В каталоге слишком много мероприятий.",
  unknownField: "Такого поля нет:",
  notId:
    "Обозначение пишется строчными латинскими буквами и цифрами, через дефис:",
  sameId: "Такое обозначение уже есть выше:",
  oneOf: "Возможные значения:",
  sameLevel: "Уровень назван дважды.",
  extraParties: "Ответственные указаны для уровня, которого у мероприятия нет:",
  notDate: "Нужна дата вида 2027-07-01:",
  expected: {
    string: "Нужен текст.",
    array: "Нужен список.",
    object: "Нужны поля мероприятия.",
    record: "Нужны ответственные по уровням.",
  },
  other: "Значение не подходит.",
} satisfies IssueWords & Record<string, unknown>;

export const levelNames: Readonly<Record<Level, string>> = {
  region: "регион",
  municipality: "муниципалитет",
  school: "школа",
};

/** Columns of a catalogue's sheet, in order. */
export const sheetColumns = {
  id: "Обозначение",
  direction: "Направление",
  levels: "Уровни",
  wording: "Мероприятие",
  deadline: "Срок",
  region: "Ответственные (регион)",
  municipality: "Ответственные (муниципалитет)",
  school: "Ответственные (школа)",
  result: "Ожидаемый результат",
  proof: "Подтверждающий документ",
  basis: "Основание",
  synonyms: "Другие формулировки",
  review: "Пересмотреть",
} as const;

export const sheetProblems = {
  noHeader:
    "Нет листа со столбцами «Мероприятие» и «Направление»: сохраните каталог из программы и впишите мероприятия в него.",
  unknownDirection: "Такого направления нет; есть:",
  unknownLevel: "Такого уровня нет; есть:",
  badBasis:
    "После акта в скобках пишется срок действия, например (с 01.09.2024):",
  badDate: "Нужна дата вида 01.07.2027:",
} as const;

/** How an act's dates are written after it: «(с 01.09.2024 по 31.08.2026)»; «()» for none. */
export const inForce = { from: "с", to: "по" } as const;
export const inForceSuffix =
  /^(?<act>[^]*) \((?:с (?<from>\d\d\.\d\d\.\d{4}))?(?:(?<=\d) )?(?:по (?<to>\d\d\.\d\d\.\d{4}))?\)$/u;
