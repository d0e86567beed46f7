import { within } from "../../grid/Anchor";
import type { ApprovalStamp } from "../Plan";
import { type Details, mergeDetails, readDetails } from "./actDetails";
import { plainLine } from "./foldLine";
import { approvalWord, otherStamp, planTitle } from "./lexicon";
import type { Line } from "./Line";

/** How far below its first line a stamp may reach. */
const STAMP_LINES = 10;

/** The stamp with the date and number below it, as far as the next stamp, the title or a few lines. */
export function readApproval(
  lines: readonly Line[],
  plain: readonly string[],
): ApprovalStamp | null {
  for (const [index, line] of lines.entries()) {
    const { parts, place } = stampIn(line);
    const part = parts[place];
    if (!part) continue;
    const found: Details[] = [readDetails(part, false)];
    for (let next = index + 1; next < index + STAMP_LINES; next++) {
      const below = lines[next];
      const text = plain[next] ?? "";
      if (!below || planTitle.test(text)) break;
      if (isBeside(part.at, below.at)) continue;
      if (otherStamp.test(text)) break;
      const beside = segments(below);
      const own = beside.length === parts.length ? beside[place] : below;
      if (own) found.push(readDetails(own, false));
    }
    return { at: part.at, ...mergeDetails(found) };
  }
  return null;
}

/** The line that the approval stamp begins in, also beside another stamp; -1 where there is none. */
export const approvalLine = (lines: readonly Line[]): number =>
  lines.findIndex((line) => stampIn(line).place >= 0);

function stampIn(line: Line): {
  readonly parts: readonly Line[];
  readonly place: number;
} {
  const parts = segments(line);
  const place = parts.findIndex(({ text }) =>
    approvalWord.test(plainLine(text)),
  );
  return { parts, place };
}

/** A cell of another column: the stamp there is another's. */
const isBeside = (stamp: Line["at"], at: Line["at"]): boolean =>
  stamp.kind === "cell" && at.kind === "cell" && stamp.column !== at.column;

/** A line's columns where tabs or many spaces part them («СОГЛАСОВАНО        УТВЕРЖДАЮ»). */
function segments(line: Line): Line[] {
  const parts: Line[] = [];
  for (const match of line.text.matchAll(/\S+(?: {1,3}\S+)*/g))
    parts.push({
      text: match[0],
      at: within(line.at, match.index, match.index + match[0].length),
      label: null,
    });
  return parts;
}
