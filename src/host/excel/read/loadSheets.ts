import type { HostFailure, Outcome } from "../../../grid/DocumentHost";
import { failureOf, mayBeTooMuch, tooLarge } from "../excelFailure";
import { inTurn } from "../../office/inTurn";
import { loadOutlines } from "./loadOutlines";
import { enqueuePiece, type LoadedPiece } from "./loadPiece";
import {
  cellsOf,
  halves,
  MOST_CELLS_OF_SHEET,
  type Piece,
  requestsOf,
} from "./pieces";
import type { SheetReading } from "./SheetReading";
import { failed } from "../../outcome";

/**
 * Reads the active sheet, or all of them: two requests for a plan of an ordinary size (three for all sheets), one
 * more for each 5,000 cells beyond.
 */
export async function loadSheets(
  context: Excel.RequestContext,
  all: boolean,
): Promise<Outcome<readonly SheetReading[]>> {
  const outlines = await loadOutlines(context, all);
  for (const sheet of outlines) {
    const { used } = sheet;
    if (used && cellsOf({ sheet, ...used }) > MOST_CELLS_OF_SHEET)
      return failed(tooLarge(sheet.name, used));
  }
  const loaded = new Map<string, LoadedPiece[]>();
  const failure = await inTurn(requestsOf(outlines), (request) =>
    loadRequest(context, request, loaded),
  );
  if (failure) return failed(failure);
  const value = outlines.map((sheet) => ({
    ...sheet,
    ...joined(loaded.get(sheet.id) ?? []),
  }));
  return { ok: true, value };
}

/** Asks for less at a time where Excel could not answer. */
async function loadRequest(
  context: Excel.RequestContext,
  request: readonly Piece[],
  loaded: Map<string, LoadedPiece[]>,
): Promise<HostFailure | null> {
  const finishes = request.map((piece) =>
    enqueuePiece(context.workbook.worksheets.getItem(piece.sheet.id), piece),
  );
  let failure: HostFailure | null = null;
  try {
    await context.sync();
  } catch (error) {
    failure = failureOf(error);
    if (!mayBeTooMuch(error)) return failure;
  }
  const pieces = failure ? [] : finishes.map((finish) => finish());
  if (!failure && pieces.every((piece) => piece !== null)) {
    for (const [i, { sheet }] of request.entries()) {
      const known = loaded.get(sheet.id) ?? [];
      loaded.set(sheet.id, [...known, ...pieces.slice(i, i + 1)]);
    }
    return null;
  }
  const smaller = halves(request);
  if (smaller)
    return inTurn(smaller, (half) => loadRequest(context, half, loaded));
  const [sheet] = request.map((piece) => piece.sheet);
  return failure ?? (sheet?.used ? tooLarge(sheet.name, sheet.used) : null);
}

function joined(
  pieces: readonly LoadedPiece[],
): Pick<
  SheetReading,
  "rows" | "dates" | "merged" | "hiddenRows" | "lists" | "hiddenColumns"
> {
  const untold = pieces.some(({ merged }) => merged === null);
  return {
    rows: new Map(pieces.flatMap(({ rows }) => [...rows])),
    dates: pieces.flatMap(({ dates }) => dates),
    merged: untold ? null : pieces.flatMap(({ merged }) => merged ?? []),
    hiddenRows: new Set(pieces.flatMap(({ hiddenRows }) => hiddenRows)),
    lists: pieces.flatMap(({ extras }) => extras?.lists ?? []),
    hiddenColumns: pieces.flatMap(({ extras }) => extras?.hiddenColumns ?? []),
  };
}
