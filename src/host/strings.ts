/** Who wrote the comments that the check leaves, as the document shows it; they are known by it later. */
export const commentAuthor = {
  name: "Проверка плана",
  initials: "ПП",
} as const;

/** Why no comment can be put, in the user's words. */
export const commentRefusals = {
  textBox: "текст стоит в надписи поверх страницы, там примечаний не бывает",
  unreadable: "часть файла с примечаниями не читается",
} as const;
