import { within } from "../grid/Anchor";
import { defineCheck } from "./check";
import { findSlips } from "./spelling/findSlips";

export default defineCheck({
  id: "misspelling",
  severity: "warning",
  fix: "safe",
  title: "Слово или оборот написан с ошибкой",
  rationale:
    "Ошибка в подписанном документе остаётся в нём навсегда и роняет доверие к нему.",
  messages: {
    wrong: "«{wrong}» пишется «{right}»",
    twice: "«{wrong}»: слово написано дважды, достаточно «{right}»",
    "latin-letters":
      "В слове «{wrong}» есть латинские буквы, его не найдёт поиск: нужно «{right}»",
    doubtful: "Проверьте «{wrong}»: скорее всего, здесь нужно «{right}»",
  },
  examples: [
    {
      bad: "| 1.1 | Сбор заявок от школ | ⟦В течении⟧ года | Отдел образования | Сводная заявка |",
      good: "| 1.1 | Сбор заявок от школ | В течение года | Отдел образования | Сводная заявка |",
    },
    {
      bad: "| 1.2 | Выдача пособий ⟦согласно утвержденного плана-графика⟧ | март | Методист | Ведомость |",
      good: "| 1.2 | Выдача пособий согласно утвержденному плану-графику | март | Методист | Ведомость |",
    },
    {
      bad: "| 1.3 | Рассылка памяток ⟦по по⟧ школам | март | ⟦Деректор⟧ школы | Памятки |",
      good: "| 1.3 | Рассылка памяток по школам | март | Директор школы | Памятки |",
    },
    {
      bad: "| 1.4 | Сдача отчётов ⟦по окончанию⟧ четверти | ⟦По завершению⟧ проверки | Методист | Отчёт |",
      good: "| 1.4 | Мероприятия по завершению ремонта, привести паспорт в соответствие с уставом | По завершении проверки | Методист | Отчёт |",
    },
  ],
  *runText({ text, at, of }) {
    for (const { start, end, right, kind } of findSlips(text)) {
      const place = within(at, start, end);
      const edits = [{ kind: "replace-text", at: place, text: right }] as const;
      const report = {
        data: { wrong: place.quote, right },
        at: place,
        ...of,
      };
      if (kind === "doubtful")
        yield {
          message: kind,
          ...report,
          suggestions: [{ title: `Заменить на «${right}»`, edits }],
        };
      else yield { message: kind, ...report, fix: edits };
    }
  },
});
