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
import { requirementSets } from "./requirementSets";

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );

/** A RangeFormat: look that is set for every cell, and told where all cells agree (null where they do not). */
export function rangeFormat(sheet: SimSheet, area: () => Area): HostObject {
  const { styles } = sheet.book;
  const each = (change: (style: number) => number): void => {
    if (!sheet.allows("formatCells")) throw new HostError("AccessDenied");
    readMatrix(area(), (row, column) => {
      const cell = sheet.neededCell(row, column);
      cell.style = change(cell.style);
    });
  };
  const agreed = (read: (style: number) => unknown): unknown => {
    const all = new Set(
      readMatrix(area(), (row, column) =>
        read(sheet.styleAt(row, column)),
      )?.flat() ?? [null],
    );
    return all.size === 1 ? [...all][0] : null;
  };
  const alignment = (name: string, usual: string): Scalar => ({
    get: () =>
      agreed((style) => capital(styles.alignment(style, name) ?? usual)),
    set: (value) => {
      const told = String(value);
      const spelt = told.charAt(0).toLowerCase() + told.slice(1);
      each((style) => styles.withAlignment(style, name, spelt));
    },
  });
  const fontFlag = (local: string): Scalar => ({
    get: () =>
      agreed((style) => {
        const font = styles.piece(style, "font");
        const found = font && childNode(font, `x:${local}`);
        return found !== null && attributeOf(found, "val") !== "0";
      }),
    set: (on) => {
      each((style) =>
        styles.withPiece(style, "font", (font) => {
          const found = childNode(font, `x:${local}`);
          if (found) removeChild(font, found);
          if (on === true) neededChild(font, local, FONT_ORDER);
        }),
      );
    },
  });
  return {
    type: "RangeFormat",
    needs: requirementSets("RangeFormat"),
    scalars: {
      WrapText: {
        get: () =>
          agreed((style) => styles.alignment(style, "wrapText") === "1"),
        set: (on) => {
          each((style) =>
            styles.withAlignment(style, "wrapText", on === true ? "1" : "0"),
          );
        },
      },
      HorizontalAlignment: alignment("horizontal", "general"),
      VerticalAlignment: alignment("vertical", "bottom"),
      RowHeight: rowHeight(sheet, area),
      ColumnWidth: columnWidth(sheet, area),
    },
    leads: {
      Fill: () => ({
        type: "RangeFill",
        needs: requirementSets("RangeFill"),
        scalars: {
          Color: {
            get: () =>
              agreed((style) => colorOf(styles.piece(style, "fill"), "fill")),
            set: (color) => {
              each((style) =>
                styles.withPiece(style, "fill", (fill) => {
                  const pattern = newNode(fill, "patternFill", {
                    patternType: "solid",
                  });
                  pattern.children = [
                    newNode(fill, "fgColor", { rgb: argb(color) }),
                  ];
                  fill.children = [pattern];
                }),
              );
            },
          },
        },
        methods: {
          Clear: () => {
            each((style) =>
              styles.withPiece(style, "fill", (fill) => {
                fill.children = [
                  newNode(fill, "patternFill", { patternType: "none" }),
                ];
              }),
            );
          },
        },
      }),
      Font: () => ({
        type: "RangeFont",
        needs: requirementSets("RangeFont"),
        scalars: {
          Bold: fontFlag("b"),
          Italic: fontFlag("i"),
          Color: {
            get: () =>
              agreed((style) => colorOf(styles.piece(style, "font"), "font")),
            set: (color) => {
              each((style) =>
                styles.withPiece(style, "font", (font) => {
                  const found = neededChild(font, "color", FONT_ORDER);
                  found.attributes.clear();
                  setAttribute(found, "rgb", argb(color));
                }),
              );
            },
          },
        },
      }),
      Protection: () => ({
        type: "FormatProtection",
        scalars: {
          Locked: {
            get: () => agreed((style) => styles.isLocked(style)),
            set: (locked) => {
              each((style) => styles.withLock(style, locked === true));
            },
          },
        },
      }),
    },
    methods: { AutofitColumns: () => null, AutofitRows: () => null },
  };
}

const capital = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1);

/** «#FFAA00» → «FFFFAA00». */
function argb(color: unknown): string {
  const hex = /^#?([\da-f]{6})$/i.exec(String(color))?.[1];
  if (!hex) throw new HostError("InvalidArgument");
  return `FF${hex.toUpperCase()}`;
}

function colorOf(piece: XmlNode | null, kind: "font" | "fill"): string {
  const holder =
    kind === "font" ? piece : piece && childNode(piece, "x:patternFill");
  const name = kind === "font" ? "x:color" : "x:fgColor";
  const color = holder && childNode(holder, name);
  const rgb = color && attributeOf(color, "rgb");
  if (rgb) return `#${rgb.slice(-6)}`;
  return kind === "font" ? "#000000" : "#FFFFFF";
}

function rowHeight(sheet: SimSheet, area: () => Area): Scalar {
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

/** In points; the file counts in characters of about 5.25 points. */
const POINTS = 5.25;

function columnWidth(sheet: SimSheet, area: () => Area): Scalar {
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
