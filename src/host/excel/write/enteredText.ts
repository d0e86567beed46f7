/**
 * A text as it must be given to `Range.values` to be kept as that very text. Excel takes what it is given for typing:
 * «=…», «+…», «-…» and «@…» become formulas, «1-2» a date, «5%» a number. A leading apostrophe, which is not part of
 * the text, keeps it; it is put wherever the text is not plainly words.
 */
export const enteredText = (text: string): string =>
  text === "" || isPlainWords(text) ? text : `'${text}`;

/** What Excel takes for the beginning of a formula, an error or its own apostrophe. */
const special = /^[\s=+\-@'#]/;
const word = /\p{L}{2,}/gu;
/** «ИСТИНА» is the longest truth value of the two languages that Excel may read here. */
const longestTruth = 6;

/** Words that Excel takes for no formula, number, date or truth value, in English or Russian. */
function isPlainWords(text: string): boolean {
  if (special.test(text)) return false;
  const words = text.match(word)?.length ?? 0;
  // A date has a month's name and perhaps two words more.
  if (/\p{N}/u.test(text)) return words > 3;
  return words > 1 || (words === 1 && text.length > longestTruth);
}
