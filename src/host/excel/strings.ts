/** Notes on what Excel did not tell, in the user's words. */
export const readNotes = {
  noMerges: (name: string) =>
    `Эта версия Excel не сообщает, какие ячейки объединены: на листе «${name}» заголовками считаются строки, где заполнена только первая ячейка, а пустые ячейки под заполненными могут быть частью объединённых.`,
} as const;

/** Why Excel's sheet is not read or not changed, in the user's words. */
export const refusals = {
  excelRefused: (code: string) => `Excel ответил отказом (${code})`,
  tooLarge: (name: string, area: string) =>
    `на листе «${name}» занята слишком большая область (${area}): удалите лишнее справа и внизу`,
  formula: (cell: string) => `в ячейке ${cell} формула, её текст вычисляется`,
  richText: (cell: string) =>
    `в ячейке ${cell} часть слов оформлена иначе, чем остальные, и это оформление пропало бы`,
  tableHeader: (cell: string) =>
    `ячейка ${cell} – заголовок или итог «умной» таблицы`,
  decorated: (cell: string) =>
    `формат ячейки ${cell} меняет вид текста, и новый текст был бы показан иначе`,
  tooLong: (cell: string) =>
    `текст ячейки ${cell} длиннее 32 767 знаков, которые допускает Excel`,
  changedByExcel: (cell: string) =>
    `Excel записал в ячейку ${cell} не тот текст, поэтому всё возвращено как было`,
  crossingMerge: (row: number) =>
    `строка ${row} стоит внутри объединённых по вертикали ячеек`,
  tableRows: (name: string) =>
    `в «умной» таблице «${name}» не останется заголовка, итога или строк`,
  belowTable: (name: string) =>
    `новая строка встала бы под «умной» таблицей «${name}», а эта версия Excel не может её расширить`,
  lostReference: (cell: string) =>
    `на удаляемую строку ссылается формула (${cell})`,
  lostTemplate: "строка-образец удаляется вместе с другими",
  fullSheet: "на листе нет места для новых строк",
} as const;
