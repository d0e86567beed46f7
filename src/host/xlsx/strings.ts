/** Why a workbook is not changed, in the user's words; each names what to change by hand first. */
export const refusals = {
  formula: (cell: string) => `в ячейке ${cell} формула, её текст вычисляется`,
  array: (cell: string) =>
    `ячейка ${cell} входит в формулу массива или таблицу данных`,
  tableHeader: (cell: string) =>
    `ячейка ${cell} — заголовок или итог «умной» таблицы`,
  pivot: (cell: string) => `ячейка ${cell} входит в сводную таблицу`,
  decorated: (cell: string) =>
    `формат ячейки ${cell} меняет вид текста, и новый текст был бы показан иначе`,
  tooLong: (cell: string) =>
    `текст ячейки ${cell} длиннее 32 767 знаков, которые допускает Excel`,
  disorder: "строки или ячейки листа стоят в файле не по порядку",
  dataMissing: "на листе нет данных",
  overlappingMerges: "объединённые ячейки листа накладываются друг на друга",
  crossingMerge: (row: number) =>
    `объединение ячеек у строки ${row} не вмещает новую строку`,
  fullSheet: "на листе нет места для новых строк",
  lostReference: (place: string) =>
    `на удаляемую строку ссылается формула (${place})`,
  stackReference: (place: string) =>
    `формула ссылается сразу на несколько листов (${place})`,
  brokenShared: (cell: string) => `общая формула ячейки ${cell} повреждена`,
  splitArray: (cell: string) =>
    `строка проходит через формулу массива в ячейке ${cell}`,
  dataTable: "на листе есть таблица данных «что если»",
  tableRows: (name: string) =>
    `в «умной» таблице «${name}» не останется заголовка, итога или строк`,
  pivotRows: "строка проходит через сводную таблицу",
  lostPlace: (what: string) =>
    `вместе с удаляемой строкой пропало бы то, что к ней привязано (${what})`,
  unreadablePlace: (what: string) => `не разобрано место на листе (${what})`,
  unknownContent: (what: string) =>
    `на листе есть содержимое, которое нельзя надёжно сдвинуть (${what})`,
  unreadablePart: (part: string) => `часть файла не читается (${part})`,
} as const;
