import { within } from "../grid/Anchor";
import { defineCheck } from "./check";
import { findSpacing, type Gap } from "./wording/findSpacing";

export default defineCheck({
  id: "spacing",
  severity: "info",
  fix: "safe",
  title: "Лишние или пропущенные пробелы",
  rationale:
    "Двойные и пропущенные пробелы видны в печатном документе и мешают искать по нему.",
  messages: {
    one: "Пробелы: вместо «{wrong}» нужно «{right}»",
    several:
      "Пробелы: вместо «{wrong}» нужно «{right}», всего таких мест здесь: {count}",
  },
  examples: [
    {
      bad: "| 1.1 | Проведение ⟦вебинара ,⟧ консультации | март | Методист | Материалы |",
      good: "| 1.1 | Проведение вебинара, консультации | март | Методист | Материалы |",
    },
    {
      bad: "| 1.2 | Посещение ⟦уроков,внеурочных⟧  занятий | март | Методист | Справка о посещении ⟦школы№⟧ 4 |",
      good: "| 1.2 | Сбор сведений о 4,5 классах на 01.03.2025 (т.е. о 7 группах) | март | И.И.Петров | Сведения на сайте school.ru |",
    },
  ],
  *runText({ text, at, place, of }) {
    const gaps = findSpacing(text, place === "paragraph");
    const first = gaps[0];
    if (!first) return;
    const start = reach(text, first.start, -1);
    const end = reach(text, first.end, 1);
    yield {
      message: gaps.length > 1 ? "several" : "one",
      data: {
        wrong: text.slice(start, end),
        right: gaps
          .filter((gap) => gap.start >= start && gap.end <= end)
          .reduceRight(
            (words, gap) =>
              words.slice(0, gap.start - start) +
              gap.right +
              words.slice(gap.end - start),
            text.slice(start, end),
          ),
        count: String(gaps.length),
      },
      at: within(at, start, end),
      ...of,
      fix: gaps.map((gap) => ({
        kind: "replace-text",
        at: within(at, gap.start, gap.end),
        text: gap.right,
      })),
    };
  },
});

/** Farther than this no word is shown whole. */
const FARTHEST = 24;

/** To the end of the word that stands on this side of a gap. */
function reach(text: string, from: Gap["start"], step: 1 | -1): number {
  const next = (at: number) => text[step === 1 ? at : at - 1] ?? " ";
  let at = from;
  while (Math.abs(at - from) < FARTHEST && /\S/.test(next(at))) at += step;
  return at;
}
