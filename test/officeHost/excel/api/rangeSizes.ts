import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type Scalar } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import {
  attributeOf,
  childNodes,
  newNode,
  setAttribute,
  type XmlNode,
} from "../book/XmlNode";

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

/** The column's own `x:col`, cut out of the stretch that it stands in. */
function ownColumn(sheet: SimSheet, column: number): XmlNode {
  const list = sheet.needed("cols");
  const number = column + 1;
  const made = childNodes(list).flatMap((one) => {
    const min = Number(attributeOf(one, "min"));
    const max = Number(attributeOf(one, "max"));
    if (number < min || number > max) return [one];
    return [
      [min, number - 1],
      [number, number],
      [number + 1, max],
    ].flatMap(([from = 0, to = 0]) => {
      if (from > to) return [];
      const piece = newNode(list, "col");
      for (const [name, { value }] of one.attributes)
        setAttribute(piece, name, value);
      setAttribute(piece, "min", String(from));
      setAttribute(piece, "max", String(to));
      return [piece];
    });
  });
  let own = made.find((one) => attributeOf(one, "min") === String(number));
  if (!own) {
    own = newNode(list, "col", { min: number, max: number, width: 9.14 });
    made.push(own);
    made.sort(
      (a, b) => Number(attributeOf(a, "min")) - Number(attributeOf(b, "min")),
    );
  }
  list.children = made;
  return own;
}
