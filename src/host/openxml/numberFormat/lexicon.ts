/** «1 марта»: the form a month takes beside its day. */
export const monthsOfDay = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
] as const;

/** «Март 2023»: the form a month takes alone. */
export const monthsAlone = [
  "Январь",
  "Февраль",
  "Март",
  "Апрель",
  "Май",
  "Июнь",
  "Июль",
  "Август",
  "Сентябрь",
  "Октябрь",
  "Ноябрь",
  "Декабрь",
] as const;

/** From Monday. */
export const weekdays = [
  "понедельник",
  "вторник",
  "среда",
  "четверг",
  "пятница",
  "суббота",
  "воскресенье",
] as const;

export const shortWeekdays = [
  "Пн",
  "Вт",
  "Ср",
  "Чт",
  "Пт",
  "Сб",
  "Вс",
] as const;

/** The system's long date: «1 марта 2023 г.». */
export const longDateCode = 'd mmmm yyyy "г."';

export const truth = { yes: "ИСТИНА", no: "ЛОЖЬ" } as const;
