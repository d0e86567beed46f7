export const words = {
  open: "Открыть",
  openTitle: "Открыть план в .docx или .xlsx",
  save: "Сохранить",
  saveAs: "Сохранить как…",
  sample: "Пример",
  sampleTitle: "Открыть пример плана",
  drop: "Отпустите файл .docx или .xlsx, чтобы открыть его",
  empty: "Откройте план в .docx или .xlsx",
  emptyHint:
    "Нажмите «Открыть» или перетащите файл сюда. Он останется на этом компьютере.",
  unsaved: "не сохранено",
  saved: (name: string) => `Сохранено: ${name}`,
  downloaded: (name: string) => `${name} – в папке загрузок`,
  opening: "Открываю…",
  picture: "Документ",
  drawing: "Рисую документ…",
  noPicture: "Показать документ не удалось. Проверка и правки работают.",
  sheets: "Листы",
  leaveTitle: "Не сохранено",
  leave: (name: string) =>
    `В «${name}» есть несохранённые изменения. Если открыть другой файл, они пропадут.`,
  leaveYes: "Открыть без сохранения",
  leaveSave: "Сохранить и открыть",
  leaveNo: "Отмена",
  crash: (message: string) =>
    `Наша ошибка (${message}). Документ не изменился.`,
} as const;
