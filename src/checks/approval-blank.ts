import type { ActDetail } from "../plan/Plan";
import { defineCheck } from "./check";

export default defineCheck({
  id: "approval-blank",
  severity: "info",
  scope: "document",
  title: "Не заполнены дата и номер документа",
  rationale:
    "Дату и номер ставят при регистрации; без них подписанный документ не имеет силы.",
  messages: {
    draft: "{what}: место оставлено, заполните при регистрации ({where})",
    registered: "{what} в зарегистрированном документе не заполнены ({where})",
  },
  examples: [
    {
      bad: `ПРИКАЗ
            от ⟦«___» __________ 2025⟧ г. № ____
            Об утверждении плана работы библиотек
            ПРИКАЗЫВАЮ: утвердить план.
            План работы библиотек на 2025 год
            | 1 | Выставка книг | март | Библиотекарь | Выставка |`,
      good: `ПРИКАЗ
             от 12.12.2024 № 55
             Об утверждении плана работы библиотек
             ПРИКАЗЫВАЮ: утвердить план.
             План работы библиотек на 2025 год
             | 1 | Выставка книг | март | Библиотекарь | Выставка |`,
    },
    {
      registered: true,
      bad: `Приложение 1
            к приказу управления образования
            от ⟦«___» __________ 2025⟧ г. № ____
            План работы кружков на 2025 год
            | 1 | Набор в кружки | март | Педагог | Списки |`,
      good: `Приложение 1
             к приказу управления образования
             от 12.12.2024 № 55
             План работы кружков на 2025 год
             | 1 | Набор в кружки | март | Педагог | Списки |`,
    },
  ],
  *run(_plan, { registered, reading: { heading } }) {
    const { act, appendix, approval } = heading;
    const places = [
      ...(act
        ? [{ where: "в приказе", date: act.date, number: act.number }]
        : []),
      ...(appendix
        ? [
            {
              where: "в отметке о приложении",
              date: appendix.date,
              number: appendix.actNumber,
            },
          ]
        : []),
      ...(approval
        ? [
            {
              where: "в грифе утверждения",
              date: approval.date,
              number: approval.number,
            },
          ]
        : []),
    ];
    for (const { where, date, number } of places) {
      const blank = [blankPlace(date), blankPlace(number)] as const;
      const at = blank[0] ?? blank[1];
      if (!at) continue;
      yield {
        message: registered ? "registered" : "draft",
        data: {
          what:
            blank[0] && blank[1] ? "Дата и номер" : blank[0] ? "Дата" : "Номер",
          where,
        },
        at,
        ...(registered && { severity: "error" }),
      };
    }
  },
});

const blankPlace = (detail: ActDetail<unknown>) =>
  detail.kind === "blank" ? detail.at : null;
