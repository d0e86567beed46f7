import { measuresInWords } from "../../report/words";

export const viewNames = {
  calendar: "Календарь",
  load: "Нагрузка",
  undrawn: "Вне календаря",
} as const;

export const words = {
  title: "Сроки и ответственные",
  views: "Что показать",
  plan: "План",
  calendar: "Сроки на календаре",
  load: "Кто за сколько отвечает",
  undrawn: "Вне календаря",
  legend: "Обозначения",
  today: "сегодня",
  noPlan: "Плана в этом документе нет, показывать нечего.",
  noDates: "В плане нет сроков с датами.",
  allDrawn: "У каждого мероприятия есть место на календаре.",
  undrawnHint: "У этих строк нет дат, которые можно нарисовать.",
  deadline: "Срок",
  understood: "Понято так",
  total: "Весь план",
  nobody: "Ответственный не назван",
  nobodyNamed: "Ответственные в плане не названы.",
  peak: "Больше всего дел",
  rows: "Показать строки",
  hide: "Скрыть",
  more: "Показать ещё",
  row: "строка",
  export: "Выгрузить",
  whole: "Весь план",
  picture: "Картинка (.svg)",
  pixels: "Картинка (.png)",
  sheet: "Таблица (.xlsx)",
  calendarFile: "Календарь (.ics)",
  whose: "Чьи сроки записать в календарь",
  everybody: "Все, и те, у кого ответственный не назван",
  saved: "Сохранено",
  failed: "Файл не сохранён. Повторите.",
  tooLarge: "Картинка слишком велика для .png: сохраните .svg.",
  schedule: "график",
} as const;

/** What a calendar file holds and what it could not. */
export const calendarSaved = (events: number, left: number): string =>
  `Событий в календаре: ${String(events)}.` +
  (left > 0 ? ` Не вошли целиком строки без точных дат: ${String(left)}.` : "");

export const rowsIn = (place: string, count: number): string =>
  `${place}: ${measuresInWords(count)}`;
