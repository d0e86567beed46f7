import {
  maxColumns,
  maxRows,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import { HostError } from "../../HostObject";
import { overlaps } from "./CellMove";
import { ownColumn } from "./ownColumn";
import type { SimSheet } from "./SimSheet";
import { attributeOf, setAttribute } from "./XmlNode";

/** Gives the cells of the area another style; of whole columns and rows also those that the file does not keep. */
export function restyle(
  sheet: SimSheet,
  area: Area,
  change: (style: number) => number,
): void {
  const { top, left, bottom, right } = area;
  const isColumns = top === 0 && bottom === maxRows - 1;
  const isRows = left === 0 && right === maxColumns - 1;
  if (isColumns && isRows)
    throw new HostError("NotImplemented", "the look of a whole sheet");
  if (!isColumns && !isRows) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const cell = sheet.neededCell(row, column);
        cell.style = change(cell.style);
      }
    return;
  }
  if (isColumns)
    for (let column = left; column <= right; column++) {
      const own = ownColumn(sheet, column);
      const style = change(Number(attributeOf(own, "style") ?? 0));
      setAttribute(own, "style", String(style));
    }
  else
    for (let row = top; row <= bottom; row++) {
      const { look } = sheet.neededRow(row);
      look.set("s", String(change(Number(look.get("s") ?? 0))));
      look.set("customFormat", "1");
    }
  for (const [row, { cells }] of sheet.rows)
    for (const [column, cell] of cells) {
      const at = { top: row, left: column, bottom: row, right: column };
      if (overlaps(area, at)) cell.style = change(cell.style);
    }
}
