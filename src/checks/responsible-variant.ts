import { type CellAnchor, within } from "../grid/Anchor";
import { responsibleOfRow } from "../plan/responsible/ownResponsible";
import {
  type PartyUse,
  type PartyVariant,
  partyVariants,
} from "../plan/responsible/partyVariants";
import { respelled } from "../plan/responsible/partyWay";
import type { Plan, PlanRow } from "../plan/Plan";
import { keptFor } from "../text/keptFor";
import { remembered } from "../text/remembered";
import { defineCheck } from "./check";

export default defineCheck({
  id: "responsible-variant",
  severity: "warning",
  fix: "safe",
  title: "Один исполнитель назван по-разному",
  rationale:
    "Если одну должность пишут по-разному, при отборе поручений по исполнителю часть их потеряется.",
  messages: {
    written: "Один и тот же исполнитель записан как {ways}: пишите одинаково",
    likely:
      "Похоже, один и тот же исполнитель записан как {ways}: если это так, пишите одинаково",
  },
  examples: [
    {
      bad: `| 1 | Смотр кабинетов | март 2024 года | Заместитель директора по УВР | Акты |
            | 2 | Опрос родителей | март 2024 года | ⟦Зам.директора по УВР⟧ | Итоги |
            | 3 | Сбор заявок | март 2024 года | Методист, заместитель директора по УВР | Заявки |`,
      good: `| 1 | Смотр кабинетов | март 2024 года | Заместитель директора по УВР | Акты |
             | 2 | Опрос родителей | март 2024 года | Заместитель директора по УВР | Итоги |
             | 3 | Сбор заявок | март 2024 года | Методист, заместитель директора по УВР | Заявки |`,
    },
    {
      bad: `| 1 | Смотр кабинетов | март 2024 года | Отдел образования, ОО | Акты |
            | 2 | Опрос родителей | март 2024 года | Отдел образования, ⟦ОУ⟧ | Итоги |
            | 3 | Сбор заявок | март 2024 года | Отдел образования, ОО | Заявки |`,
      good: `| 1 | Смотр кабинетов | март 2024 года | Отдел образования, ОО | Акты |
             | 2 | Опрос родителей | март 2024 года | Отдел кадров, директор | Итоги |
             | 3 | Сбор заявок | март 2024 года | Отдел образования, директор школы | Заявки |`,
    },
  ],
  *run(plan) {
    for (const variant of partyVariants(partyUses(plan))) {
      const { preferred, ways, sure } = variant;
      const deviating = ways.slice(1).flatMap(({ uses }) => uses);
      const [first] = deviating;
      if (!first) continue;
      const edits = edited(variant, deviating);
      const report = {
        data: { ways: ways.map(({ text }) => `«${text}»`).join(", ") },
        at: first.place,
        column: "responsible",
      } as const;
      if (sure && edits.length === deviating.length)
        yield { message: "written", ...report, fix: edits };
      else
        yield {
          message: sure ? "written" : "likely",
          ...report,
          ...(edits.length > 0 && {
            suggestions: [{ title: `Писать везде «${preferred.text}»`, edits }],
          }),
        };
    }
  },
});

function* partyUses({ rows }: Plan): Iterable<PartyUse<CellAnchor>> {
  for (const row of rows) yield* usesIn(row);
}

const usesIn = keptFor((row: PlanRow): readonly PartyUse<CellAnchor>[] => {
  const own = responsibleOfRow(row);
  if (!own) return [];
  const { parties, at } = own.responsible;
  return parties.map((party) => ({
    party,
    place: within(at, party.start, party.end),
  }));
});

/** The preferred words in all places that deviate and can take them. */
const edited = (
  { preferred }: PartyVariant<CellAnchor>,
  deviating: readonly PartyUse<CellAnchor>[],
) => {
  const respelt = remembered((text: string) => respelled(text, preferred.text));
  return deviating.flatMap(({ party, place }) => {
    const text = respelt(party.text);
    return text === null
      ? []
      : [{ kind: "replace-text", at: place, text } as const];
  });
};
