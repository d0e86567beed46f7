/** Notes on a workbook, in the user's words. */
export const sheetNotes = {
  hiddenSheet: (name: string) => `Лист «${name}» скрыт.`,
  noTable: (name: string) =>
    `Лист «${name}» — диаграмма или диалог: таблицы на нём нет.`,
  unread: (name: string) =>
    `Лист «${name}» не прочитан: его часть в файле отсутствует или повреждена.`,
  hiddenRows: (name: string, rows: string) =>
    `На листе «${name}» есть скрытые строки: ${rows}.`,
  hiddenColumns: (name: string, columns: string) =>
    `На листе «${name}» есть скрытые столбцы с текстом: ${columns}.`,
  formulas: (name: string, cells: string) =>
    `На листе «${name}» формулы без сохранённого значения прочитаны как пустые ячейки: ${cells}. Откройте файл в Excel и сохраните его.`,
  lostStrings: (name: string, cells: string) =>
    `На листе «${name}» в файле нет текста ячеек: ${cells}.`,
  badMerges: (name: string, areas: string) =>
    `На листе «${name}» не учтены объединения ячеек, которые накладываются друг на друга: ${areas}.`,
  andMore: (shown: string, more: number) => `${shown} и ещё ${more}`,
} as const;
