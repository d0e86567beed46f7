import { within } from "../../grid/Anchor";
import type { ApprovalStamp } from "../Plan";
import { mergeDetails, readDetails } from "./actDetails";
import { foldLine } from "./foldLine";
import { approvingPoint, minutesLine, planTitle } from "./lexicon";
import type { Line } from "./Line";

/** How far below «ПРОТОКОЛ» its date and number may stand. */
const HEAD_LINES = 6;

/** The plan's name in the point right above its table («2. Утвердить план … на 2026 год:»), with that point's place. */
export function approvedPlan(
  lines: readonly Line[],
): { readonly index: number; readonly name: Line } | null {
  const index = lines.findLastIndex(({ text }) => text.trim() !== "");
  const line = lines[index];
  if (!line) return null;
  const { text, at } = foldLine(line.text);
  const from = approvingPoint.exec(text)?.[0].length ?? 0;
  if (from === 0 || !planTitle.test(text.slice(from))) return null;
  const start = at(from);
  const name = line.text.slice(start).replace(/[\s:;.]+$/, "");
  const end = start + name.length;
  return {
    index,
    name: { text: name, at: within(line.at, start, end), label: null },
  };
}

/** Minutes approve the plan that one of their points brings, on their own date. */
export function approvedInMinutes(
  lines: readonly Line[],
  plain: readonly string[],
): ApprovalStamp | null {
  const point = approvedPlan(lines);
  const from = plain.findIndex((text) => minutesLine.test(text));
  return point && from >= 0
    ? {
        at: point.name.at,
        ...mergeDetails(
          lines
            .slice(from, Math.min(from + HEAD_LINES, point.index))
            .map((line) => readDetails(line, false)),
        ),
      }
    : null;
}
