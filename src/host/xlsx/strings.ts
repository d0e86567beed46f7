/** What is tied to cells, by the element that names them. */
export const placeNames = {
  "x:dimension": "границы листа",
  "x:sheetView": "вид листа",
  "x:pane": "закреплённая область",
  "x:selection": "выделение",
  "x:sheetPr": "свойства листа",
  "x:protectedRange": "диапазон с разрешённой правкой",
  "x:autoFilter": "фильтр",
  "x:sortState": "сортировка",
  "x:sortCondition": "сортировка",
  "x:conditionalFormatting": "условное форматирование",
  "x:dataValidation": "проверка данных",
  "xm:sqref": "условное форматирование или проверка данных",
  "x:hyperlink": "ссылка",
  "x:cellWatch": "контрольное значение",
  "x:ignoredError": "пропуск ошибок",
  "x:comment": "примечание",
  "xtc:threadedComment": "обсуждение",
  "x:table": "«умная» таблица",
  "x:location": "сводная таблица",
  "xdr:row": "рисунок или диаграмма",
} as const;

/** An element that names cells. */
export type PlaceName = keyof typeof placeNames;

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
  lostPlace: (what: PlaceName, where: string) =>
    `вместе с удаляемой строкой пропало бы то, что к ней привязано (${placeNames[what]}, ${where})`,
  lostFormula: (cell: string) =>
    `вместе с удаляемой строкой пропала бы формула ячейки ${cell}`,
  unreadablePlace: (what: PlaceName, where: string) =>
    `не разобрано место на листе (${placeNames[what]}, ${where})`,
  unknownContent: (what: string) =>
    `на листе есть содержимое, которое нельзя надёжно сдвинуть (в файле оно названо ${what})`,
  unreadablePart: (part: string) =>
    `часть файла не читается (${part}): откройте книгу в Excel и сохраните заново`,
} as const;
