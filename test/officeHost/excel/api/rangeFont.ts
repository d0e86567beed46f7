import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject, type Scalar } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import {
  attributeOf,
  childNode,
  childNodes,
  neededChild,
  newNode,
  removeChild,
  setAttribute,
  type XmlNode,
} from "../book/XmlNode";
import { readMatrix } from "./cellValues";
import { argb, colorOf } from "./colors";
import { requirementSets } from "./requirementSets";

/** The order of the children of `x:font` (ECMA-376 part 1, 18.8.22). */
const ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );

/** A RangeFont: what the words of all cells agree on, also within a cell; null where they differ. */
export function rangeFont(
  sheet: SimSheet,
  area: () => Area,
  each: (change: (style: number) => number) => void,
): HostObject {
  const { styles } = sheet.book;
  const property = (
    read: (font: XmlNode) => unknown,
    write: (font: XmlNode, value: unknown) => void,
  ): Scalar => ({
    get: () => {
      const told = readMatrix(area(), (row, column) => {
        const font =
          styles.piece(sheet.styleAt(row, column), "font") ??
          newNode(styles.root, "font");
        const rich = sheet.cellAt(row, column)?.rich;
        const runs = rich ? childNodes(rich, "x:r") : [];
        const looks = runs.map((run) => childNode(run, "x:rPr") ?? font);
        return (runs.length > 0 ? looks : [font]).map(read);
      });
      const all = new Set(told?.flat(2));
      return all.size === 1 ? [...all][0] : null;
    },
    set: (value) => {
      each((style) =>
        styles.withPiece(style, "font", (font) => {
          write(font, value);
        }),
      );
    },
  });
  const flag = (local: string): Scalar =>
    property(
      (font) => {
        const found = childNode(font, `x:${local}`);
        return found !== null && attributeOf(found, "val") !== "0";
      },
      (font, on) => {
        dropChild(font, local);
        if (on === true) neededChild(font, local, ORDER);
      },
    );
  return {
    type: "RangeFont",
    needs: requirementSets("RangeFont"),
    scalars: {
      Bold: flag("b"),
      Italic: flag("i"),
      Strikethrough: flag("strike"),
      Name: property(
        (font) => valueOf(font, "x:name") ?? valueOf(font, "x:rFont"),
        (font, name) => {
          setAttribute(neededChild(font, "name", ORDER), "val", String(name));
        },
      ),
      Size: property(
        (font) => Number(valueOf(font, "x:sz") ?? 11),
        (font, size) => {
          if (typeof size !== "number") throw new HostError("InvalidArgument");
          setAttribute(neededChild(font, "sz", ORDER), "val", String(size));
        },
      ),
      Underline: property(
        (font) => {
          const found = childNode(font, "x:u");
          if (!found) return "None";
          const kind = attributeOf(found, "val") ?? "single";
          return kind.charAt(0).toUpperCase() + kind.slice(1);
        },
        (font, kind) => {
          dropChild(font, "u");
          if (kind === "None") return;
          const told = String(kind);
          const spelt = told.charAt(0).toLowerCase() + told.slice(1);
          setAttribute(neededChild(font, "u", ORDER), "val", spelt);
        },
      ),
      Color: property(
        (font) => colorOf(font, "x:color") ?? "#000000",
        (font, color) => {
          const found = neededChild(font, "color", ORDER);
          found.attributes.clear();
          setAttribute(found, "rgb", argb(color));
        },
      ),
    },
  };
}

function valueOf(font: XmlNode, name: string): string | null {
  const found = childNode(font, name);
  return found && attributeOf(found, "val");
}

function dropChild(font: XmlNode, local: string): void {
  const found = childNode(font, `x:${local}`);
  if (found) removeChild(font, found);
}
