import {
  areaName,
  cellName,
} from "../../../../src/host/openxml/sheet/cellReference";
import { writeCellText } from "../../../../src/host/openxml/sheet/cellText";
import { isError, type SimCell, type SimRow } from "./SimCell";
import { newNode, type XmlNode } from "./XmlNode";

/** The rows as elements for `x:sheetData`, spelt as `like`. */
export const writeCells = (
  rows: ReadonlyMap<number, SimRow>,
  like: XmlNode,
): XmlNode[] =>
  [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { look, cells }]) =>
      newNode(
        like,
        "row",
        { r: row + 1, ...Object.fromEntries(look) },
        [...cells]
          .sort(([a], [b]) => a - b)
          .map(([column, cell]) =>
            writeCell(cell, cellName({ row, column }), like),
          ),
      ),
    );

function writeCell(cell: SimCell, place: string, like: XmlNode): XmlNode {
  const { style, formula } = cell;
  const { type, content } = contentOf(cell, like);
  return newNode(
    like,
    "c",
    { r: place, s: style === 0 ? undefined : style, t: type },
    [
      ...(formula
        ? [
            newNode(
              like,
              "f",
              formula.array ? { t: "array", ref: areaName(formula.array) } : {},
              [formula.text],
            ),
          ]
        : []),
      ...content,
    ],
  );
}

function contentOf(
  { value, rich, formula }: SimCell,
  like: XmlNode,
): { readonly type?: string; readonly content: XmlNode[] } {
  const plain = (text: string): XmlNode[] => [newNode(like, "v", {}, [text])];
  if (value === null) return { content: [] };
  if (isError(value)) return { type: "e", content: plain(value.error) };
  if (typeof value === "boolean")
    return { type: "b", content: plain(value ? "1" : "0") };
  if (typeof value === "number") return { content: plain(String(value)) };
  if (formula) return { type: "str", content: plain(writeCellText(value)) };
  const inner = rich?.children ?? [
    newNode(like, "t", { "xml:space": "preserve" }, [writeCellText(value)]),
  ];
  return { type: "inlineStr", content: [newNode(like, "is", {}, inner)] };
}
