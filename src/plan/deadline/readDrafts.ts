import type { Draft, Found, Link, Meaning } from "./Draft";
import { pastFiller, pastDetails } from "./forms/filler";
import { readFreeText } from "./forms/freeText";
import { datesOf, ofMonth } from "./forms/lexicon";
import { pastFurther } from "./forms/further";
import { strongForms } from "./forms/strong";
import { pastTerm } from "./forms/until";
import { isMark, type Reading } from "./Reading";
import { castsDoubt, isPlain, leavesDayOpen } from "./remarks";
import {
  isItemNumber,
  isPieceEnd,
  linkOf,
  pastLabel,
  pastTail,
  pieceEnd,
} from "./pieces";

interface State {
  readonly reading: Reading;
  readonly drafts: Draft[];
  /** Where the piece between separators begins, in tokens and in drafts: it is believed whole or not at all. */
  pieceFrom: number;
  pieceDrafts: number;
  link: Link;
  /** Words that speak of no time have been passed over. */
  remark: boolean;
}

/**
 * The parts of a cell in order of writing, their years not yet implied. A piece between separators must be
 * understood to its last word, else it is unrecognised; where a word casts doubt on the dates, so is the whole cell.
 */
export function readDrafts(reading: Reading): readonly Draft[] {
  const state: State = {
    reading,
    drafts: [],
    pieceFrom: 0,
    pieceDrafts: 0,
    link: "break",
    remark: false,
  };
  const end = reading.tokens.length;
  let at = 0;
  while (at < end) {
    const next = pastSeparators(state, at);
    if (next > at) {
      at = next;
      continue;
    }
    const read = readPart(state, at);
    if (read !== undefined) {
      at = read;
      continue;
    }
    const to = pieceEnd(reading, at);
    const rest = closePiece(state, to);
    if (rest === "doubt") return [whole(end)];
    state.remark ||= rest === "remark";
    at = to;
    startPiece(state, at);
  }
  const { drafts, remark } = state;
  return (drafts.length === 0 && remark) || isDoubted(reading, drafts)
    ? [whole(end)]
    : drafts;
}

/** «март, в случае переноса – май»: a word of doubt in free text beside other parts. */
const isDoubted = (reading: Reading, drafts: readonly Draft[]): boolean =>
  drafts.length > 1 &&
  drafts.some(
    ({ meaning: { kind }, from, to }) =>
      (kind === "event" || kind === "vague") &&
      castsDoubt(reading, from, to) &&
      !leavesDayOpen(reading, from, to),
  );

const whole = (to: number): Draft => ({
  meaning: { kind: "unrecognised" },
  from: 0,
  to,
  link: "break",
  further: false,
});

/** Past a comma, a stop, a bracket and the like; each, and a line break, begins a new piece. */
function pastSeparators(state: State, at: number): number {
  const { reading } = state;
  let fresh = at === state.pieceFrom;
  if (!fresh && (reading.tokens[at]?.line || isMark(reading, at - 1, "."))) {
    if (state.link === "none") state.link = "loose";
    startPiece(state, at);
    fresh = true;
  }
  const length = fresh && isItemNumber(reading, at) ? 2 : 1;
  if (length === 1) {
    const link = linkOf(reading, at, fresh);
    if (link === undefined) return at;
    if (link !== "kept") state.link = link;
  }
  startPiece(state, at + length);
  return at + length;
}

function startPiece(state: State, at: number): void {
  state.pieceFrom = at;
  state.pieceDrafts = state.drafts.length;
}

/** Reads one part with what stands around it in its piece; the token after it, or undefined where none is understood. */
function readPart(state: State, at: number): number | undefined {
  const { reading } = state;
  const fresh = at === state.pieceFrom;
  const filled = pastFiller(reading, at);
  if (filled > at && isPieceEnd(reading, filled)) {
    state.remark ||= pastDetails(reading, at) !== undefined;
    return filled;
  }
  const label = fresh ? pastLabel(reading, at, filled) : undefined;
  const starts = fresh ? [at, filled, pastTerm(reading, at), label] : [at];
  // «Дата проведения: 15 октября» is a date and no event.
  if (label !== undefined && datesOf.test(reading.tokens[at]?.text ?? ""))
    starts.unshift(label);
  for (const start of new Set(starts)) {
    if (start === undefined) continue;
    const further = pastFurther(reading, start);
    const found =
      bestFound(state, further ?? start, fresh) ??
      (further === undefined
        ? undefined
        : furtherAlone(reading, start, further));
    if (!found) continue;
    // «заявки – до 1 мая, слёт – 10 мая»: «до» is not said of what has a name of its own.
    if (start === label && state.link === "loose") state.link = "break";
    addFound(state, found, further === undefined ? undefined : start);
    return found.next;
  }
  return undefined;
}

