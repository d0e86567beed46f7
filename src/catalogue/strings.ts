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
  } as Readonly<Record<string, string>>,
  other: "Значение не подходит.",
} as const;

export const levelNames: Readonly<Record<Level, string>> = {
  region: "регион",
  municipality: "муниципалитет",
  school: "школа",
};
