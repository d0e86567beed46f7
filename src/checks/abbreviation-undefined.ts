import { within } from "../grid/Anchor";
import { type PlanText, planTexts } from "../plan/planTexts";
import { readAbbreviations } from "../plan/responsible/abbreviation/readAbbreviations";
import {
  isCommonAbbreviation,
  type UsedAbbreviation,
  usedAbbreviations,
} from "../plan/responsible/abbreviation/usedAbbreviations";
import { recalled } from "../text/recalled";
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
    const { abbreviations } = context.settings;
    const texts = planTexts(context);
    let told: ReadonlyMap<string, string> | null = null;
    const named = new Set<string>();
    yield null;
    for (const { text, at, place, of } of texts) {
      if (place === "paragraph" || place === "column-header") continue;
      for (const { text: name, start, end } of uncommonIn(text)) {
        if (named.has(name)) continue;
        named.add(name);
        told ??= readAbbreviations(new Set(texts.flatMap(capitalised)));
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

const capitalised = ({ text }: PlanText) => (capitals.test(text) ? text : []);

/** The abbreviations of a text that not everyone knows. */
const uncommonIn = recalled((text): readonly UsedAbbreviation[] =>
  capitals.test(text)
    ? usedAbbreviations(text).filter(
        ({ text: name }) => !isCommonAbbreviation(name),
      )
    : none,
);

const none: readonly UsedAbbreviation[] = [];
