import type { Plan } from "../Plan";
import { plainLine } from "./foldLine";
import {
  afterTitle,
  appendixLine,
  bareTitle,
  planTitle,
  signatureLine,
  termAlone,
} from "./lexicon";
import { approvedPlan } from "./readApprovedPlan";
import { monthOf } from "../rows/textFlow";
import { joined, type Line } from "./Line";

export interface TitleRead {
  readonly title: Plan["title"];
  /** The title's lines and those between it and the table: the period may stand in any of them. */
  readonly lines: readonly Line[];
  /** What stands between the title and the table. */
  readonly after: readonly Line[];
}

const LONGEST_LINE = 400;
const MOST_LINES = 8;

/** Whether a line begins a plan's title. */
export const isPlanTitle = (text: string): boolean =>
  text.length < LONGEST_LINE && planTitle.test(plainLine(text));

/** The title nearest above a table, among the lines that belong to the plan alone. */
export function readTitle(lines: readonly Line[]): TitleRead {
  const plain = lines.map(({ text }) => plainLine(text));
  let from = plain.findLastIndex(
    (text) => text.length < LONGEST_LINE && planTitle.test(text),
  );
  while (from > 0 && planTitle.test(plain[from - 1] ?? "")) from--;
  if (from < 0) {
    const point = approvedPlan(lines);
    return point
      ? titleOf([...lines.slice(0, point.index), point.name], point.index)
      : nearestLines(lines, plain);
  }
  let to = from + 1;
  while (to < lines.length && to - from < MOST_LINES) {
    const text = plain[to] ?? "";
    const bare = bareTitle.test(plain.slice(from, to).join(" ").trim());
    if (text === "" ? !bare : endsTitle(text)) break;
    to++;
  }
  return titleOf(lines, from, to);
}

const endsTitle = (text: string): boolean =>
  text.length > LONGEST_LINE ||
  afterTitle.test(text) ||
  termAlone.test(text) ||
  monthOf(text) !== null;

/** No line says that it is a title: the short lines right above the table. */
function nearestLines(
  lines: readonly Line[],
  plain: readonly string[],
): TitleRead {
  let to = lines.length;
  while (
    to > 0 &&
    (plain[to - 1] === "" || monthOf(plain[to - 1] ?? "") !== null)
  )
    to--;
  let from = to;
  while (
    from > 0 &&
    to - from < 4 &&
    isTitleLike(lines[from - 1], plain[from - 1] ?? "")
  )
    from--;
  return titleOf(lines, from, to);
}

const isTitleLike = (line: Line | undefined, text: string): boolean =>
  line !== undefined &&
  text !== "" &&
  text.length < 250 &&
  !/[:;]$/.test(text) &&
  !afterTitle.test(text) &&
  !appendixLine.test(text) &&
  !signatureLine.test(line.text);

function titleOf(
  lines: readonly Line[],
  from: number,
  to = lines.length,
): TitleRead {
  const own = lines.slice(from, to).filter(({ text }) => text.trim() !== "");
  const first = own[0];
  return {
    title: first ? { value: joined(own), at: first.at } : null,
    lines: lines.slice(from),
    after: lines.slice(to),
  };
}
