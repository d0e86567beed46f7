import { readArea } from "../../../../src/host/openxml/sheet/cellReference";
import { readCellText } from "../../../../src/host/openxml/sheet/cellText";
import {
  inOrder,
  readSourceRows,
  type SourceCell,
} from "../../../../src/host/openxml/sheet/sheetRows";
import { itemText } from "../../../../src/host/openxml/sheet/stringItem";
import { parseXml, type XmlElement } from "../../../../src/host/openxml/xml";
import {
  attribute,
  child,
  childElements,
  textContent,
} from "../../../../src/host/openxml/xmlTree";
import { translateFormula } from "../../../../src/host/xlsx/formula/translateFormula";
import type { SimCell, SimFormula, SimRow, SimValue } from "./SimCell";
import { nodeOf, type XmlNode } from "./XmlNode";

/** A shared string: its text, and its runs where it has several formats. */
export interface SharedString {
  readonly text: string;
  readonly rich: XmlNode | null;
}

export function readStrings(text: string): readonly SharedString[] {
  const parsed = text === "" ? null : parseXml(text);
  if (!parsed?.ok) return [];
  return childElements(parsed.value.root, "x:si").map(stringOf);
}

const stringOf = (element: XmlElement): SharedString => ({
  text: itemText(element),
  rich: child(element, "x:r") ? nodeOf(element) : null,
});

/** The cells of a sheet's XML by row and column; shared formulas written out. */
export function readCells(
  text: string,
  strings: readonly SharedString[],
): Map<number, SimRow> {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  const data = child(parsed.value.root, "x:sheetData");
  const rows = new Map<number, SimRow>();
  const masters = new Map<string, Master>();
  for (const { index, element, cells } of data
    ? inOrder(readSourceRows(data))
    : []) {
    const look = new Map(
      [...nodeOf({ ...element, children: [] }).attributes.values()]
        .filter(({ spelt }) => !/^(?:r|spans|xmlns.*)$/.test(spelt))
        .map(({ spelt, value }) => [spelt, value]),
    );
    rows.set(index, {
      look,
      cells: new Map(
        cells.map((cell) => [
          cell.column,
          readCell(cell, index, strings, masters),
        ]),
      ),
    });
  }
  return rows;
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function readCell(
  { element, column }: SourceCell,
  row: number,
  strings: readonly SharedString[],
  masters: Map<string, Master>,
): SimCell {
  const style = Number(attribute(element, "s") ?? 0);
  const formula = readFormula(element, row, column, masters);
  const cell = { style, formula, rich: null };
  const value = child(element, "x:v");
  const kept = value ? textContent(value) : "";
  const inline = child(element, "x:is");
  if (inline) {
    const { text, rich } = stringOf(inline);
    return { ...cell, value: text, rich };
  }
  const type = attribute(element, "t") ?? "n";
  if (type === "s") {
    const found = strings[Number(kept)];
    return { ...cell, value: found?.text ?? null, rich: found?.rich ?? null };
  }
  return { ...cell, value: plainValue(type, kept) };
}

function plainValue(type: string, kept: string): SimValue {
  if (type === "str") return readCellText(kept);
  if (kept === "") return null;
  if (type === "b") return kept === "1" || kept === "true";
  if (type === "e") return { error: kept };
  const number = Number(kept);
  return Number.isFinite(number) ? number : kept;
}

function readFormula(
  cell: XmlElement,
  row: number,
  column: number,
  masters: Map<string, Master>,
): SimFormula | null {
  const element = child(cell, "x:f");
  if (!element) return null;
  const text = textContent(element);
  const type = attribute(element, "t");
  if (type !== "shared")
    return {
      text,
      array:
        type === "array" ? readArea(attribute(element, "ref") ?? "") : null,
    };
  const group = attribute(element, "si") ?? "";
  if (text !== "") masters.set(group, { formula: text, row, column });
  const master = masters.get(group);
  return {
    text: master
      ? translateFormula(
          master.formula,
          row - master.row,
          column - master.column,
        )
      : text,
    array: null,
  };
}
