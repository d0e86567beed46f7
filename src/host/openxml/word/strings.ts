/** What the user is told about losses in reading a text document. */
export const NOTES = {
  nestedTable:
    "В ячейке есть вложенная таблица: её текст прочитан подряд, по строке на абзац. Если план стоит в ней, выньте её из ячейки.",
  "tracked-changes":
    "В документе есть исправления: вставки прочитаны, удалённое не учтено.",
  "embedded-document":
    "В документ вставлен другой файл целиком (altChunk): он не прочитан.",
  "cell-text-box": "В таблице есть надписи поверх ячеек: их текст не прочитан.",
} as const;
