/** Notes on what Excel did not tell, in the user's words. */
export const readNotes = {
  noMerges: (name: string) =>
    `Эта версия Excel не сообщает, какие ячейки объединены: на листе «${name}» заголовками считаются строки, где заполнена только первая ячейка, а пустые ячейки под заполненными могут быть частью объединённых.`,
} as const;

/** Why Excel's sheet is not read or not changed, in the user's words. */
export const refusals = {
  excelRefused: (code: string) =>
    `Excel не разрешил это изменение (код отказа ${code})`,
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

/** Names that what is added to a workbook goes by: it is found by them and taken away. */
export const extraNames = {
  table: "План_мероприятий",
  /** A name of the workbook for each column with a list, by its number. */
  list: (index: number) => `План_список_${index + 1}`,
  listPrefix: "План_список_",
  listSheet: "План_списки",
  marks: "План_отметки",
  summarySheet: "План_сводка",
} as const;

/** What stands in the sheets that are added. */
export const extraWords = {
  lists: "Списки для плана",
  summary: "Исполнение плана",
  marks: "Отметка об исполнении",
  title: "Исполнение плана",
  source: (column: string, sheet: string) =>
    `Считается по столбцу ${column} листа «${sheet}»`,
  number: "№",
  month: "Месяц",
  party: "Ответственный",
  unmarked: "Без отметки",
  total: "Всего",
  data: "Данные для подсчёта",
  mark: "Отметка",
  chart: "Исполнение по месяцам",
} as const;

export const extraRefusals = {
  merged: (rows: string) =>
    `в плане есть объединённые ячейки (строки ${rows}), а «умная» таблица их не допускает`,
  headerRows: "у «умной» таблицы может быть только одна строка заголовков",
  headers:
    "у каждого столбца «умной» таблицы должен быть свой непустой заголовок",
  inTable: (name: string) => `план уже входит в «умную» таблицу «${name}»`,
  validated: (column: string) =>
    `в столбце ${column} уже настроена проверка данных`,
  occupied: (column: string) =>
    `столбец ${column} справа от плана занят, для отметок нет места`,
  marked:
    "в столбце отметок уже есть записи: сотрите их, если они больше не нужны",
  nothing: "в плане нет мероприятий",
  noLists: "в плане нечего выбирать из списка",
} as const;

/** Why a decision of the user is not kept with the workbook. */
export const stateWords = {
  noSettings: "эта книга не хранит решений, они действуют до её закрытия",
  settings:
    "Excel не сохранил решение в книге, оно действует до закрытия панели",
} as const;
