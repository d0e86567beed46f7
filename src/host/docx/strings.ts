import type { Refusal } from "./changedParagraph";

/** Why a text document is not changed, in the user's words. */
export const refusals: Readonly<Record<Refusal, string>> = {
  field:
    "замена задела бы поле (дату, номер страницы, ссылку), которое Word обновляет сам",
  "note-reference": "в тексте стоит сноска",
  drawing: "в тексте стоит рисунок или надпись",
  formula: "это часть формулы",
  "bound-content-control":
    "текст этого поля ввода берётся из свойств или данных документа",
  "locked-content-control": "это поле ввода закрыто от изменений",
  "text-box": "текст стоит в надписи поверх страницы",
  "section-break": "на этом абзаце кончается раздел документа",
  "wrapped-paragraph-break": "новый абзац разорвал бы ссылку или поле ввода",
  "merged-structure":
    "исправления задевают одно и то же место или абзацы из разных частей документа",
  "merged-rows": "строка проходит через ячейки, объединённые по вертикали",
  comment: "в удаляемой строке стоит примечание рецензента",
  "nested-table": "в удаляемой строке стоит вложенная таблица",
  "attribute-prefix":
    "в разметке этого файла нельзя записать исправления без потерь",
};
