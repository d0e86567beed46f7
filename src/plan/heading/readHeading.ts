import { within } from "../../grid/Anchor";
import type {
  Act,
  AppendixMark,
  AppendixMention,
  ApprovalStamp,
  DocumentHeading,
} from "../Plan";
import {
  type Details,
  mergeDetails,
  noDetails,
  readDetails,
} from "./actDetails";
import { foldLine, plainLine } from "./foldLine";
import { joined, type Line } from "./Line";
import {
  actKinds,
  actTitle,
  actWords,
  appendixLine,
  appendixMention,
  approvalWord,
  approves,
  otherStamp,
  planTitle,
  preamble,
} from "./lexicon";

/** The heading with what only this module and the title's reader need of it. */
export interface HeadingRead extends DocumentHeading {
  /** The act's title and the points that approve the plan: they may state its period. */
  readonly actLines: readonly Line[];
  /** Where the plan's own lines may begin: after the act and the appendix mark. */
  readonly planFrom: number;
}

/** How far below its first line a mark or a stamp may reach. */
const STAMP_LINES = 10;

/** Reads the lines above a document's first plan. */
export function readHeading(lines: readonly Line[]): HeadingRead {
  const plain = lines.map(({ text }) => plainLine(text));
  const mark = plain.findLastIndex((text) => appendixLine.test(text));
  const act = readAct(lines, plain, mark < 0 ? titleAfterAct(plain) : mark);
  const appendix = mark < 0 ? null : readAppendix(lines, plain, mark);
  return {
    act: act?.act ?? null,
    actLines: act?.lines ?? [],
    appendix: appendix?.mark ?? null,
    approval: readApproval(lines, plain),
    planFrom: appendix?.to ?? act?.to ?? 0,
  };
}

/** Where no appendix mark parts them, the plan's title ends the act it stands in. */
function titleAfterAct(plain: readonly string[]): number {
  const text = plain.findIndex(startsText);
  const title =
    text < 0 ? -1 : plain.findLastIndex((line) => planTitle.test(line));
  return title > text ? title : plain.length;
}

interface ActRead {
  readonly act: Act;
  readonly lines: readonly Line[];
  readonly to: number;
}

function readAct(
  lines: readonly Line[],
  plain: readonly string[],
  to: number,
): ActRead | null {
  const stamp = plain.findIndex((text) => approvalWord.test(text));
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

function readAppendix(
  lines: readonly Line[],
  plain: readonly string[],
  from: number,
): { readonly mark: AppendixMark; readonly to: number } {
  let to = from + 1;
  let details: Details = noDetails;
  for (let index = from; index < from + STAMP_LINES; index++) {
    const line = lines[index];
    const text = plain[index] ?? "";
    if (
      !line ||
      (index > from && (planTitle.test(text) || approvalWord.test(text)))
    )
      break;
    const found = readDetails(line, false);
    details = mergeDetails([details, found]);
    if (text !== "") to = index + 1;
    if (found.date.kind !== "absent") break;
  }
  const line = lines[from];
  const number = appendixLine.exec(plain[from] ?? "")?.[1] ?? null;
  const at = line?.at ?? {
    kind: "paragraph" as const,
    paragraph: 0,
    start: 0,
    end: 0,
    quote: "",
  };
  return {
    mark: { number, at, date: details.date, actNumber: details.number },
    to,
  };
}

/** The stamp with the date and number below it, as far as the next stamp, the title or a few lines. */
export function readApproval(
  lines: readonly Line[],
  plain: readonly string[],
): ApprovalStamp | null {
  for (const [index, line] of lines.entries()) {
    const parts = segments(line);
    const place = parts.findIndex(({ text }) =>
      approvalWord.test(plainLine(text)),
    );
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
