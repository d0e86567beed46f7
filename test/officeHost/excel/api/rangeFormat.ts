import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject, type Scalar } from "../../HostObject";
import { restyle } from "../book/restyle";
import type { SimSheet } from "../book/SimSheet";
import { childNode, newNode, type XmlNode } from "../book/XmlNode";
import { readMatrix } from "./cellValues";
import { argb, colorOf } from "./colors";
import { rangeBorders } from "./rangeBorders";
import { rangeFont } from "./rangeFont";
import { columnWidth, rowHeight } from "./rangeSizes";
import { requirementSets } from "./requirementSets";

/** A RangeFormat: look that is set for every cell, and told where all cells agree (null where they do not). */
export function rangeFormat(sheet: SimSheet, area: () => Area): HostObject {
  const { styles } = sheet.book;
  const each = (change: (style: number) => number): void => {
    if (!sheet.allows("formatCells")) throw new HostError("AccessDenied");
    restyle(sheet, area(), change);
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
              agreed((style) => fillColor(styles.piece(style, "fill"))),
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
      Font: () => rangeFont(sheet, area, each),
      Borders: () => rangeBorders(sheet, area, each),
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

function fillColor(fill: XmlNode | null): string {
  const pattern = fill && childNode(fill, "x:patternFill");
  return (pattern && colorOf(pattern, "x:fgColor")) ?? "#FFFFFF";
}
