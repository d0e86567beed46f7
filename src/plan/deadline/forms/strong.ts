import type { Found } from "../Draft";
import type { Reading } from "../Reading";
import { readOngoing } from "./ongoing";
import { readRecurring } from "./recurring";
import { readSpan } from "./span";

/** The forms whose every word is known, in the order they are tried. */
export const strongForms: readonly ((
  reading: Reading,
  at: number,
) => Found | undefined)[] = [readRecurring, readOngoing, readSpan];

/** Whether a form with known words begins here. */
export const startsStrong = (reading: Reading, at: number): boolean =>
  strongForms.some((form) => form(reading, at) !== undefined);
