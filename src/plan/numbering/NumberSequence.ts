import type { Anchor } from "../../grid/Anchor";
import type { Measure, PlanNumber, SectionRow } from "../Plan";

/** A place in a plan where a number stands or should stand. */
export interface NumberedItem {
  readonly kind: "heading" | "measure";
  /** Null where the measure has no number. */
  readonly number: PlanNumber | null;
  /** Where the number stands, or the empty cell meant for it. */
  readonly at: Anchor | null;
  /** Null for a heading in a paragraph. */
  readonly row: SectionRow | Measure | null;
  /** The number it should begin with and does not; null where it stands under the right parent. */
  readonly strayFrom: readonly number[] | null;
}

/** Items that are counted one after the other: the measures of one section, the sections of a plan. */
export interface NumberSequence {
  /** Whose number the numbers of the items begin with; null where nothing in the plan bears it. */
  readonly owner: NumberedItem | null;
  /** What stands between the owner's number and the last part. */
  readonly prefix: readonly number[];
  readonly items: NumberedItem[];
}

/** Whether a number is written in Arabic digits: «2.1», not «II» or «а)». */
export const isArabic = ({ text }: PlanNumber): boolean => /^\d/.test(text);

/** Whether a number's parts begin with these. */
export const startsWith = (
  parts: readonly number[],
  prefix: readonly number[],
): boolean =>
  prefix.length <= parts.length &&
  prefix.every((part, index) => parts[index] === part);

/** The last part of a number: 3 of «1.2.3». */
export const lastPart = ({ parts }: PlanNumber): number => parts.at(-1) ?? 0;
