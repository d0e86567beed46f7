import type { Draft, Found, Link } from "./Draft";
import { pastFiller } from "./forms/filler";
import { readFreeText } from "./forms/freeText";
import { strongForms } from "./forms/strong";
import { pastTerm } from "./forms/span";
import { isClass, isMark, skip, type Reading } from "./Reading";
import { castsDoubt, isPlain } from "./remarks";

/** More words than this before a dash or colon are no label of a date. */
const longestLabel = 8;

interface State {
  readonly reading: Reading;
  readonly drafts: Draft[];
  /** Where the piece between separators begins, in tokens and in drafts: it is believed whole or not at all. */
  pieceFrom: number;
  pieceDrafts: number;
  link: Link;
  brackets: number;
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
    brackets: 0,
  };
  const end = reading.tokens.length;
  let remark = false;
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
    remark ||= rest === "remark";
    at = to;
    state.pieceFrom = at;
    state.pieceDrafts = state.drafts.length;
  }
  return state.drafts.length === 0 && remark ? [whole(end)] : state.drafts;
}

const whole = (to: number): Draft => ({
  meaning: { kind: "unrecognised" },
  from: 0,
  to,
  link: "break",
  bracketed: false,
  further: false,
});

/** Past commas, stops, brackets and line breaks; each begins a new piece. */
function pastSeparators(state: State, at: number): number {
  const { reading } = state;
  const { tokens } = reading;
  const fresh = at === state.pieceFrom;
  let next = at;
  if (isMark(reading, at, "(", "[")) {
    state.brackets++;
    state.link = "bracket";
    next++;
  } else if (isMark(reading, at, ")", "]")) {
    state.brackets = Math.max(0, state.brackets - 1);
    next++;
  } else if (isMark(reading, at, ",", ";", ".", "+", "•")) {
    state.link = isMark(reading, at, ",") ? "loose" : "break";
    next++;
  } else if (isClass(reading, at, "and", "also")) {
    if (state.link !== "break") state.link = "loose";
    next++;
  } else if (isMark(reading, at, "-", "/") && fresh && at === 0) next++;
  else if (isMark(reading, at, "-") && (fresh || tokens[at]?.line)) next++;
  else if (!fresh && (tokens[at]?.line || isMark(reading, at - 1, "."))) {
    if (state.link === "none") state.link = "loose";
  } else return at;
  startPiece(state, next);
  // A line break alone is passed without moving.
  return next > at ? next : at;
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
  if (filled > at && isPieceEnd(reading, filled)) return filled;
  const starts = fresh
    ? [at, filled, pastTerm(reading, at), pastLabel(reading, at)]
    : [at];
  for (const start of new Set(starts)) {
    if (start === undefined) continue;
    const further = pastFurther(reading, start);
    const found = bestFound(state, further ?? start, fresh);
    if (!found) continue;
    addFound(state, found, further === undefined ? undefined : start);
    return found.next;
  }
  return undefined;
}

interface Sealed extends Found {
  readonly next: number;
}

/** The first form after which the piece ends; else one after which another part goes on. */
function bestFound(
  state: State,
  at: number,
  fresh: boolean,
): Sealed | undefined {
  const { reading } = state;
  let open: Sealed | undefined;
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
  const last = state.drafts.at(-1)?.meaning.kind;
  const next = values[0]?.value.kind;
  const dated = (kind: string | undefined): boolean =>
    kind === "date" || kind === "period" || kind === "until";
  return !(dated(last) && dated(next)) && last !== undefined;
}

/** Whether another form follows at once, so that the piece may still be understood whole. */
const canGoOn = (reading: Reading, at: number, { values }: Found): boolean =>
  [...strongForms, readFreeText].some((form) => {
    const found = form(reading, at);
    const dated = (kind: string | undefined): boolean =>
      kind === "date" || kind === "period" || kind === "until";
    return (
      found !== undefined &&
      !(dated(values[0]?.value.kind) && dated(found.values[0]?.value.kind))
    );
  });

function addFound(state: State, found: Found, from: number | undefined): void {
  for (const [i, { value, from: own, to }] of found.values.entries())
    state.drafts.push({
      meaning: value,
      from: i === 0 ? (from ?? own) : own,
      to,
      link: i === 0 ? state.link : "loose",
      bracketed: state.brackets > 0,
      further: from !== undefined,
    });
  state.link = "none";
}

/** Past «далее», «и далее –», «в дальнейшем»; undefined where it is not there. */
function pastFurther(reading: Reading, at: number): number | undefined {
  const inside = skip(reading, at, "and", "in");
  if (!isClass(reading, inside, "further")) return undefined;
  return isMark(reading, inside + 1, "-", ":", ",") ? inside + 2 : inside + 1;
}

/** Past a few plain words and a colon or dash before a date: «школьный этап – октябрь». */
function pastLabel(reading: Reading, at: number): number | undefined {
  const most = Math.min(reading.tokens.length, at + longestLabel);
  for (let i = at; i < most; i++)
    if (isMark(reading, i, ":", "-") && isBreak(reading, i))
      return isPlain(reading, at, i) && !castsDoubt(reading, at, i)
        ? i + 1
        : undefined;
    else if (isMark(reading, i, ",", ";", "(")) return undefined;
  return undefined;
}

const isBreak = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.text === ":" ||
  tokens[at]?.gap === true ||
  tokens[at + 1]?.gap === true;

const isPieceEnd = (reading: Reading, at: number): boolean => {
  const { tokens } = reading;
  return (
    tokens[at] === undefined ||
    isMark(reading, at, ",", ";", "(", ")", "[", "]", ".", "•", "+") ||
    tokens[at].line ||
    isClass(reading, at, "and") ||
    (isClass(reading, at, "in") && isClass(reading, at + 1, "further")) ||
    isClass(reading, at, "further") ||
    isMark(reading, at - 1, ".")
  );
};

/** The token after the part where its piece ends there, past a plain label («ноябрь – муниципальный этап»). */
function pastTail(reading: Reading, at: number): number | undefined {
  if (isPieceEnd(reading, at)) return at;
  if (!isMark(reading, at, "-", ":")) return undefined;
  const to = pieceEnd(reading, at + 1);
  return to > at + 1 &&
    to - at <= longestLabel &&
    isPlain(reading, at + 1, to) &&
    !castsDoubt(reading, at + 1, to)
    ? to
    : undefined;
}

/** Where the piece that goes on at `at` ends. */
function pieceEnd({ tokens, ...reading }: Reading, at: number): number {
  const all = { tokens, ...reading };
  let i = at;
  do i++;
  while (
    i < tokens.length &&
    !isMark(all, i, ",", ";", "(", ")", "[", "]") &&
    !tokens[i]?.line &&
    !(isMark(all, i, ".") && tokens[i + 1]?.gap !== false)
  );
  return i;
}

/** What a piece that was not understood leaves: doubt, a remark without time, or an unrecognised part. */
function closePiece(
  state: State,
  to: number,
): "doubt" | "remark" | "unrecognised" {
  const { reading, pieceFrom: from, drafts } = state;
  if (castsDoubt(reading, from, to)) return "doubt";
  const partly = drafts.length > state.pieceDrafts;
  drafts.length = state.pieceDrafts;
  if (!partly && isPlain(reading, from, to)) return "remark";
  drafts.push({
    meaning: { kind: "unrecognised" },
    from,
    to,
    link: state.link === "none" ? "break" : state.link,
    bracketed: state.brackets > 0,
    further: false,
  });
  state.link = "none";
  return "unrecognised";
}
