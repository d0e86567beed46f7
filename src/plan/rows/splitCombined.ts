import { type CellAnchor, within } from "../../grid/Anchor";
import { isDeadline } from "../columns/contentRoles";

/** The two halves of a cell that holds a deadline and parties; null for a half that cannot be told apart. */
export interface CombinedCell {
  readonly deadline: CellAnchor | null;
  readonly responsible: CellAnchor | null;
}

/** Longer cells are not cut: too many places to try. */
const MOST_PIECES = 12;

/**
 * Cuts «до 1 октября, директор» between the deadline and the parties, whichever comes first: at a line end where one
 * serves, else at a comma or semicolon. Only one cut is made, and only where one side alone reads as a deadline.
 */
export function splitCombined(at: CellAnchor): CombinedCell {
  for (const separator of [/\n/g, /[,;]/g, /\s[–—-]\s|\s(?=\p{Lu})/gu]) {
    const cut = cutAt(at, separator);
    if (cut) return cut;
  }
  return isDeadline(at.quote)
    ? { deadline: at, responsible: null }
    : { deadline: null, responsible: at };
}

function cutAt(at: CellAnchor, separator: RegExp): CombinedCell | null {
  const { quote } = at;
  const places = Array.from(quote.matchAll(separator));
  if (places.length === 0 || places.length > MOST_PIECES) return null;
  const ends = [...places.map(({ index }) => index), quote.length];
  const starts = [0, ...places.map(({ index, 0: cut }) => index + cut.length)];
  const due = starts.map((start, piece) =>
    isDeadline(quote.slice(start, ends[piece])),
  );
  const first = due[0] === true;
  const change = due.findIndex((is) => is !== first);
  const place = places[change - 1];
  if (!place || due.slice(change).includes(first)) return null;
  const left = within(at, 0, place.index);
  const right = within(at, place.index + place[0].length, quote.length);
  return first
    ? { deadline: left, responsible: right }
    : { deadline: right, responsible: left };
}
