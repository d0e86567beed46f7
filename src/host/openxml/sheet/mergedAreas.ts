import { countBelow } from "../../../grid/countBelow";
import type { XmlElement } from "../xml";
import { attribute, child, childElements } from "../xmlTree";
import { readArea, type Area } from "./cellReference";

/** What merged areas do to the rows that are kept of a sheet. */
export interface MergedRows {
  /** The areas that touch each row, from left to right, clipped to the rows that the file has and the columns that hold text. */
  readonly byRow: ReadonlyMap<number, readonly Area[]>;
  /** Areas left out because they overlap others or are too many. */
  readonly ignored: readonly Area[];
}

/** More places than any real sheet has; beyond it a file only means to exhaust memory. */
const PLACE_LIMIT = 500_000;

/** The merged areas of a sheet of more than one cell, in the file's order; references that are none are left out. */
export function readMergedAreas(sheet: XmlElement): readonly Area[] {
  const list = child(sheet, "x:mergeCells");
  if (!list) return [];
  return childElements(list, "x:mergeCell").flatMap((element) => {
    const area = readArea(attribute(element, "ref") ?? "");
    return area && (area.top < area.bottom || area.left < area.right)
      ? [area]
      : [];
  });
}

/**
 * `used` with the first row of every area that reaches into a used row from an unused one: a covered cell
 * always has its owner.
 */
export function withOwnerRows(
  used: readonly number[],
  areas: readonly Area[],
): readonly number[] {
  const rows = new Set(used);
  // From the bottom up: a row added may itself lie in an area that begins above it.
  const upwards = [...areas].sort((a, b) => b.top - a.top);
  let sorted = used;
  const added: number[] = [];
  for (const { top, bottom } of upwards) {
    if (bottom === top || rows.has(top)) continue;
    const next = sorted[countBelow(sorted, top)];
    const lastAdded = added.at(-1);
    if (
      (next !== undefined && next <= bottom) ||
      (lastAdded !== undefined && lastAdded <= bottom)
    ) {
      rows.add(top);
      added.push(top);
    }
  }
  if (added.length > 0) sorted = [...rows].sort((a, b) => a - b);
  return sorted;
}

/**
 * Clips the areas to what the file has of the sheet, `extent`, and tells which of the kept rows (sorted) has which.
 */
export function placeMergedAreas(
  areas: readonly Area[],
  rows: readonly number[],
  extent: { readonly bottom: number; readonly right: number },
): MergedRows {
  const byRow = new Map<number, Area[]>();
  const ignored = new Set<Area>();
  let places = 0;
  for (const area of areas) {
    if (area.left > extent.right || area.top > extent.bottom) continue;
    const clipped = {
      ...area,
      bottom: Math.min(area.bottom, extent.bottom),
      right: Math.min(area.right, extent.right),
    };
    const from = countBelow(rows, area.top);
    const to = countBelow(rows, clipped.bottom + 1);
    places += to - from;
    if (places > PLACE_LIMIT) {
      ignored.add(area);
      continue;
    }
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0;
      const touching = byRow.get(row);
      if (touching) touching.push(clipped);
      else byRow.set(row, [clipped]);
    }
  }
  const overlapping = new Set<Area>();
  for (const touching of byRow.values()) {
    touching.sort((a, b) => a.left - b.left);
    let previous: Area | null = null;
    for (const area of touching) {
      if (overlapping.has(area)) continue;
      if (previous && area.left <= previous.right) overlapping.add(area);
      else previous = area;
    }
  }
  if (overlapping.size > 0)
    for (const [row, touching] of byRow)
      byRow.set(
        row,
        touching.filter((area) => !overlapping.has(area)),
      );
  return { byRow, ignored: [...ignored, ...overlapping] };
}
