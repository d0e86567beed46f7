import type { ExtraKind } from "../../grid/SpreadsheetExtras";

export const extraTitles: Readonly<
  Record<ExtraKind, { readonly name: string; readonly hint: string }>
> = {
  lists: {
    name: "Выпадающие списки",
    hint: "Ответственных и отметки можно будет выбирать из тех, что уже есть в плане. Вписать другое тоже можно.",
  },
  table: {
    name: "«Умная» таблица с фильтрами",
    hint: "План можно будет отбирать по сроку, ответственному и любому другому столбцу.",
  },
  summary: {
    name: "Отметки об исполнении и сводка",
    hint: "Справа появится столбец «Отметка об исполнении», а на новом листе – счёт по месяцам и ответственным обычными формулами и диаграмма.",
  },
};

export const extraWords = {
  title: "Добавить в книгу",
  lead: "Только по вашей просьбе. Каждое добавление убирается одной кнопкой.",
  add: "Добавить",
  remove: "Убрать",
  added: "Добавлено",
  removed: "Убрано",
  refused: (needs: string) => `Так нельзя: ${needs}.`,
  none: "Нужен план с заголовком столбцов на одном листе.",
} as const;

/** Used where the plan has no wording of its own. */
export const usualStatuses = [
  "Исполнено",
  "Исполняется",
  "Не исполнено",
] as const;
