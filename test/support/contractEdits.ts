import type { Edit } from "../../src/grid/Edit";
import type { HostKind, Opened } from "./contractDocument";

export type EditLists = Readonly<
  Record<string, (opened: Opened) => readonly Edit[]>
>;

/** Lists of edits, each carried out and taken back. */
export function editLists(kind: HostKind["kind"]): EditLists {
  return {
    "words among others, many at once in any order": ({ replace }) => [
      replace(5, 1, "всем", "родителям"),
      replace(2, 1, "листья", "гербарий"),
      replace(2, 1, "Собрать", "Найти"),
      replace(0, 3, "Кто", "Ответственный"),
      replace(1, 0, "Сбор", "Подготовка"),
    ],
    "an insertion, a deletion and a whole cell": ({ replace }) => [
      replace(5, 3, "", "Весь "),
      replace(2, 1, " листья", ""),
      replace(4, 1, "Разложить по папкам", "Убрать"),
      replace(5, 2, "ноябрь", ""),
    ],
    "several lines in place of one, and one in place of several": ({
      replace,
    }) => [
      replace(5, 1, "Показать всем", "Показать:\nродителям\nучителям"),
      replace(3, 1, "Высушить\nи подписать", "Высушить и подписать"),
    ],
    "a word in the second line of a cell, and a line taken out": ({
      replace,
    }) => [
      replace(3, 1, "подписать", "убрать"),
      replace(3, 1, "сушить\nи", "сушить и"),
    ],
    "signs that mean something elsewhere": ({ replace }) => [
      replace(5, 1, "Показать", '<w:p>&amp; "]]> =1+1 \u00a0№ ^p'),
      replace(2, 1, "Собрать", "=СУММ(A1)"),
    ],
    "the words over merged rows": ({ replace }) => [
      replace(2, 2, "сентябрь", "октябрь"),
    ],
    ...(kind === "document" && {
      "paragraphs around the table": () => [
        {
          kind: "replace-text",
          at: {
            kind: "paragraph",
            paragraph: 0,
            start: 12,
            end: 20,
            quote: "на осень",
          },
          text: "на зиму",
        },
        {
          kind: "replace-text",
          at: {
            kind: "paragraph",
            paragraph: 1,
            start: 9,
            end: 13,
            quote: "Ежов",
          },
          text: "Лосев",
        },
      ],
    }),
    "a row taken out": ({ remove }) => [remove(5)],
    "rows after the same row, in their order": ({ insert }) => [
      insert(5, 5, ["1.5", "Сфотографировать", "декабрь", "Староста"]),
      insert(5, 5, ["1.6", "Отчитаться", "", "Кружок"]),
    ],
    "the heading of a section taken out": ({ remove }) => [remove(1)],
    "a row at the end, words and a row gone at once": ({
      insert,
      replace,
      remove,
    }) => [
      insert(6, 6, ["1.6", "Убрать класс", "ноябрь", "Все"]),
      replace(0, 1, "Дело", "Что сделать"),
      remove(5),
      replace(2, 1, "Собрать", "Найти"),
    ],
    "several lines in a new row": ({ insert }) => [
      insert(5, 5, ["1.5", "Убрать:\nпарты\nпол", "", ""]),
    ],
  };
}

/** Edits where cells are merged over rows. */
export const mergeEdits: Readonly<Record<string, (opened: Opened) => Edit>> = {
  "the first row of a merge goes": ({ remove }) => remove(2),
  "a row goes from inside a merge": ({ remove }) => remove(3),
  "a row comes inside a merge": ({ insert }) =>
    insert(3, 3, ["1.2а", "Взвесить", "", "Все"]),
  "a row comes after a merge, like one in it": ({ insert }) =>
    insert(4, 3, ["1.3а", "Взвесить", "", "Все"]),
};
