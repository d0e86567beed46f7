import type { IssueWords } from "../text/issueWording";
/** What is wrong with a settings file, in words for the one who wrote it. */
export const settingsProblems = {
  notJson: "Это не JSON: проверьте скобки, кавычки и запятые.",
  unknownField: "Такой настройки нет:",
  unknownCheck: "Такой проверки нет:",
  notIsoDate: "Нужна дата вида 2026-03-01:",
  otherYear: "Дата не из этого года:",
  notYear: "Нужен год из четырёх цифр:",
  oneOf: "Возможные значения:",
  empty: "Здесь не может быть пусто.",
  missing: "Не хватает обязательного значения.",
  expected: {
    string: "Нужна строка в кавычках.",
    array: "Нужен список в квадратных скобках.",
    object: "Нужны фигурные скобки с полями внутри.",
    record: "Нужны фигурные скобки с полями внутри.",
    number: "Нужно число.",
  },
  other: "Значение не подходит.",
} satisfies IssueWords & Record<string, unknown>;
