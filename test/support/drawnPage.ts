import { type Grid, type Row, type Table } from "../../src/grid/Grid";

/** A text document as the picture's library draws it, as far as places and patches go: no layout, no styles. */
export function drawnPage(grid: Grid): HTMLElement {
  const page = document.createElement("div");
  page.innerHTML = "<section class=docx><article></article></section>";
  const article = page.querySelector("article");
  for (const block of grid.blocks)
    article?.append(
      block.kind === "paragraph" ? paragraph(block.text) : table(block),
    );
  return page;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  const words = document.createElement("span");
  words.textContent = text;
  element.append(words);
  return element;
}

function table({ rows }: Table): HTMLElement {
  const element = document.createElement("table");
  for (const row of rows) element.append(line(row));
  return element;
}

function line({ cells }: Row): HTMLElement {
  const element = document.createElement("tr");
  for (const { text, columnSpan, rowSpan, mergedInto } of cells) {
    const cell = document.createElement("td");
    cell.colSpan = columnSpan;
    cell.rowSpan = rowSpan;
    if (mergedInto !== null) cell.style.display = "none";
    cell.append(...text.split("\n").map(paragraph));
    element.append(cell);
  }
  return element;
}
