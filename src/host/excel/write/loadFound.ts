import { hasApi } from "../apiSet";
import { inTurn } from "../../office/inTurn";
import type { Change, Step, TrackedSheet } from "./Change";
import { enqueueTracked, type FoundSheet, type Wanted } from "./loadTracked";

/** Rows by the ids of their sheets. */
export type RowsWanted = ReadonlyMap<string, readonly number[]>;

/** Sheets by their ids. */
export type Found = ReadonlyMap<string, FoundSheet>;

/** Characters asked for at once: all are told twice, in two bytes each, and an answer stays below 5 MB. */
const MOST_CHARS = 900_000;
/** What a row costs besides its text, and a cell that is to be written. */
const ROW_CHARS = 100;
const CELL_CHARS = 150;

/** The tracked sheets as they are, in one request unless they are large; `toWrite` with what writing needs to know besides. */
export async function loadFound(
  context: Excel.RequestContext,
  change: Change,
  rows: RowsWanted,
  toWrite: boolean,
): Promise<Found> {
  const found = new Map<string, FoundSheet>();
  await inTurn(requestsOf(change, rows, toWrite), async (request) => {
    const finishes = request.map(({ sheet, wanted }) => ({
      id: sheet.id,
      finish: enqueueTracked(context, sheet, wanted),
    }));
    await context.sync();
    for (const { id, finish } of finishes)
      found.set(id, joined(found.get(id), finish()));
    return null;
  });
  return found;
}

/** The row whose looks a step needs to be told, to give them to a new row or back to this one; null where it needs none. */
export function lookFrom(step: Step): number | null {
  if (step.kind === "cells" || step.row.looks) return null;
  if (step.kind === "remove-row") return step.edit && step.at;
  return step.kind === "open-row" || hasApi("1.9")
    ? null
    : (step.like?.origin ?? null);
}

interface Part {
  readonly sheet: TrackedSheet;
  readonly wanted: Wanted;
}

function requestsOf(
  { sheets, steps }: Change,
  rows: RowsWanted,
  toWrite: boolean,
): readonly (readonly Part[])[] {
  const requests: Part[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const own = toWrite ? steps.filter((step) => step.sheet === sheet.id) : [];
    for (const { wanted, size } of partsOf(sheet, own, rows.get(sheet.id))) {
      const last = requests.at(-1);
      if (last && size <= room) last.push({ sheet, wanted });
      else {
        requests.push([{ sheet, wanted }]);
        room = MOST_CHARS;
      }
      room -= size;
    }
  }
  return requests;
}

interface SizedPart {
  readonly wanted: {
    readonly rows: number[];
    readonly cells: Wanted["cells"][number][];
    readonly looks: number[];
  };
  size: number;
}

/** The rows wanted of a sheet, from the first to the last, in parts that can be asked for at once. */
function partsOf(
  sheet: TrackedSheet,
  steps: readonly Step[],
  rows: readonly number[] = [],
): readonly SizedPart[] {
  const cells = new Map<number, Wanted["cells"][number][]>();
  for (const step of steps)
    for (const cell of step.kind === "cells" ? step.cells : []) {
      const same = cells.get(cell.row);
      if (same) same.push(cell);
      else cells.set(cell.row, [cell]);
    }
  const looks = steps.flatMap((step) => lookFrom(step) ?? []);
  const parts: SizedPart[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const ofRow = cells.get(row) ?? [];
    const text = (sheet.rows.get(row) ?? []).reduce(
      (sum, { value }) => sum + String(value).length,
      0,
    );
    const size = text + ROW_CHARS + ofRow.length * CELL_CHARS;
    let part = parts.at(-1);
    if (!part || part.size + size > MOST_CHARS) {
      part = { wanted: { rows: [], cells: [], looks: [] }, size: 0 };
      parts.push(part);
    }
    part.size += size;
    part.wanted.rows.push(row);
    part.wanted.cells.push(...ofRow);
  }
  parts[0]?.wanted.looks.push(...looks);
  return parts;
}

const joined = (known: FoundSheet | undefined, more: FoundSheet): FoundSheet =>
  known
    ? {
        isProtected: more.isProtected,
        rows: new Map([...known.rows, ...more.rows]),
        unlocked: new Set([...known.unlocked, ...more.unlocked]),
        rich: new Set([...known.rich, ...more.rich]),
        looks: new Map([...known.looks, ...more.looks]),
      }
    : more;
