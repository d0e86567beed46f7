/** What a reading tells the user of rows that it is not sure of. */
export const readNotes = {
  bundled:
    "В строке несколько мероприятий, выстроенных пустыми строками: они прочитаны как одно, их сроки и исполнители не разделены.",
  remark:
    "Длинный текст на всю ширину таблицы принят за пояснение, а не за раздел плана.",
} as const;
