import type { Measure, Plan } from "../../plan/Plan";
import { saysNothing } from "../../plan/saysNothing";
import { planWords } from "./strings";

/** What a plan has how many of, by name; what it has none of is left out, but for the measures. */
export function planCounts({
  measures,
}: Plan): readonly (readonly [name: string, count: number])[] {
  const count = (holds: (measure: Measure) => boolean) =>
    measures.filter(holds).length;
  const dated = count(hasDate);
  const empty = count(({ deadline }) => saysNothing(deadline?.text));
  const counts = [
    [planWords.subItems, measures.flatMap(({ subItems }) => subItems).length],
    [planWords.dated, dated],
    [planWords.undated, measures.length - dated - empty],
    [planWords.noDeadline, empty],
    [
      planWords.noResponsible,
      count(({ responsible }) => saysNothing(responsible?.text)),
    ],
  ] as const;
  return [
    [planWords.measures, measures.length],
    ...counts.filter(([, number]) => number > 0),
  ];
}

const hasDate = ({ deadline }: Measure): boolean =>
  deadline?.parts.some(({ value }) => "end" in value && value.end) ?? false;
