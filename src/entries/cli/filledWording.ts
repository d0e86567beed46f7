import type { StandardMeasure } from "../../catalogue/StandardMeasure";

const words: Readonly<Record<string, string>> = {
  "{procedure}": "оценочной процедуры",
  "{year}": "…",
  "{organisation}": "организации",
};

/** A measure's wording as a person reads it, with words in place of the placeholders. */
export const filledWording = ({ wording }: StandardMeasure): string =>
  wording.replace(/\{\w+\}/g, (name) => words[name] ?? name);
