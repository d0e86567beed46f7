import { plural, type NounForms } from "../text/plural";
import type { ColumnRole } from "../plan/Plan";
import type { Finding } from "../review/Finding";
import type { SessionFailure, SessionState } from "./ReviewSession";

type Severity = Finding["severity"];

export const tabNames = {
  check: "Проверка",
  plan: "План",
  schedule: "Сроки",
  protocol: "Протокол",
} as const;

export const severityForms: Readonly<Record<Severity, NounForms>> = {
  error: ["ошибка", "ошибки", "ошибок"],
  warning: ["предупреждение", "предупреждения", "предупреждений"],
  info: ["совет", "совета", "советов"],
};

export const workNames: Readonly<
  Record<NonNullable<SessionState["work"]>, string>
> = {
  reading: "Читаю документ…",
  checking: "Проверяю план…",
  writing: "Вношу исправление…",
};

export const words = {
  stop: "Остановить",
  recheck: "Проверить снова",
  undo: "Отменить",
  undone: "Исправление отменено",
  journal: "Что изменено",
  search: "Найти в замечаниях",
  byPlace: "По строкам",
  byCheck: "По видам",
  nothingFound: "Под этот отбор ничего не подходит.",
  clean: "Замечаний нет.",
  show: "Показать",
  fix: "Исправить",
  choose: "Как исправить",
  apply: "Применить",
  cancel: "Отмена",
  why: "Почему?",
  source: "Основание",
  dismiss: "Не замечание",
  dismissReason: "Почему это не замечание?",
  dismissPlaceholder: "Например: согласовано с руководителем",
  restore: "Вернуть",
  dismissed: "Отклонённые замечания",
  was: "Было",
  becomes: "Станет",
  empty: "пусто",
  fillIn: "Вписать",
  understood: "Понято так",
  understoodButton: "Понятно",
  notUnderstood: "Срок не распознан: его всё равно можно вписать.",
  mended: "Исправлено",
  written: "Вписано",
  close: "Закрыть",
  retry: "Повторить",
  details: "Подробнее",
  loading: "Загружаю…",
} as const;

export const firstUse = [
  "Здесь видно, чего не хватает плану и что в нём не сходится.",
  "Нажмите на замечание: документ покажет место, а кнопка рядом исправит его или даст вписать недостающее.",
  "Любое исправление можно отменить. Документ никуда не отправляется.",
] as const;

export const mendAllTitle = (count: number): string =>
  `Исправить сразу ${String(count)} ${plural(count, ["замечание", "замечания", "замечаний"])}`;

export const mendKindTitle = (count: number): string =>
  `Исправить все такие (${String(count)})`;

export const mendedTitle = (count: number): string =>
  `Исправлено: ${String(count)} ${plural(count, ["место", "места", "мест"])}`;

export const foundNow = (count: number): string =>
  `В списке ${String(count)} ${plural(count, ["замечание", "замечания", "замечаний"])}`;

/** What happened and what to do, for a person. */
export function failureText(failure: SessionFailure): string {
  switch (failure.kind) {
    case "stale":
      return "Документ изменился: на этом месте теперь другой текст. Ничего не записано. Проверьте снова и повторите.";
    case "protected":
      return "Документ защищён от изменений. Снимите защиту (Рецензирование → Ограничить редактирование) и повторите.";
    case "busy":
      return "Документ сейчас занят. Закончите ввод в ячейке и повторите.";
    case "unsupported":
      return `Так исправить нельзя: ${failure.needs}. Исправьте это место вручную.`;
    case "interrupted":
      return `Запись прервалась: внесено изменений – ${String(failure.applied)}. Проверьте снова и повторите остальное.`;
    case "crash":
      return `Ошибка в самой программе: ${failure.message}. Документ не изменён. Проверьте снова.`;
  }
}

export const planWords = {
  noPlan: "Плана мероприятий в этом документе нет.",
  note: "Информационная справка: принятые меры",
  notRead: "Что прочитано не полностью",
  title: "Название",
  noTitle: "не найдено",
  period: "Период",
  noPeriod: "не указан",
  periodHint: "Например: 2026 год или 2026-2027 учебный год",
  periodBad: "Период не распознан",
  columns: "Столбцы",
  noHeader: "без заголовка",
  sections: "Разделы",
  act: "Утверждение",
} as const;

export const roleNames: Readonly<Record<ColumnRole, string>> = {
  number: "Номер",
  measure: "Мероприятие",
  deadline: "Срок",
  responsible: "Ответственный",
  result: "Результат",
  other: "Другое",
};

export const scheduleWords = {
  calendar: "На календаре",
  load: "Нагрузка",
  unplaced: "Без места на календаре",
  reasons: {
    missing: "нет срока",
    vague: "срок без даты",
    event: "по событию",
    unrecognised: "срок не распознан",
  },
  empty: "В плане нет сроков с датами.",
} as const;

export const loadWords = { peak: "Больше всего", row: "строка" } as const;

export const monthNames = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
] as const;

export const monthLetters = monthNames.map((name) =>
  name.charAt(0).toUpperCase(),
);

export const protocolWords = {
  print: "Печать",
  save: "Сохранить",
  fileName: "Протокол проверки",
  frame: "Протокол проверки",
} as const;
