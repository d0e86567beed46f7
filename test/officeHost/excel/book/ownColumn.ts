import type { SimSheet } from "./SimSheet";
import {
  attributeOf,
  childNodes,
  newNode,
  setAttribute,
  type XmlNode,
} from "./XmlNode";

/** The column's own `x:col`, cut out of the stretch that it stands in. */
export function ownColumn(sheet: SimSheet, column: number): XmlNode {
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
