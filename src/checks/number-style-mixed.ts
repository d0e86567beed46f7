import type { Anchor } from "../grid/Anchor";
import type { Edit } from "../grid/Edit";
import type { Plan, PlanNumber } from "../plan/Plan";
import { defineCheck } from "./check";

export default defineCheck({
  id: "number-style-mixed",
  severity: "info",
  fix: "suggested",
  title: "Номера записаны по-разному",
  rationale:
    "Номера то с точкой, то без неё выдают, что план собирали из кусков, и мешают искать по номеру.",
  messages: {
    mixed:
      "Номера записаны по-разному, «{odd}» рядом с «{usual}»: пишите все одинаково",
  },
  examples: [
    {
      bad: `| 1. | Снять мерки | май 2024 года | Учитель труда | Мерки |
            | 2. | Раскроить фартуки | май 2024 года | Учитель труда | Крой |
            | ⟦3⟧ | Сшить фартуки | июнь 2024 года | Учитель труда | Фартуки |`,
      good: `| 1. | Снять мерки | май 2024 года | Учитель труда | Мерки |
             | 2. | Раскроить фартуки | май 2024 года | Учитель труда | Крой |
             | 3. | Сшить фартуки | июнь 2024 года | Учитель труда | Фартуки |`,
    },
    {
      bad: `| 1. Шитьё | < | < | < | < |
            | 1.1 | Снять мерки | май 2024 года | Учитель труда | Мерки |
            | 1.2 | Раскроить фартуки | май 2024 года | Учитель труда | Крой |
            | 2. Вязание | < | < | < | < |
            | ⟦2.1.⟧ | Связать шарфы | июнь 2024 года | Учитель труда | Шарфы |`,
      good: `| 1. Шитьё | < | < | < | < |
             | 1.1 | Снять мерки | май 2024 года | Учитель труда | Мерки |
             | 1.2 | Раскроить фартуки | май 2024 года | Учитель труда | Крой |
             | 2. Вязание | < | < | < | < |
             | 2.1 | Связать шарфы | июнь 2024 года | Учитель труда | Шарфы |`,
    },
  ],
  *run(plan) {
    const mixed = [...alikeNumbers(plan)].flatMap((group) => oddOnes(group));
    const [first] = mixed;
    if (!first) return;
    const { odd, usual } = first;
    yield {
      message: "mixed",
      data: { odd: odd.at.quote, usual: usual.at.quote },
      at: odd.at,
      suggestions: [
        {
          title: `Записать все номера как «${usual.at.quote}»`,
          edits: mixed.map((pair) => restyled(pair)),
        },
      ],
    };
  },
});

interface WrittenNumber {
  readonly number: PlanNumber;
  readonly at: Anchor;
}

interface OddNumber {
  readonly odd: WrittenNumber;
  /** A number of the same kind, written as most of them are. */
  readonly usual: WrittenNumber;
}

/** Numbers that a reader expects to look alike: of measures or of headings of one level, with as many parts. */
function alikeNumbers(plan: Plan): Iterable<readonly WrittenNumber[]> {
  const groups = new Map<string, WrittenNumber[]>();
  const add = (kind: string, number: PlanNumber | null, at: Anchor | null) => {
    if (!number || !at || number.automatic) return;
    const key = `${kind} ${number.parts.length} ${/^\d/.test(number.text) ? "arabic" : "other"}`;
    const group = groups.get(key);
    if (group) group.push({ number, at });
    else groups.set(key, [{ number, at }]);
  };
  for (const row of plan.rows)
    if (row.kind === "section")
      for (const { level, number, numberAt } of row.headings)
        add(`heading ${level}`, number, numberAt);
    else if (row.kind === "measure" && row.numberAt?.row === row.row)
      add("measure", row.number, row.numberAt);
  return groups.values();
}

function oddOnes(group: readonly WrittenNumber[]): OddNumber[] {
  const counts = new Map<string, number>();
  for (const { number } of group)
    counts.set(number.suffix, (counts.get(number.suffix) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const usual = group.find(({ number }) => number.suffix === most);
  return usual
    ? group
        .filter(({ number }) => number.suffix !== most)
        .map((odd) => ({ odd, usual }))
    : [];
}

const restyled = ({ odd, usual }: OddNumber): Edit => ({
  kind: "replace-text",
  at: odd.at,
  text: odd.number.text + usual.number.suffix,
});
