/** Who wrote the comments that the check leaves, as the document shows it; they are known by it later. */
export const commentAuthor = {
  name: "Проверка плана",
  initials: "ПП",
} as const;

/** Why a file is not changed at all, and what to do, in the user's words. */
export const fileRefusals = {
  unreadable:
    "файл не удаётся прочитать ещё раз: откройте его в Word или Excel, сохраните под другим именем и повторите",
  tracking:
    "в книге Excel исправления не записываются: повторите без записи исправлениями",
} as const;

/** Why no comment can be put, in the user's words. */
export const commentRefusals = {
  textBox: "текст стоит в надписи поверх страницы, там примечаний не бывает",
  unreadable: "часть файла с примечаниями не читается",
} as const;
