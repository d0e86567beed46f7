import type { RowShift } from "../../grid/RowShift";
import { attributeSplice, type Splice } from "../openxml/splice";
import type { XmlElement } from "../openxml/xml";
import { attribute, childElements } from "../openxml/xmlTree";
import { droppedSplices } from "./droppedSplices";

/**
 * Moves page breaks (ECMA-376 part 1, 18.3.1.74): a break's id counts the rows above it. One that comes to stand
 * at the top or on another goes.
 */
export function rowBreakSplices(
  breaks: XmlElement,
  shift: RowShift,
): readonly Splice[] {
  const splices: Splice[] = [];
  const dropped: XmlElement[] = [];
  const taken = new Set<number>();
  for (const element of childElements(breaks, "x:brk")) {
    const above = Number(attribute(element, "id"));
    const moved = shift.span(0, above - 1);
    const id = moved ? moved[1] + 1 : 0;
    if (id === 0 || taken.has(id)) dropped.push(element);
    else if (id !== above)
      splices.push(attributeSplice(element, "id", String(id)));
    taken.add(id);
  }
  const manual = childElements(breaks, "x:brk").filter(
    (element) =>
      !dropped.includes(element) && attribute(element, "man") === "1",
  );
  if (dropped.length > 0 && attribute(breaks, "manualBreakCount") !== null)
    splices.push(
      attributeSplice(breaks, "manualBreakCount", String(manual.length)),
    );
  return [...splices, ...droppedSplices(dropped)];
}

/** Keeps as many rows frozen as there are left of those (18.3.1.66, ySplit). */
export function frozenRowSplices(
  view: XmlElement,
  shift: RowShift,
  topRow: number,
): readonly Splice[] {
  return childElements(view, "x:pane").flatMap((pane) => {
    const frozen = /^frozen/.test(attribute(pane, "state") ?? "");
    const rows = Number(attribute(pane, "ySplit") ?? 0);
    if (!frozen || !(rows > 0)) return [];
    const span = shift.span(topRow, topRow + rows - 1);
    const left = span ? span[1] - span[0] + 1 : 0;
    return left === rows || left === 0
      ? []
      : [attributeSplice(pane, "ySplit", String(left))];
  });
}
