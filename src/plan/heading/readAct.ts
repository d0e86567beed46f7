import { within } from "../../grid/Anchor";
import type { Act, AppendixMention } from "../Plan";
import {
  type Details,
  mergeDetails,
  noDetails,
  readDetails,
} from "./actDetails";
import { foldLine } from "./foldLine";
import {
  actKinds,
  actTitle,
  actWords,
  appendixMention,
  approves,
  planTitle,
  preamble,
} from "./lexicon";
import { joined, type Line } from "./Line";
import { approvalLine } from "./readApproval";

/** Where no appendix mark parts them, the plan's title ends the act it stands in. */
export function titleAfterAct(plain: readonly string[]): number {
  const text = plain.findIndex(startsText);
  const title =
    text < 0 ? -1 : plain.findLastIndex((line) => planTitle.test(line));
  return title > text ? title : plain.length;
}

export interface ActRead {
  readonly act: Act;
  readonly lines: readonly Line[];
  readonly to: number;
}

/** Reads the act among the lines above `to`; `plain` are the same lines as `plainLine` makes them. */
export function readAct(
  lines: readonly Line[],
  plain: readonly string[],
  to: number,
): ActRead | null {
  const stamp = approvalLine(lines);
  const end = stamp < 0 ? to : Math.min(to, stamp);
  const kindLine = plain.findIndex(
    (text, index) => index < end && text.length < 120 && kindOf(text) !== null,
  );
  const titleFrom = plain.findIndex(
    (text, index) => index < end && index > kindLine && actTitle.test(text),
  );
  const body = plain.slice(0, end).join("\n");
  const worded = actWords.find(([word]) => word.test(body))?.[1];
  const kind = kindLine < 0 ? worded : kindOf(plain[kindLine] ?? "");
  if (!kind || (kindLine < 0 && titleFrom < 0)) return null;
  const head = plain.findIndex(
    (text, index) =>
      index < end && index > Math.max(kindLine, titleFrom) && startsText(text),
  );
  const headEnd = head < 0 ? end : head;
  const titleTo = titleFrom < 0 ? -1 : titleEnd(plain, titleFrom, headEnd);
  const title = lines.slice(titleFrom, titleTo);
  const details = mergeDetails(
    lines
      .slice(0, headEnd)
      .map((line, index) =>
        titleFrom >= 0 && index >= titleFrom && index < titleTo
          ? noDetails
          : readDetails(line, true),
      ),
  );
  const first = title[0];
  const kindAt = lines[kindLine]?.at ?? null;
  return {
    act: {
      kind,
      kindAt,
      issuer: readIssuer(lines, plain, kindLine < 0 ? titleFrom : kindLine),
      ...details,
      title:
        titleFrom < 0 || !first ? null : { value: joined(title), at: first.at },
      appendixMentions: lines
        .slice(Math.max(titleFrom, kindLine, 0), end)
        .flatMap(mentionsIn),
    },
    lines: [
      ...(titleFrom < 0 ? [] : title),
      ...lines
        .slice(headEnd, end)
        .filter((_, index) => approves.test(plain[headEnd + index] ?? "")),
    ],
    to: end,
  };
}

const kindOf = (text: string): Act["kind"] | null =>
  actKinds.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const startsText = (text: string): boolean =>
  preamble.test(text) || /^\d{1,2}[.)]/.test(text) || text.length > 400;

/** The title goes on until a blank line, the text, or the date below it. */
function titleEnd(plain: readonly string[], from: number, end: number): number {
  let to = from + 1;
  while (
    to < end &&
    plain[to] !== "" &&
    (plain[to]?.length ?? 0) < 250 &&
    to - from < 10
  )
    to++;
  return to;
}

const saysNothing = ({ date, number }: Details): boolean =>
  date.kind === "absent" && number.kind === "absent";

/** The lines above the act's kind, or above its date and title where it does not name itself. */
function readIssuer(
  lines: readonly Line[],
  plain: readonly string[],
  before: number,
): Act["issuer"] {
  const own = lines
    .slice(0, Math.max(before, 0))
    .filter(
      (line, index) =>
        plain[index] !== "" && saysNothing(readDetails(line, true)),
    );
  const first = own[0];
  return first ? { value: joined(own), at: first.at } : null;
}

function mentionsIn({ text: original, at }: Line): AppendixMention[] {
  const { text, at: original_ } = foldLine(original);
  return Array.from(text.matchAll(appendixMention), (match) => ({
    number: match[1] ?? null,
    at: within(
      at,
      original_(match.index),
      original_(match.index + match[0].trimEnd().length),
    ),
  }));
}
