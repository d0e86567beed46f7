import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type Scalar } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import { ownColumn } from "../book/ownColumn";
import { attributeOf, setAttribute } from "../book/XmlNode";

/** RangeFormat.rowHeight, in points; null where rows differ. */
export function rowHeight(sheet: SimSheet, area: () => Area): Scalar {
  return {
    get: () => {
      const all = new Set<number>();
      for (let row = area().top; row <= area().bottom; row++)
        all.add(Number(sheet.rows.get(row)?.look.get("ht") ?? 15));
      return all.size === 1 ? [...all][0] : null;
    },
    set: (height) => {
      if (!sheet.allows("formatRows")) throw new HostError("AccessDenied");
      for (let row = area().top; row <= area().bottom; row++) {
        const { look } = sheet.neededRow(row);
        look.set("ht", String(height));
        look.set("customHeight", "1");
      }
    },
  };
}

/** The file counts in characters of about 5.25 points. */
const POINTS = 5.25;

/** RangeFormat.columnWidth, in points; null where columns differ. */
export function columnWidth(sheet: SimSheet, area: () => Area): Scalar {
  return {
    get: () => {
      const all = new Set<number>();
      for (let column = area().left; column <= area().right; column++) {
        const found = sheet.columnAt(column);
        const width = found && attributeOf(found, "width");
        all.add(width === null ? 48 : Number(width) * POINTS);
      }
      return all.size === 1 ? [...all][0] : null;
    },
    set: (width) => {
      if (!sheet.allows("formatColumns")) throw new HostError("AccessDenied");
      for (let column = area().left; column <= area().right; column++) {
        const element = ownColumn(sheet, column);
        setAttribute(element, "width", String(Number(width) / POINTS));
        setAttribute(element, "customWidth", "1");
      }
    },
  };
}