/** The first form after which the piece ends; else one after which another part goes on. */
function bestFound(
  state: State,
  at: number,
  fresh: boolean,
): Found | undefined {
  const { reading } = state;
  let open: Found | undefined;
  for (const form of [...strongForms, readFreeText]) {
    const found = form(reading, at);
    if (!found || (!fresh && !mayFollow(state, found))) continue;
    const filled = pastFiller(reading, found.next);
    const next = pastTail(reading, filled);
    if (next !== undefined) return { ...found, next };
    open ??= { ...found, next: filled };
  }
  return open && canGoOn(reading, open.next, open) ? open : undefined;
}

/** Without a separator only what repeats, goes on, or tells how joins another part: «в течение года по графику». */
function mayFollow(state: State, { values }: Found): boolean {
  const last = state.drafts.at(-1)?.meaning;
  return last !== undefined && !(isDated(last) && isDated(values[0]?.value));
}

/** Whether another form follows at once, so that the piece may still be understood whole. */
const canGoOn = (reading: Reading, at: number, { values }: Found): boolean =>
  [...strongForms, readFreeText].some((form) => {
    const found = form(reading, at);
    return (
      found &&
      !(isDated(values.at(-1)?.value) && isDated(found.values[0]?.value))
    );
  });

const isDated = (meaning: Meaning | undefined): boolean =>
  meaning?.kind === "date" ||
  meaning?.kind === "period" ||
  meaning?.kind === "until" ||
  meaning?.kind === "from";

function addFound(state: State, found: Found, from: number | undefined): void {
  const lacksDay = isMonthOfDay(state, found);
  for (const [i, { value, from: own, to }] of found.values.entries())
    state.drafts.push({
      meaning: lacksDay ? { kind: "unrecognised" } : value,
      from: i === 0 ? (from ?? own) : own,
      to,
      link: i === 0 ? state.link : "loose",
      further: from !== undefined,
    });
  state.link = "none";
}

/** «5 марта, июня»: a month in the genitive beside a day wants a day of its own. */
function isMonthOfDay({ reading, drafts, link }: State, found: Found): boolean {
  const [first] = found.values;
  const { text = "", is } = reading.tokens[first?.from ?? 0] ?? {};
  return (
    link === "loose" &&
    is === "month" &&
    ofMonth.test(text) &&
    ["date", "until"].includes(drafts.at(-1)?.meaning.kind ?? "")
  );
}

/** «и далее» with nothing after it: it goes on. */
const furtherAlone = (
  reading: Reading,
  from: number,
  next: number,
): Found | undefined =>
  isPieceEnd(reading, next)
    ? {
        values: [{ value: { kind: "wholePlan", firm: false }, from, to: next }],
        next,
      }
    : undefined;

/** What a piece that was not understood leaves: doubt, a remark without time, or an unrecognised part. */
function closePiece(
  state: State,
  to: number,
): "doubt" | "remark" | "unrecognised" {
  const { reading, pieceFrom: from, drafts } = state;
  const open =
    drafts.length > 0 &&
    drafts.every(({ meaning }) => meaning.kind === "period") &&
    leavesDayOpen(reading, from, to);
  if (!open && castsDoubt(reading, from, to)) return "doubt";
  const partly = drafts.length > state.pieceDrafts;
  drafts.length = state.pieceDrafts;
  if (!open && !partly && isPlain(reading, from, to)) return "remark";
  drafts.push({
    meaning: open ? { kind: "vague", open: true } : { kind: "unrecognised" },
    from,
    to,
    link: state.link === "none" ? "break" : state.link,
    further: false,
  });
  state.link = "none";
  return "unrecognised";
}
