import type { InsertRow } from "../../grid/Edit";
import type { Splice } from "../openxml/splice";
import type {
  WordCell,
  WordRow,
  WordTable,
} from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";
import { child, childElements, sourceOf } from "../openxml/xmlTree";
import { changedParagraph, type Refusal } from "./changedParagraph";
import { markedParagraph, markedRow } from "./marks";
import { newRow } from "./newRow";
import { halfMarks, lostWith } from "./removedContent";
import type { Tracking } from "./Tracking";

/**
 * The splices that remove rows of a table and insert others; places are those of the table as it was read. A table
 * left without rows goes.
 */
export function changedRows(
  table: WordTable,
  removed: ReadonlySet<number>,
  insertions: readonly InsertRow[],
  tracking: Tracking | null,
): readonly Splice[] | Refusal {
  const isEmptied =
    removed.size === table.rows.length && insertions.length === 0;
  if (isEmptied && !tracking && !table.hasDeletedRows) {
    for (const { element, locked } of table.rows) {
      const refusal = locked ?? lostWith(element);
      if (refusal) return refusal;
    }
    return [without(table.element)];
  }
  const splices: Splice[] = [];
  for (const [index, row] of table.rows.entries()) {
    if (!removed.has(index)) {
      if (!tracking)
        splices.push(
          ...row.cells.flatMap((cell) =>
            movedMerge(table, cell, index, removed),
          ),
        );
      continue;
    }
    const refusal = refuseRemoval(row, index, insertions, tracking);
    if (refusal) return refusal;
    splices.push(
      ...(tracking ? deletedRow(row, tracking) : [without(row.element)]),
    );
  }
  for (const insertion of insertions) {
    const source = newRow(table, insertion, tracking);
    if (typeof source === "object") return source.refusal;
    const { after } = insertion;
    const beside = table.rows[Math.max(after, 0)];
    if (!beside) return "merged-structure";
    const { start, end } = outermost(beside.element);
    const at = after < 0 ? start : end;
    splices.push({ start: at, end: at, text: source });
  }
  return splices;
}

/** The row or table with the wrappers that hold nothing else. */
function outermost(element: XmlElement): XmlElement {
  const { parent } = element;
  if (!parent || !/^w:(?:sdtContent|customXml|ins)$/.test(parent.name))
    return element;
  const isAlone = childElements(parent).every(
    (one) => one === element || one.name === "w:customXmlPr",
  );
  if (!isAlone) return element;
  return outermost(
    parent.name === "w:sdtContent" && parent.parent ? parent.parent : parent,
  );
}

const without = (element: XmlElement): Splice => {
  const { start, end } = outermost(element);
  return { start, end, text: halfMarks(element) };
};

function refuseRemoval(
  { element, cells, locked }: WordRow,
  index: number,
  insertions: readonly InsertRow[],
  tracking: Tracking | null,
): Refusal | null {
  const refusal = locked ?? lostWith(element);
  if (refusal) return refusal;
  const grows = (cell: WordCell): boolean =>
    insertions.some(
      ({ after }) => after >= index && after < index + cell.rowSpan - 1,
    );
  return cells.some(
    (cell) => cell.rowSpan > 1 && (tracking !== null || grows(cell)),
  )
    ? "merged-rows"
    : null;
}

/** Where the row that began a vertical merge goes, its content and the beginning go to the first row that stays. */
function movedMerge(
  table: WordTable,
  cell: WordCell,
  index: number,
  removed: ReadonlySet<number>,
): readonly Splice[] {
  const top = cell.mergedInto;
  if (top === null || !removed.has(top)) return [];
  for (let above = top; above < index; above++)
    if (!removed.has(above)) return [];
  const owner = table.rows[top]?.cells.find(
    ({ column }) => column === cell.column,
  );
  const [from] = owner?.elements ?? [];
  const [to] = cell.elements;
  const beginning = from && mergeElement(from);
  const goingOn = mergeElement(to);
  if (!from || !beginning || !goingOn) return [];
  return [
    { start: goingOn.start, end: goingOn.end, text: sourceOf(beginning) },
    {
      start: contentStart(to),
      end: to.closeStart,
      text: to.document.text.slice(contentStart(from), from.closeStart),
    },
  ];
}

const mergeElement = (cell: XmlElement): XmlElement | null => {
  const properties = child(cell, "w:tcPr");
  return properties && child(properties, "w:vMerge");
};

const contentStart = (cell: XmlElement): number =>
  child(cell, "w:tcPr")?.end ?? cell.openEnd;

/** A row deleted by a tracked change: itself, its text and its paragraphs' marks (ECMA-376 Part 1 §17.13.5.12). */
function deletedRow(row: WordRow, tracking: Tracking): readonly Splice[] {
  const splices: Splice[] = [markedRow(row.element, tracking.mark("del"))];
  for (const paragraph of row.cells.flatMap(({ paragraphs }) => paragraphs)) {
    const change = { start: 0, end: paragraph.text.length, text: "" };
    const changed =
      paragraph.text === ""
        ? []
        : changedParagraph(paragraph, [change], tracking);
    // What cannot be marked goes with the row all the same.
    if (typeof changed === "string") continue;
    splices.push(
      ...changed,
      ...markedParagraph(
        paragraph.elements.at(-1) ?? paragraph.elements[0],
        "del",
        tracking,
      ),
    );
  }
  return splices;
}
