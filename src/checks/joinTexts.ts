const listItem = /^\s*(?:[-–—•]\s|\d{1,2}[.)]\s)/;
/** A hyphen that only a line or page end put there: soft, or the sign that scanners leave for it. */
const softEnd = /[\u00AD¬]$/;
const cutWord = /(\p{L}+)-$/u;
const goesOn = /^\p{Ll}+/u;
const closing = /^[,.;:!?)»”]/;

/**
 * Two halves of a text cut by the end of a page, put together: a list item keeps its line, a hyphen joins without a
 * space. The hyphen itself goes only where the whole word is `known` to the document: «план-график» must keep its own.
 */
export function joinTexts(
  before: string,
  after: string,
  known: (word: string) => boolean,
): string {
  const head = before.trimEnd();
  const tail = after.trim();
  if (head === "" || tail === "") return head + tail;
  if (softEnd.test(head)) return head.slice(0, -1) + tail;
  const [, first] = cutWord.exec(head.slice(-40)) ?? [];
  if (first !== undefined) {
    const [second = ""] = goesOn.exec(tail.slice(0, 40)) ?? [];
    return (known(first + second) ? head.slice(0, -1) : head) + tail;
  }
  if (closing.test(tail)) return head + tail;
  return listItem.test(tail) && listItem.test(lastLine(head))
    ? `${head}\n${tail}`
    : `${head} ${tail}`;
}

const lastLine = (text: string): string =>
  text.slice(text.lastIndexOf("\n") + 1);
