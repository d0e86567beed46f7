import {
  areaName,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import { isWhole, movedArea, type CellMove } from "./CellMove";
import { moveFormula } from "./moveFormula";
import { readAreas } from "./readAreas";
import type { SimSheet } from "./SimSheet";
import {
  attributeOf,
  childNode,
  childNodes,
  nodeText,
  removeChild,
  setAttribute,
  type XmlNode,
} from "./XmlNode";

/** Has all that names cells of the sheet follow them: formulas of the whole workbook, validations, filters, drawings, comments. */
export function moveMentions(sheet: SimSheet, move: CellMove): void {
  const { book } = sheet;
  const formula = (text: string, own: string): string =>
    moveFormula(text, own, sheet.name, move);
  for (const other of book.sheets) {
    for (const { cells } of other.rows.values())
      for (const cell of cells.values())
        if (cell.formula)
          cell.formula = {
            ...cell.formula,
            text: formula(cell.formula.text, other.name),
          };
    moveFormulas(other.root, (text) => formula(text, other.name));
    for (const { root } of other.tables)
      moveFormulas(root, (text) => formula(text, other.name));
    for (const part of drawingParts(other)) {
      const root = book.pkg.tree(part);
      moveFormulas(root, (text) => formula(text, other.name));
      if (other === sheet) movePlaces(root, move);
    }
  }
  const names = childNode(book.root, "x:definedNames");
  for (const name of names ? childNodes(names) : []) {
    const local = attributeOf(name, "localSheetId");
    const own = book.sheets.find((one) => String(book.placeOf(one)) === local);
    name.children = [formula(nodeText(name), own?.name ?? "")];
  }
  movePlaces(sheet.root, move);
  moveComments(sheet, move);
}

const FORMULAS =
  /^(?:x:formula[12]?|x:calculatedColumnFormula|x:totalsRowFormula|xm:f|c:f)$/;

function moveFormulas(node: XmlNode, change: (text: string) => string): void {
  if (FORMULAS.test(node.name)) node.children = [change(nodeText(node))];
  else for (const one of childNodes(node)) moveFormulas(one, change);
}

/** References to the sheet itself: `ref` and `sqref`, and the rows and columns where a drawing is fixed. */
function movePlaces(node: XmlNode, move: CellMove): void {
  for (const one of childNodes(node)) {
    if (one.name === "xm:sqref") {
      const moved = movedList(nodeText(one), move);
      one.children = [moved ?? "A1"];
      continue;
    }
    if (/^xdr:(?:from|to)$/.test(one.name)) moveCorner(one, move);
    if (one.name === "x:brk") moveBreak(one, node, move);
    const kept = ["ref", "sqref"].every((name) => {
      const value = attributeOf(one, name);
      if (value === null || one.name === "x:dimension") return true;
      const moved = movedList(value, move);
      if (moved !== null) setAttribute(one, name, moved);
      return moved !== null;
    });
    if (kept) movePlaces(one, move);
    else if (one.name !== "x:selection") removeChild(node, one);
    if (/^x:(?:dataValidations|hyperlinks)$/.test(one.name)) {
      const left = childNodes(one).length;
      if (left === 0) removeChild(node, one);
      else if (attributeOf(one, "count") !== null)
        setAttribute(one, "count", String(left));
    }
  }
}

/** A page break stands below the row, or right of the column, of this number. */
function moveBreak(node: XmlNode, list: XmlNode, move: CellMove): void {
  const id = Number(attributeOf(node, "id"));
  const isRows = list.name === "x:rowBreaks";
  if (isRows !== (move.axis === "rows") || !isWhole(move)) return;
  const side = isRows ? { top: id, bottom: id } : { left: id, right: id };
  const moved = movedArea({ ...move.block, ...side }, move) ?? move.block;
  setAttribute(node, "id", String(isRows ? moved.top : moved.left));
}

function movedList(references: string, move: CellMove): string | null {
  const moved = readAreas(references).flatMap((area): Area[] => {
    const now = movedArea(area, move);
    return now ? [now] : [];
  });
  return moved.length === 0 ? null : moved.map(areaName).join(" ");
}

function moveCorner(corner: XmlNode, move: CellMove): void {
  const row = childNode(corner, "xdr:row");
  const column = childNode(corner, "xdr:col");
  if (!row || !column) return;
  const [top, left] = [Number(nodeText(row)), Number(nodeText(column))];
  // Only whole rows and columns carry drawings along.
  const moved = movedArea({ top, left, bottom: top, right: left }, move);
  row.children = [String(moved?.top ?? move.block.top)];
  column.children = [String(moved?.left ?? move.block.left)];
}

function drawingParts({ book, part }: SimSheet): string[] {
  const drawing = book.pkg.related(part, "drawing");
  if (drawing === null) return [];
  const charts = book.pkg
    .relationships(drawing)
    .filter(({ type, target }) => type === "chart" && book.pkg.has(target))
    .map(({ target }) => target);
  return [drawing, ...charts];
}

/** Comments with their boxes; a comment whose cell is deleted goes. */
function moveComments({ book, part }: SimSheet, move: CellMove): void {
  for (const type of ["comments", "threadedComment"]) {
    const found = book.pkg.related(part, type);
    if (found !== null) movePlaces(book.pkg.tree(found), move);
  }
  const boxes = book.pkg.related(part, "vmlDrawing");
  if (boxes === null) return;
  const text = book.pkg
    .text(boxes)
    .replace(
      /<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)<\/x:Column>/g,
      (_, row: string, column: string) => {
        const at = { top: Number(row), left: Number(column) };
        const moved = movedArea(
          { ...at, bottom: at.top, right: at.left },
          move,
        );
        return `<x:Row>${moved?.top ?? at.top}</x:Row><x:Column>${moved?.left ?? at.left}</x:Column>`;
      },
    );
  book.pkg.writeText(boxes, text);
}
