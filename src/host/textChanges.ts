/** A replacement of the part `start`–`end` of a text; `\n` in `text` begins a new paragraph. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The least that must change for `quote`, which stands at `start`, to become `text`: lines answer one another from
 * the first on, and what they begin and end with alike stays as it is.
 */
export function textChanges(
  start: number,
  quote: string,
  text: string,
): readonly TextChange[] {
  const core = narrowed({ start, end: start + quote.length, text }, quote);
  if (!core) return [];
  const oldLines = quote
    .slice(core.start - start, core.end - start)
    .split("\n");
  const newLines = core.text.split("\n");
  const paired = Math.min(oldLines.length, newLines.length) - 1;
  const changes: TextChange[] = [];
  let at = core.start;
  for (let line = 0; line <= paired; line++) {
    const isLast = line === paired;
    const before = isLast
      ? oldLines.slice(line).join("\n")
      : (oldLines[line] ?? "");
    const after = isLast
      ? newLines.slice(line).join("\n")
      : (newLines[line] ?? "");
    const change = narrowed(
      { start: at, end: at + before.length, text: after },
      before,
    );
    if (change) changes.push(change);
    at += before.length + 1;
  }
  return changes;
}

/** The change without what both texts begin and end with; null where they are the same. */
function narrowed(change: TextChange, before: string): TextChange | null {
  const { text } = change;
  if (text === before) return null;
  const shorter = Math.min(before.length, text.length);
  let head = 0;
  while (head < shorter && before[head] === text[head]) head++;
  if (splitsPair(before, head) || splitsPair(text, head)) head--;
  let tail = 0;
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail] === text[text.length - 1 - tail]
  )
    tail++;
  if (
    splitsPair(before, before.length - tail) ||
    splitsPair(text, text.length - tail)
  )
    tail--;
  return {
    start: change.start + head,
    end: change.end - tail,
    text: text.slice(head, text.length - tail),
  };
}

const splitsPair = (text: string, at: number): boolean =>
  at > 0 &&
  /[\ud800-\udbff]/.test(text[at - 1] ?? "") &&
  /[\udc00-\udfff]/.test(text[at] ?? "");
