import { within } from "../grid/Anchor";
import type { Responsible } from "../plan/responsible/Party";
import { unseparatedParties } from "../plan/responsible/writeParties";
import { defineCheck } from "./check";

export default defineCheck({
  id: "responsible-unseparated",
  severity: "info",
  fix: "suggested",
  title: "Ответственные не разделены",
  rationale:
    "Без запятых не видно, один это исполнитель или несколько, и легко пропустить кого-то при рассылке.",
  messages: {
    spaces: "Между «{first}» и «{second}» только пробел: поставьте запятую",
  },
  examples: [
    {
      bad: "| 1.1 | Смотр кабинетов | март 2024 года | ⟦ИМЦ ОО ШМО⟧ | Акты смотра |",
      good: "| 1.1 | Смотр кабинетов | март 2024 года | ИМЦ, ОО, ШМО | Акты смотра |",
    },
    {
      bad: "| 1.2 | Опрос родителей | март 2024 года | ⟦Кедрова А.А. Лугов П.П.⟧ | Итоги опроса |",
      good: "| 1.2 | Опрос родителей | март 2024 года | Директор школы\\nКедрова А.А., завуч; Лугов П.П. | Итоги опроса |",
    },
  ],
  *runResponsible({ row, responsible }) {
    const gaps = bareGaps(responsible);
    const gap = gaps[0];
    if (!gap) return;
    yield {
      message: "spaces",
      data: { first: gap.first, second: gap.second },
      at: responsible.at,
      row,
      column: "responsible",
      suggestions: [
        {
          title: "Разделить запятыми",
          edits: gaps.map(({ start, end }) => ({
            kind: "replace-text",
            at: within(responsible.at, start, end),
            text: ", ",
          })),
        },
      ],
    };
  },
});

/** The gaps between two parties that are known, in one line with nothing but spaces between. */
const bareGaps = ({ text, parties }: Responsible) =>
  unseparatedParties(text, parties).flatMap((i) => {
    const first = parties[i - 1];
    const second = parties[i];
    return first &&
      second &&
      first.kind !== "unrecognised" &&
      second.kind !== "unrecognised"
      ? [
          {
            first: first.text,
            second: second.text,
            start: first.end,
            end: second.start,
          },
        ]
      : [];
  });
