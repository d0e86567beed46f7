const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a cell is empty, or holds only dashes, dots or underscores in place of words. */
export const saysNothing = (text: string | null | undefined): boolean =>
  text == null || !letterOrDigit.test(text);
