import { counted, type NounForms } from "../text/plural";
import type { ColumnRole } from "../plan/Plan";
import type { Interruption } from "../grid/DocumentHost";
import type { SessionFailure, SessionState } from "./session/SessionState";

export const tabNames = {
  check: "Проверка",
  plan: "План",
  schedule: "Сроки",
  catalogue: "Меры",
  protocol: "Протокол",
} as const;

export const workNames: Readonly<
  Record<NonNullable<SessionState["work"]>, string>
> = {
  reading: "Читаю документ…",
  checking: "Проверяю план…",
  writing: "Вношу исправление…",
};

export const words = {
  views: "Разделы",
  stop: "Остановить",
  stopped:
    "Проверка остановлена. Показано то, что было найдено раньше; документ не изменился.",
  recheck: "Проверить снова",
  undo: "Отменить",
  undone: "Отменено",
  journal: "Что изменено",
  search: "Найти в замечаниях",
  searchShort: "Найти",
  grouping: "Порядок",
  byPlace: "По строкам",
  byCheck: "По видам",
  severities: "Показать только",
  nothingFound: "Под этот отбор ничего не подходит.",
  showAll: "Показать все",
  clean: "Замечаний нет.",
  noPlanHint:
    "План – это таблица со столбцами «Мероприятие», «Срок», «Ответственный». Проверьте, что открыт нужный файл и в таблице есть строка с названиями столбцов.",
  noneInRow: "К этой строке замечаний нет.",
  hiddenInRow: "Замечания к этой строке скрыты отбором.",
  findings: "Замечания",
  toNext:
    "Стрелки вверх и вниз ведут от замечания к замечанию, Home и End – к первому и последнему.",
  show: "Показать",
  fix: "Исправить",
  why: "Почему?",
  dismiss: "Отклонить",
  fillIn: "Вписать",
  replace: "Изменить",
  byHand: "Исправьте это место в документе: список обновится сам.",
  close: "Закрыть",
  loading: "Загружаю…",
} as const;

export const panelWords = {
  apply: "Исправить",
  cancel: "Отмена",
  was: "Было",
  becomes: "Станет",
  change: "Что изменится",
  more: "и ещё мест:",
  example: "Пример замечания",
  good: "Так правильно",
  source: "Основание",
  dismissReason: "Почему это не замечание?",
  dismissHint: "Причина попадёт в протокол.",
  dismissPlaceholder: "Например: согласовано с руководителем",
  write: "Вписать",
  rewrite: "Заменить",
  understood: "Понято так",
  notUnderstood: "Срок не распознан, но вписать его можно.",
  ownWording: "Уже есть в этом плане",
} as const;

export const firstUse = {
  lines: [
    "Здесь видно, чего плану не хватает и что в нём не сходится.",
    "Нажмите на замечание – документ покажет место, а кнопка под ним исправит его или даст вписать недостающее.",
    "Любое исправление можно отменить. Документ никуда не отправляется.",
  ],
  close: "Понятно",
} as const;

const finding: NounForms = ["замечание", "замечания", "замечаний"];
const place: NounForms = ["место", "места", "мест"];

export const mendAllTitle = (count: number): string =>
  `Исправить ${count > 1 ? "сразу " : ""}${counted(count, finding)}`;

export const mendKindTitle = (count: number): string =>
  `Исправить все такие (${String(count)})`;

/** By findings, as the button counts them; by places alone where a write broke off before any was known to be mended. */
export const mendedTitle = (findings: number, places: number): string => {
  const where = counted(places, place);
  if (findings === 0) return `Исправлено ${where}`;
  const what = `Исправлено ${counted(findings, finding)}`;
  return findings === places ? what : `${what} (${where})`;
};

export const mendedOne = (message: string): string => `Исправлено: ${message}`;

export const writtenTitle = (text: string): string => `Вписано: ${text}`;

export const dismissedTitle = "Замечание отклонено";

export const foundNow = (count: number, all: number): string =>
  `Показано ${String(count)} из ${String(all)}`;

export const dismissedCount = (count: number): string =>
  `Отклонено: ${counted(count, finding)}. Список – в протоколе.`;

export const journalTitle = (count: number, last: string): string =>
  `Что изменено (${String(count)}). ${last}`;

function interruptionText({ applied, found }: Interruption): string {
  const way = "Внизу можно дописать остальное или вернуть как было.";
  if (!found)
    return `Запись прервалась, и документ пока не отвечает: что успело записаться, неизвестно. ${way}`;
  const half = found.half > 0 ? `, наполовину – ${String(found.half)}` : "";
  return `Запись прервалась: внесено изменений – ${String(applied)}${half}. ${way}`;
}

export const brokenWords = {
  write: "Записано не всё:",
  undo: "Возвращено не всё:",
  resume: "Дописать",
  takeBack: "Вернуть как было",
  resumed: "Дописано",
  half: "Мест, записанных наполовину:",
  unknown: "Что успело записаться, неизвестно: документ не ответил.",
} as const;

export const trackWords = {
  label: "Записывать исправлениями",
  hint: "Каждое изменение останется в документе как исправление рецензента: его можно принять или отклонить в Word.",
} as const;

/** What happened and what to do, for a person. */
export function failureText(failure: SessionFailure): string {
  switch (failure.kind) {
    case "stale":
      return "На этом месте теперь другой текст: документ успел измениться. Ничего не записано. Список уже обновлён – повторите.";
    case "protected":
      if (failure.sheet !== undefined)
        return `Лист «${failure.sheet}» защищён от изменений. Снимите защиту (Рецензирование → Снять защиту листа) и повторите.`;
      if (failure.why === "read-only")
        return "Документ открыт только для чтения. Разрешите редактирование или сохраните копию, откройте её и повторите.";
      return "Документ защищён от изменений. Снимите защиту (Рецензирование → Ограничить редактирование) и повторите.";
    case "busy":
      return "Документ сейчас занят. Закройте открытые в нём окна, закончите ввод в ячейке и повторите.";
    case "unsupported":
      if (failure.isWhole) return `Не получилось: ${failure.needs}.`;
      return `Так исправить нельзя: ${failure.needs}. Исправьте это место вручную.`;
    case "interrupted":
      return interruptionText(failure);
    case "crash":
      return `Сбой в самой программе (${failure.message}). Документ и ваши решения на месте. Проверьте снова.`;
    case "stuck":
      return "Исправить эти места без риска не удалось. Они остались в списке: исправьте их по одному или в документе.";
  }
}

export const roleNames: Readonly<Record<ColumnRole, string>> = {
  number: "Номер",
  measure: "Мероприятие",
  deadline: "Срок",
  responsible: "Ответственный",
  result: "Результат",
  other: "Другое",
};
