/** A quotation mark without its fellow. Offset is UTF-16. */
export interface LoneQuote {
  readonly offset: number;
  readonly opens: boolean;
}

const marks = /["«»„“”]/gu;
const afterWord = /[^\s([{«„“"–—/-]$/u;
const beforeWord = /^[\p{L}\p{N}«„_]/u;

/**
 * Quotation marks that nothing closes or nothing opens, in order. Marks of different kinds may be fellows («ШКОЛА"),
 * and one that closes may serve two that open («МКУ «Центр»), as the rules of print have it. A sign of inches is none.
 */
export function findLoneQuotes(text: string): readonly LoneQuote[] {
  const open: number[] = [];
  const lone: LoneQuote[] = [];
  let lastClosed = -1;
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const before = text.slice(Math.max(0, index - 1), index);
    const after = text.slice(index + 1, index + 2);
    const word = afterWord.test(before);
    const inches = mark === '"' && /\d/.test(before) && open.length === 0;
    if (inches || (mark === '"' && word && beforeWord.test(after))) continue;
    if (opensHere(mark, word, after)) open.push(index);
    else {
      if (open.pop() === undefined) lone.push({ offset: index, opens: false });
      lastClosed = index;
    }
  }
  for (const offset of open)
    if (offset > lastClosed) lone.push({ offset, opens: true });
  return lone;
}

function opensHere(mark: string, word: boolean, after: string): boolean {
  if (mark === "«" || mark === "„") return true;
  if (mark === "»" || mark === "”") return false;
  return (
    !word && (mark === '"' ? !/^(?:\s|$)/.test(after) : beforeWord.test(after))
  );
}
