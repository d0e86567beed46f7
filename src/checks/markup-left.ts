import { within } from "../grid/Anchor";
import { defineCheck } from "./check";
import { findMarkup } from "./wording/findMarkup";

export default defineCheck({
  id: "markup-left",
  severity: "warning",
  fix: "safe",
  title: "В тексте осталась разметка",
  rationale:
    "Теги и коды, попавшие в текст при копировании с сайта, напечатаются в документе как есть.",
  messages: {
    markup: "«{code}» — след копирования: уберите его из текста",
    broken:
      "«{code}»: ссылка внутри документа оборвалась, впишите то, на что она указывала",
  },
  examples: [
    {
      bad: "| 1.1 | ⟦<p>⟧Сбор сведений по классам:</p> <p>5 классы</p> | март | Методист | Сводка |",
      good: "| 1.1 | Сбор сведений по классам:\\n5 классы | март | Методист | Сводка, если балл < 3 или балл > 4 |",
    },
    {
      bad: "| 1.2 | Сверка⟦&nbsp;⟧списков **учеников** | март | Методист | Списки, ⟦[bookmark: _Toc1]⟧ заверенные |",
      good: "| 1.2 | Сверка списков учеников | март | Методист* | Списки [1], заверенные** |",
    },
    {
      bad: "| 1.3 | Опрос родителей по ⟦Ошибка! Источник ссылки не найден.⟧ | март | Методист | Итоги опроса |",
      good: "| 1.3 | Опрос родителей по приложению 2 | март | Методист | Итоги опроса |",
    },
  ],
  *runText({ text, at, of }) {
    const found = findMarkup(text);
    const fixable = found.filter(({ right }) => right !== null);
    const first = fixable[0];
    if (first) {
      const place = codeOf(text, first);
      yield {
        message: "markup",
        data: { code: text.slice(place.start, place.end) },
        at: within(at, place.start, place.end),
        ...of,
        fix: fixable.map(({ start, end, right }) => ({
          kind: "replace-text",
          at: within(at, start, end),
          text: right ?? "",
        })),
      };
    }
    for (const { start, end, right } of found)
      if (right === null)
        yield {
          message: "broken",
          data: { code: text.slice(start, end) },
          at: within(at, start, end),
          ...of,
        };
  },
});

/** The place without the blanks that go with it. */
function codeOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const code = text.slice(start, end);
  return {
    start: start + code.length - code.trimStart().length,
    end: end - (code.length - code.trimEnd().length),
  };
}
