import {
  type Grid,
  paragraphsOf,
  type Row,
  type Table,
  tablesOf,
} from "../../grid/Grid";
import { align } from "./align";

/**
 * Ties the drawn tables, rows, cells and paragraphs of a text document to those of its grid, so that places are
 * found in both directions. What is drawn otherwise than it was read (a deleted row, rows in a content control)
 * stays untied rather than tied wrongly.
 */
export function markPicture(picture: ParentNode, grid: Grid): void {
  const drawn = [...picture.querySelectorAll("table")].filter(
    (element) => isInText(element) && !isFrame(element),
  );
  const tables = tablesOf(grid);
  const places =
    drawn.length === tables.length
      ? drawn.map((_, place) => place)
      : align(
          tables.map(({ rows }) => rows.map(keyOfRow).join("")),
          drawn.map(({ textContent }) => keyOf(textContent)),
        );
  for (const [place, table] of tables.entries()) {
    const element = drawn[places[place] ?? -1];
    if (element) markTable(element, table);
  }
  markParagraphs(picture, grid);
}

/** Ties a table's rows anew. */
export function markTable(element: HTMLTableElement, table: Table): void {
  const lines = [...element.rows];
  const places = align(
    table.rows.map(keyOfRow),
    lines.map((line) => keyOf(line.textContent)),
  );
  element.dataset["table"] = String(table.index);
  for (const line of lines) delete line.dataset["row"];
  for (const [place, row] of table.rows.entries()) {
    const line = lines[places[place] ?? -1];
    if (line) markRow(line, row);
  }
}

/** Ties a row's cells by the columns of the document's grid. */
function markRow(line: HTMLTableRowElement, row: Row): void {
  line.dataset["row"] = String(row.index);
  let column = 0;
  for (const cell of line.cells) {
    cell.dataset["column"] = String(column);
    column += cell.colSpan;
  }
}

function markParagraphs(picture: ParentNode, grid: Grid): void {
  const drawn = [...picture.querySelectorAll<HTMLElement>("article p")].filter(
    (element) => isInText(element),
  );
  const paragraphs = paragraphsOf(grid);
  const places = align(
    paragraphs.map(({ text }) => keyOf(text)),
    drawn.map(({ textContent }) => keyOf(textContent)),
  );
  for (const element of drawn) delete element.dataset["paragraph"];
  for (const [place, { index }] of paragraphs.entries()) {
    const element = drawn[places[place] ?? -1];
    if (element) element.dataset["paragraph"] = String(index);
  }
}

/** Stands in no table, or only in one that frames it. */
function isInText({ parentElement }: Element): boolean {
  const around = parentElement?.closest("table");
  return !around || (isFrame(around) && isInText(around));
}

/** One column with a table of several rows and columns in it: what it holds is read as text and tables of their own. */
const isFrame = (table: HTMLTableElement): boolean =>
  [...table.rows].every(({ cells }) => cells.length === 1) &&
  [...table.rows].some(({ cells: [cell] }) =>
    [...(cell?.children ?? [])].some(
      (one) =>
        one instanceof HTMLTableElement &&
        one.rows.length > 1 &&
        [...one.rows].some(({ cells }) => cells.length > 1),
    ),
  );

const keyOfRow = ({ cells }: Row): string =>
  keyOf(cells.map(({ text }) => text).join(""));

/** What both sides surely show alike: letters. Numbers of lists and footnotes, blanks and signs are drawn in other ways. */
const keyOf = (text: string): string => text.replace(notLetters, "");
const notLetters = /\P{L}+/gu;
