import type { TextChange } from "../textChanges";

/** What is done to one of the paragraphs that stand in a cell; they are told by their places before the first change. */
export type LineChange =
  | {
      readonly kind: "set";
      readonly line: number;
      /** Within the line, in order. */
      readonly changes: readonly TextChange[];
      readonly text: string;
    }
  | {
      /** New paragraphs beside one that stays. */
      readonly kind: "insert";
      readonly line: number;
      readonly where: "Before" | "After";
      readonly texts: readonly string[];
    }
  | { readonly kind: "remove"; readonly line: number };

interface Line {
  /** The paragraph that it was; null for a new one. */
  readonly from: number | null;
  readonly text: string;
}

/**
 * The least that is done to the paragraphs of a cell, `lines`, for changes of their text (joined by `\n`) to be made.
 * A cell's last paragraph cannot be deleted in Word: it takes over what should stay.
 */
export function changedLines(
  lines: readonly string[],
  changes: readonly TextChange[],
): readonly LineChange[] {
  const after = lastKept(rewritten(lines, changes), lines.length - 1);
  const sets: LineChange[] = [];
  for (const { from, text } of after) {
    const before = from === null ? text : lines[from];
    if (from === null || before === undefined || before === text) continue;
    const own = ownChanges(lines, from, changes, text);
    sets.push({ kind: "set", line: from, changes: own, text });
  }
  return [...sets, ...moves(after, lines.length)];
}

/** What makes and deletes paragraphs, from the end backwards: the places of those above stay what they were. */
function moves(
  after: readonly Line[],
  count: number,
): readonly (LineChange & { kind: "insert" | "remove" })[] {
  const added = new Map<number | null, string[]>();
  let beside: number | null = null;
  for (const { from, text } of after)
    if (from !== null) beside = from;
    else added.set(beside, [...(added.get(beside) ?? []), text]);
  const kept = after.flatMap(({ from }) => from ?? []);
  const found: (LineChange & { kind: "insert" | "remove" })[] = [];
  for (let line = count - 1; line >= 0; line--) {
    const texts = added.get(line);
    if (texts) found.push({ kind: "insert", line, where: "After", texts });
    if (!kept.includes(line)) found.push({ kind: "remove", line });
    const leading = line === kept[0] ? added.get(null) : undefined;
    if (leading)
      found.push({ kind: "insert", line, where: "Before", texts: leading });
  }
  return found;
}

/** The changes as those of one line where they all fall into it, or the whole of it as one. */
function ownChanges(
  lines: readonly string[],
  line: number,
  changes: readonly TextChange[],
  text: string,
): readonly TextChange[] {
  const before = lines[line] ?? "";
  const start = lines
    .slice(0, line)
    .reduce((sum, { length }) => sum + length + 1, 0);
  const own = changes
    .filter((one) => one.end >= start && one.start <= start + before.length)
    .map((one) => ({
      ...one,
      start: one.start - start,
      end: one.end - start,
    }));
  return applied(before, own) === text
    ? own
    : [{ start: 0, end: before.length, text }];
}

/** A line after changes of it, in order; null where they do not fit it. */
export function applied(
  text: string,
  changes: readonly TextChange[],
): string | null {
  let made = "";
  let at = 0;
  for (const { start, end, text: typed } of changes) {
    if (start < at || end > text.length) return null;
    made += text.slice(at, start) + typed;
    at = end;
  }
  return made + text.slice(at);
}

/** The paragraphs after the changes. */
function rewritten(
  lines: readonly string[],
  changes: readonly TextChange[],
): readonly Line[] {
  const made: Line[] = [];
  let from: number | null = 0;
  let text = "";
  let line = 0;
  let inLine = 0;

  const copy = (length: number): void => {
    for (let left = length; left > 0;) {
      const rest = (lines[line] ?? "").slice(inLine);
      if (left <= rest.length) {
        text += rest.slice(0, left);
        inLine += left;
        return;
      }
      text += rest;
      left -= rest.length + 1;
      made.push({ from, text });
      from = ++line;
      inLine = 0;
      text = "";
    }
  };
  const skip = (length: number): void => {
    for (let left = length; left > 0;) {
      const rest = (lines[line] ?? "").length - inLine;
      if (left <= rest) {
        inLine += left;
        return;
      }
      left -= rest + 1;
      line++;
      inLine = 0;
      // A paragraph that has lost all its text goes; otherwise the first keeps its look.
      if (text === "") from = line;
    }
  };
  const type = (typed: string): void => {
    const [first = "", ...others] = typed.split("\n");
    for (const [index, next] of [first, ...others].entries()) {
      if (index > 0) {
        const isBefore = inLine === 0 && from === line && lines[line] !== "";
        made.push({ from: isBefore ? null : from, text });
        from = isBefore ? line : null;
        text = "";
      }
      text += next;
    }
  };

  let at = 0;
  for (const { start, end, text: typed } of changes) {
    copy(start - at);
    // What is typed stands before what the rest of the replaced words leaves.
    const kept: number | null = from;
    const hasBegun = text !== "";
    skip(end - start);
    if (hasBegun) from = kept;
    type(typed);
    at = end;
  }
  const length = lines.reduce((sum, one) => sum + one.length + 1, -1);
  copy(length - at);
  made.push({ from, text });
  return made;
}

/** Where the last paragraph would go, the last one that stays gives it its text and goes instead. */
function lastKept(made: readonly Line[], last: number): readonly Line[] {
  if (made.some(({ from }) => from === last)) return made;
  const at = made.findLastIndex(({ from }) => from !== null);
  return made.map((one, index) =>
    index === at ? { from: last, text: one.text } : one,
  );
}

/** Every state that the paragraphs go through, from the first to the last, each joined by `\n`. */
export function statesOf(
  lines: readonly string[],
  changes: readonly LineChange[],
): readonly string[] {
  const now: { line: number | null; text: string }[] = lines.map(
    (text, line) => ({ line, text }),
  );
  const placeOf = (line: number): number =>
    now.findIndex((one) => one.line === line);
  const states = [lines.join("\n")];
  const note = (): void => {
    states.push(now.map(({ text }) => text).join("\n"));
  };
  for (const change of changes) {
    const at = placeOf(change.line);
    if (change.kind === "set") {
      now[at] = { line: change.line, text: change.text };
      note();
    } else if (change.kind === "remove") {
      now.splice(at, 1);
      note();
    } else
      for (const [index, text] of change.texts.entries()) {
        const to = change.where === "Before" ? at + index : at + 1 + index;
        now.splice(to, 0, { line: null, text });
        note();
      }
  }
  return states;
}
