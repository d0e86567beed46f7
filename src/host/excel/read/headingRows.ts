import type { Area } from "../../openxml/sheet/cellReference";
import type { SheetReading } from "./SheetReading";

/**
 * The rows that are most likely merged across, where Excel cannot tell (ExcelApi below 1.13): words in the leftmost
 * column of the sheet's texts, and nothing to their right.
 */
export function headingRows({
  used,
  rows,
}: Pick<SheetReading, "used" | "rows">): readonly Area[] {
  if (!used || used.left === used.right) return [];
  const areas: Area[] = [];
  for (const [row, cells] of rows) {
    const [first, ...others] = cells;
    const isHeading =
      typeof first?.value === "string" &&
      hasWord.test(first.value) &&
      others.every(({ value }) => value === "");
    if (isHeading)
      areas.push({ top: row, bottom: row, left: used.left, right: used.right });
  }
  return areas;
}

const hasWord = /\p{L}{2}/u;
