import type { SheetOutline } from "./loadOutlines";

/** Rows of a sheet that are asked for in one request. */
export interface Piece {
  readonly sheet: SheetOutline;
  readonly top: number;
  readonly bottom: number;
}

/** Excel on the web answers no more than 5 MB: a cell of a plan takes some 400 bytes, its text told twice. */
const MOST_CELLS = 5000;

/** What a sheet of plans never has; more is a stray value far away. */
export const MOST_CELLS_OF_SHEET = 500_000;

/** How many cells a request for the piece asks for. */
export const cellsOf = ({ sheet: { used }, top, bottom }: Piece): number =>
  used ? (bottom - top + 1) * (used.right - used.left + 1) : 0;

/** The used rows of the sheets in requests that Excel can answer, each a list of pieces. */
export function requestsOf(
  sheets: readonly SheetOutline[],
): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const sheet of sheets)
    for (const piece of piecesOf(sheet)) {
      const cells = cellsOf(piece);
      const last = requests.at(-1);
      if (last && cells <= room) last.push(piece);
      else {
        requests.push([piece]);
        room = MOST_CELLS;
      }
      room -= cells;
    }
  return requests;
}

function piecesOf(sheet: SheetOutline): readonly Piece[] {
  const { used } = sheet;
  if (!used) return [];
  const width = used.right - used.left + 1;
  const height = Math.max(1, Math.floor(MOST_CELLS / width));
  const pieces: Piece[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    const bottom = Math.min(used.bottom, top + height - 1);
    pieces.push({ sheet, top, bottom });
  }
  return pieces;
}

/** The same request in two halves; null where it cannot be cut. */
export function halves(
  request: readonly Piece[],
): readonly [readonly Piece[], readonly Piece[]] | null {
  if (request.length > 1) {
    const middle = request.length >> 1;
    return [request.slice(0, middle), request.slice(middle)];
  }
  const [piece] = request;
  if (!piece || piece.top === piece.bottom) return null;
  const middle = (piece.top + piece.bottom) >> 1;
  return [[{ ...piece, bottom: middle }], [{ ...piece, top: middle + 1 }]];
}
