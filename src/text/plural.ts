/** The forms of a Russian noun after 1, 2 and 5 («ошибка», «ошибки», «ошибок»). */
export type NounForms = readonly [one: string, few: string, many: string];

/** The form that agrees with a whole number: 1, 21, 101 · 2–4, 22 · 5–20, 0, 11–14. */
export function plural(count: number, [one, few, many]: NounForms): string {
  const tens = Math.abs(count) % 100;
  const ones = tens % 10;
  if (tens > 10 && tens < 20) return many;
  if (ones === 1) return one;
  return ones > 1 && ones < 5 ? few : many;
}

/** «3 ошибки». */
export const counted = (count: number, forms: NounForms): string =>
  `${String(count)} ${plural(count, forms)}`;
