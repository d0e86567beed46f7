import { type Anchor, within } from "../grid/Anchor";
import type { ColumnRole, PlanRow } from "../plan/Plan";
import {
  numberedRows,
  type PlanText,
  planTexts,
  rowTexts,
} from "../plan/planTexts";
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
    let told: ReadonlyMap<string, string> | null = null;
    const named = new Set<string>();
    for (const plan of context.reading.plans)
      for (const [row, number] of numberedRows(plan)) {
        let used = usedBefore.get(row);
        if (!used) {
          yield null;
          used = usedIn(rowTexts(row)(number));
          usedBefore.set(row, used);
        }
        for (const { name, at, column } of used) {
          if (named.has(name)) continue;
          named.add(name);
          told ??= readAbbreviations(
            new Set(planTexts(context).flatMap(capitalised)),
          );
          if (!told.has(name) && !abbreviations.has(name))
            yield {
              message: "unknown",
              data: { name },
              at,
              ...(column && { column }),
            };
        }
      }
  },
});

interface Used {
  readonly name: string;
  readonly at: Anchor;
  readonly column: ColumnRole | undefined;
}

/** The abbreviations of rows that not everyone knows. */
const usedBefore = new WeakMap<PlanRow, readonly Used[]>();

function usedIn(texts: readonly PlanText[]): readonly Used[] {
  return texts.flatMap(({ text, at, of }) =>
    uncommonIn(text).map(({ text: name, start, end }) => ({
      name,
      at: within(at, start, end),
      column: of.column,
    })),
  );
}

/** Two capitals in one word: without them there is no abbreviation. */
const capitals = /[A-ZА-ЯЁ][а-яё]{0,3}[A-ZА-ЯЁ]/;

const capitalised = ({ text }: PlanText) => (capitals.test(text) ? text : []);

const uncommonIn = recalled((text): readonly UsedAbbreviation[] =>
  capitals.test(text)
    ? usedAbbreviations(text).filter(
        ({ text: name }) => !isCommonAbbreviation(name),
      )
    : [],
);
