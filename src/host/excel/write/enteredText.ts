/**
 * A text as it must be given to `Range.values` to be kept as that very text. Excel takes what it is given for typing:
 * «=…», «+…», «-…» and «@…» become formulas, «1-2» a date, «5%» a number. A leading apostrophe, which is not part of
 * the text, keeps it; it is put wherever the text is not plainly words. `code` is the cell's number format.
 */
export function enteredText(text: string, code = "General"): string {
  if (text === "") return "";
  // A cell in the text format takes all for text.
  const isKept = code === "@" || isPlainWords(text);
  return isKept ? text : `'${text}`;
}

/**
 * What to give instead where Excel was given a text and tells another: some versions take an apostrophe in a cell in
 * the text format for their own, some for a part of the text. Null where that is not the difference.
 */
export function enteredOtherwise(text: string, told: unknown): string | null {
  if (told === `'${text}`) return text;
  return typeof told === "string" && text === `'${told}` ? `'${text}` : null;
}

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
