import {
  maxColumns,
  maxRows,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";

/** Cells put in or taken out: what lies beyond them along the axis gives way or follows. */
export interface CellMove {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly block: Area;
}

/** Whether whole rows or columns of the sheet move. */
export const isWhole = ({ axis, block }: CellMove): boolean =>
  axis === "rows"
    ? block.left === 0 && block.right === maxColumns - 1
    : block.top === 0 && block.bottom === maxRows - 1;

/** Where an area goes; null where it is deleted. One that is wider than the block stays, as in Excel. */
export function movedArea(area: Area, move: CellMove): Area | null {
  if (move.axis === "rows")
    return movedDown(area, move.block, move.kind, maxRows - 1);
  const block = turned(move.block);
  const moved = movedDown(turned(area), block, move.kind, maxColumns - 1);
  return moved && turned(moved);
}

/** Rows for columns and the other way round. */
const turned = ({ top, left, bottom, right }: Area): Area => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

function movedDown(
  area: Area,
  block: Area,
  kind: CellMove["kind"],
  last: number,
): Area | null {
  const isInside = block.left <= area.left && area.right <= block.right;
  const isEndless = area.top === 0 && area.bottom === last;
  if (!isInside || isEndless || area.bottom < block.top) return area;
  const count = block.bottom - block.top + 1;
  if (kind === "insert")
    return {
      ...area,
      top: area.top >= block.top ? area.top + count : area.top,
      bottom: Math.min(area.bottom + count, last),
    };
  const top =
    area.top < block.top ? area.top : Math.max(area.top - count, block.top);
  const bottom =
    area.bottom > block.bottom ? area.bottom - count : block.top - 1;
  return bottom < top ? null : { ...area, top, bottom };
}

/** Whether the area would be torn: it lies in the way of the move, but not with its whole width. */
export function isTorn(area: Area, move: CellMove): boolean {
  const [at, block] =
    move.axis === "rows"
      ? [area, move.block]
      : [turned(area), turned(move.block)];
  const isInside = block.left <= at.left && at.right <= block.right;
  return (
    !isInside &&
    at.left <= block.right &&
    at.right >= block.left &&
    at.bottom >= block.top
  );
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom &&
  a.bottom >= b.top &&
  a.left <= b.right &&
  a.right >= b.left;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;

export const intersection = (a: Area, b: Area): Area | null =>
  overlaps(a, b)
    ? {
        top: Math.max(a.top, b.top),
        left: Math.max(a.left, b.left),
        bottom: Math.min(a.bottom, b.bottom),
        right: Math.min(a.right, b.right),
      }
    : null;
