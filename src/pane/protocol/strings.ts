export const protocolWords = {
  print: "Печать",
  save: "Сохранить",
  formats: { html: "Страница", txt: "Текст", json: "JSON" },
  fileName: "Протокол проверки",
  frame: "Протокол проверки",
  saved: "Протокол сохранён",
  failed: "Сохранить протокол не удалось. Попробуйте другой вид файла.",
  dismissed: "Отклонённые замечания",
  restore: "Вернуть",
  restored: "Замечание вернулось в список",
} as const;

export const commentWords = {
  label: "Замечания – примечаниями в документе",
  put: "Поставить",
  remove: "Убрать",
} as const;

/** A sheet's cell holds one comment, so not all of `wanted` may have found a place. */
export const commentedTitle = (count: number, wanted: number): string =>
  count === wanted
    ? `Примечаний в документе: ${String(count)}`
    : `Примечаний в документе: ${String(count)} из ${String(wanted)}, у остальных ячеек уже есть чужие`;

export const uncommentedTitle = "Примечания проверки убраны из документа";
