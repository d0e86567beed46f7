import type { InsertRow } from "../../grid/Edit";
import { insertedRows } from "../../grid/insertedRows";
import { areaName, readArea, type Area } from "../openxml/sheet/cellReference";
import {
  attributeSplice,
  rawPrefix,
  removal,
  type Splice,
} from "../openxml/splice";
import { attribute, child, childElements } from "../openxml/xmlTree";
import { movedArea, type SheetMove } from "./SheetMove";
import type { SheetSource } from "./SheetSource";
import { refusals } from "./strings";

/** Moves, shrinks and grows merged areas (ECMA-376 part 1, 18.3.1.55); a new row is merged across as its template is. */
export function mergeSplices(
  { root, merged }: SheetSource,
  move: SheetMove,
  inserts: readonly InsertRow[],
): readonly Splice[] {
  const list = child(root, "x:mergeCells");
  if (!list) return [];
  const splices: Splice[] = [];
  let count = 0;
  for (const element of childElements(list, "x:mergeCell")) {
    const area = readArea(attribute(element, "ref") ?? "");
    const moved = area && movedArea(area, move.shift);
    const isMerge =
      moved && (moved.top < moved.bottom || moved.left < moved.right);
    if (!isMerge) {
      splices.push(removal(element));
      continue;
    }
    count++;
    if (moved.top !== area.top || moved.bottom !== area.bottom)
      splices.push(attributeSplice(element, "ref", areaName(moved)));
  }
  const added = newAreas(merged, move, inserts);
  if (count + added.length === 0) return [removal(list)];
  if (added.length > 0) {
    const tag = `<${rawPrefix(list)}mergeCell ref="`;
    const text = added.map((area) => `${tag}${areaName(area)}"/>`).join("");
    splices.push({ start: list.closeStart, end: list.closeStart, text });
  }
  if (attribute(list, "count") !== null)
    splices.push(attributeSplice(list, "count", String(count + added.length)));
  return splices;
}

function newAreas(
  merged: readonly Area[],
  { shift, refuse }: SheetMove,
  inserts: readonly InsertRow[],
): readonly Area[] {
  const added: Area[] = [];
  for (const { insert, index: row } of insertedRows(inserts, shift)) {
    const { after, like } = insert;
    const across = merged.filter(
      (area) =>
        like >= area.top && like <= area.bottom && area.left < area.right,
    );
    if (across.length === 0) continue;
    // Areas that grow over the new row; a removed row at an edge has already left them.
    const over = merged.filter((area) => {
      const span = shift.span(area.top, area.bottom);
      return span !== null && row >= span[0] && row <= span[1];
    });
    for (const { left, right } of across) {
      const crossed = over.filter(
        (area) => area.left <= right && area.right >= left,
      );
      if (crossed.length === 0)
        added.push({ top: row, bottom: row, left, right });
      else if (
        crossed.length > 1 ||
        crossed.some((area) => area.left > left || area.right < right)
      )
        refuse(refusals.crossingMerge(after + 1));
    }
  }
  return added;
}
