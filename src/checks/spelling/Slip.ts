/** Words written wrong with what stands there rightly. Offsets are UTF-16 in the text. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** `doubtful`: ask first; the others may be put right without asking. */
  readonly kind: "wrong" | "twice" | "latin-letters" | "doubtful";
}

/** `right` with the capital letters of `wrong`: all of them, or the first. */
export function inCaseOf(wrong: string, right: string): string {
  const small = wrong.toLowerCase();
  if (wrong === small) return right;
  if (wrong.length > 1 && wrong === wrong.toUpperCase())
    return right.toUpperCase();
  const first = wrong.charAt(0);
  return first === small.charAt(0)
    ? right
    : right.charAt(0).toUpperCase() + right.slice(1);
}
