import { within } from "../grid/Anchor";
import { planTexts } from "../plan/planTexts";
import { readAbbreviations } from "../plan/responsible/abbreviation/readAbbreviations";
import {
  isCommonAbbreviation,
  usedAbbreviations,
} from "../plan/responsible/abbreviation/usedAbbreviations";
import { defineCheck } from "./check";

export default defineCheck({
  id: "abbreviation-undefined",
  severity: "info",
  scope: "document",
  title: "Сокращение не расшифровано",
  rationale:
    "Сокращение, которого нет в общем обиходе, исполнители поймут по-разному или не поймут.",
  messages: {
    unknown:
      "«{name}» нигде не расшифровано: при первом упоминании напишите полностью и добавьте «(далее – {name})»",
  },
  examples: [
    {
      bad: "| 1.1 | Смотр кабинетов | март 2024 года | Методист ⟦ЦРК⟧ | Акты смотра для ЦРК |",
      good: `В плане участвует центр развития кадров (далее – ЦРК).
             | 1.1 | Смотр кабинетов | март 2024 года | Методист ЦРК | Акты смотра для ЦРК |`,
    },
    {
      bad: "| 1.2 | Опрос родителей | март 2024 года | ⟦КСП⟧, директор | Итоги опроса |",
      good: "| 1.2 | Опрос родителей об ОГЭ и ВПР | март 2024 года | Заместитель директора по УВР, ШМО | Итоги опроса |",
    },
  ],
  *run(_plan, context) {
    const all = planTexts(context);
    yield null;
    const texts = all.filter(({ text }) => capitals.test(text));
    yield null;
    const told = readAbbreviations(new Set(texts.map(({ text }) => text)));
    const { abbreviations } = context.settings;
    const seen = new Set<string>();
    const named = new Set<string>();
    for (const { text, at, place, of } of texts) {
      if (place === "paragraph" || place === "column-header") continue;
      if (seen.has(text)) continue;
      seen.add(text);
      for (const { text: name, start, end } of usedAbbreviations(text)) {
        if (named.has(name) || isCommonAbbreviation(name)) continue;
        named.add(name);
        if (told.has(name) || abbreviations.has(name)) continue;
        yield {
          message: "unknown",
          data: { name },
          at: within(at, start, end),
          ...(of.column && { column: of.column }),
        };
      }
    }
  },
});

/** Two capitals in one word: without them there is no abbreviation. */
const capitals = /[A-ZА-ЯЁ][а-яё]{0,3}[A-ZА-ЯЁ]/;
