import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject, type Scalar } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import {
  attributeOf,
  childNode,
  neededChild,
  setAttribute,
  type XmlNode,
} from "../book/XmlNode";
import { readMatrix } from "./cellValues";
import { argb, colorOf } from "./colors";
import { requirementSets } from "./requirementSets";
import { textArgument } from "./textArgument";

const ORDER = "start end left right top bottom diagonal".split(" ");

const SIDES: Readonly<Record<string, string>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** Of the file's styles (ECMA-376 part 1, 18.18.3) those that the API tells as a style and a weight. */
const STYLES: Readonly<
  Record<string, readonly [style: string, weight: string]>
> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  none: ["None", "Thin"],
};

/** RangeBorders of a single cell or of cells that all get the same; the sides between cells are not simulated. */
export function rangeBorders(
  sheet: SimSheet,
  area: () => Area,
  each: (change: (style: number) => number) => void,
): HostObject {
  return {
    type: "RangeBorderCollection",
    methods: {
      GetItem: (given) => {
        const side = SIDES[textArgument(given)];
        const { top, bottom, left, right } = area();
        if (side === undefined || top !== bottom || left !== right)
          throw new HostError("NotImplemented", "borders of several cells");
        return rangeBorder(sheet, area, each, side);
      },
    },
  };
}

function rangeBorder(
  sheet: SimSheet,
  area: () => Area,
  each: (change: (style: number) => number) => void,
  side: string,
): HostObject {
  const { styles } = sheet.book;
  const told = (read: (line: XmlNode | null) => unknown): Scalar["get"] => {
    return () =>
      readMatrix(area(), (row, column) => {
        const border = styles.piece(sheet.styleAt(row, column), "border");
        return read(border && childNode(border, `x:${side}`));
      })?.[0]?.[0];
  };
  const change = (write: (line: XmlNode) => void): void => {
    each((style) =>
      styles.withPiece(style, "border", (border) => {
        write(neededChild(border, side, ORDER));
      }),
    );
  };
  const spelt = (line: XmlNode | null): string =>
    (line && attributeOf(line, "style")) ?? "none";
  const setStyle = (line: XmlNode, style: string, weight: string): void => {
    const found = Object.entries(STYLES).filter(([, of]) => of[0] === style);
    const best = found.find(([, of]) => of[1] === weight) ?? found[0];
    if (!best) throw new HostError("InvalidArgument");
    setAttribute(line, "style", best[0]);
  };
  return {
    type: "RangeBorder",
    needs: requirementSets("RangeBorder"),
    scalars: {
      Style: {
        get: told((line) => STYLES[spelt(line)]?.[0] ?? "Continuous"),
        set: (style) => {
          change((line) => {
            setStyle(line, String(style), STYLES[spelt(line)]?.[1] ?? "Thin");
          });
        },
      },
      Weight: {
        get: told((line) => STYLES[spelt(line)]?.[1] ?? "Thin"),
        set: (weight) => {
          change((line) => {
            const now = STYLES[spelt(line)]?.[0] ?? "Continuous";
            const style = now === "None" ? "Continuous" : now;
            setStyle(line, style, String(weight));
          });
        },
      },
      Color: {
        get: told((line) => (line && colorOf(line, "x:color")) ?? "#000000"),
        set: (color) => {
          change((line) => {
            const found = neededChild(line, "color", ["color"]);
            found.attributes.clear();
            setAttribute(found, "rgb", argb(color));
            if (spelt(line) === "none") setAttribute(line, "style", "thin");
          });
        },
      },
      SideIndex: { get: () => side },
    },
  };
}
