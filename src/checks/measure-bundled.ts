import type { Measure } from "../plan/Plan";
import { defineCheck } from "./check";

/** A word that begins a measure: a noun of action or an infinitive. */
const action =
  /^(?:[-–—•]\s*)?(?:\d{1,2}[.)]\s*)?[А-ЯЁ][а-яё-]{0,24}(?:ние|ния|тие|тия|ция|ции|зия|рка|рки|вка|вки|тка|тки|тр|инг|ать|ить|ять|еть|ти|чь|отр|сбор|бор)(?![а-яё])/;
const listed = /^(?:[-–—•]\s*)|^\d{1,2}[.)]\s*/;

export default defineCheck({
  id: "measure-bundled",
  severity: "info",
  title: "Несколько мероприятий в одной строке",
  rationale:
    "Когда в строке несколько дел, у них общий срок и исполнитель, и нельзя отметить, что выполнено только одно.",
  messages: {
    bundled:
      "В строке, похоже, несколько мероприятий ({count}): разнесите их по строкам, каждому свой срок и исполнитель",
  },
  examples: [
    {
      bad: `| 1 | ⟦Издание приказа о дежурстве\nПодготовка графика дежурства⟧ | май 2024 года | Директор | Приказ |`,
      good: `| 1 | Издание приказа о дежурстве | май 2024 года | Директор | Приказ |
             | 2 | Подготовка графика дежурства | май 2024 года | Директор | График |`,
    },
    {
      bad: `| 1 | ⟦Проведение опроса родителей. Обработка анкет. Подготовка доклада для педсовета.⟧ | май 2024 года | Психолог | Доклад |`,
      good: `| 1 | Проведение опроса родителей:
             - о питании;
             - о кружках | май 2024 года | Психолог | Доклад |
             | 2 | Проведение педсовета. Тема «Чтение» | май 2024 года | Завуч | Протокол |`,
    },
  ],
  *runMeasure(row) {
    const count = countMeasures(row);
    if (count > 1)
      yield {
        message: "bundled",
        data: { count: `${count}` },
        at: row.measure.at,
        row,
      };
  },
});

/** How many measures the cell seems to hold: paragraphs from two on, sentences from three on that tell of an action each. */
function countMeasures(row: Measure): number {
  const { measure, deadline, subItems } = row;
  if (subItems.length > 0) return 1;
  const paragraphs = measure.value
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [first = ""] = paragraphs;
  if (first.endsWith(":")) return 1;
  if (paragraphs.length > 1) {
    const actions = paragraphs.filter((line) => action.test(line)).length;
    if (actions > 1 && action.test(first)) return actions;
    return isLinedUp(measure.value) && isLinedUp(deadline?.text ?? "")
      ? paragraphs.filter((line) => !listed.test(line)).length
      : 1;
  }
  const sentences = first.split(/[.;]\s+(?=[А-ЯЁ])/);
  const actions = sentences.filter((line) => action.test(line)).length;
  return actions > 2 ? actions : 1;
}

/** Paragraphs parted by empty ones, so that they stand level with those of the next column. */
const isLinedUp = (text: string): boolean => /\n[^\S\n]*\n/.test(text.trim());
