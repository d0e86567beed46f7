import { countsInWords, verdictWords } from "../../report/words";
import type { Failing, Told } from "./Told";

export interface VerdictText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the window with the verdict says. */
export function verdictText(told: Told): VerdictText {
  if (told.kind === "failed")
    return {
      title: "Проверить не получилось",
      lines: [
        failing[Object.hasOwn(failing, told.why) ? told.why : "crash"],
        "Документ не изменился.",
      ],
    };
  const { verdict, counts } = told;
  const all = counts.error + counts.warning + counts.info;
  if (verdict === "no-plan")
    return {
      title: verdictWords[verdict],
      lines: [
        "План – это таблица со столбцами «Мероприятие», «Срок», «Ответственный». Проверьте, что открыт нужный файл и в таблице есть строка с названиями столбцов.",
      ],
    };
  return {
    title: verdictWords[verdict],
    lines: [
      `Найдено: ${countsInWords(counts)}.`,
      ...(all > 0
        ? [
            "Что именно и как исправить, покажет панель: «Открыть панель» в той же группе на ленте.",
          ]
        : []),
    ],
  };
}

const failing: Readonly<Record<Failing, string>> = {
  stale: "Документ менялся во время проверки. Нажмите «Проверить» ещё раз.",
  protected: "Документ защищён, и прочитать его не удалось.",
  busy: "Документ сейчас занят. Закончите ввод в ячейке и нажмите «Проверить» ещё раз.",
  unsupported:
    "Эта версия Office не умеет того, что нужно для проверки. Откройте панель: там сказано, чего не хватает.",
  interrupted: "Office прервал чтение. Нажмите «Проверить» ещё раз.",
  crash:
    "Сбой в самой программе. Нажмите «Проверить» ещё раз или откройте панель.",
  stuck: "Сбой в самой программе. Откройте панель.",
  "too-old":
    "Эта версия Office слишком стара: нужен Office 2021 и новее или Microsoft 365.",
  "other-program": "Планы проверяются в Word и Excel. Откройте план там.",
  browser: "Эта кнопка работает внутри Word и Excel.",
  "no-library":
    "Не пришла библиотека Office (office.js): её сервер закрыт или нет связи. Покажите это сообщение администратору.",
  silent: "Office не ответил. Закройте документ, откройте его и повторите.",
};
