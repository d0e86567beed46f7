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
    const texts = [...planTexts(context)];
    const told = readAbbreviations(texts.map(({ text }) => text));
    const { abbreviations } = context.settings;
    const seen = new Set<string>();
    for (const { text, at, place, of } of texts) {
      if (place === "paragraph" || place === "column-header") continue;
      for (const { text: name, start, end } of usedAbbreviations(text)) {
        if (seen.has(name) || isCommonAbbreviation(name)) continue;
        seen.add(name);
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
