import type { Element } from "./Element";

const BLOCK_WRAPPERS = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
]);

/** Elements of these names inside a container, looking through content controls, custom XML and tracked changes. */
function* inside(
  container: Element,
  names: ReadonlySet<string>,
): Generator<Element> {
  for (const element of container.elements)
    if (names.has(element.name)) yield element;
    else if (BLOCK_WRAPPERS.has(element.name)) yield* inside(element, names);
}

const BLOCKS = new Set(["w:p", "w:tbl"]);
const ROWS = new Set(["w:tr"]);
const CELLS = new Set(["w:tc"]);

/** The paragraphs and tables of a body or cell, in order. */
export const blocksOf = (container: Element): readonly Element[] => [
  ...inside(container, BLOCKS),
];

export const rowsOf = (table: Element): readonly Element[] => [
  ...inside(table, ROWS),
];

/** All cells of a row as the file has them, but for those that an old horizontal merge joins to the one before. */
export const fileCellsOf = (row: Element): readonly Element[] =>
  [...inside(row, CELLS)].filter(
    (cell) => mergeOf(cell, "w:hMerge") !== "continue",
  );

type Merge = "restart" | "continue" | null;

export function mergeOf(cell: Element, name: "w:vMerge" | "w:hMerge"): Merge {
  const merge = cell.child("w:tcPr")?.child(name);
  if (!merge) return null;
  return merge.get("w:val") === "restart" ? "restart" : "continue";
}

export const spanOf = (cell: Element): number =>
  Number(cell.child("w:tcPr")?.val("w:gridSpan") ?? 1);

/** The grid column of a cell of the row. */
export function columnOf(row: Element, cell: Element): number {
  let column = Number(row.child("w:trPr")?.val("w:gridBefore") ?? 0);
  for (const one of fileCellsOf(row)) {
    if (one === cell) break;
    column += spanOf(one);
  }
  return column;
}

/** The cell of the row that begins in this grid column. */
export const cellAtColumn = (row: Element, column: number): Element | null =>
  fileCellsOf(row).find((cell) => columnOf(row, cell) === column) ?? null;

/** All paragraphs in a container in reading order, those of its tables among them. */
export function paragraphsIn(container: Element): readonly Element[] {
  const found: Element[] = [];
  const walk = (one: Element): void => {
    for (const block of blocksOf(one))
      if (block.name === "w:p") found.push(block);
      else
        for (const row of rowsOf(block))
          for (const cell of fileCellsOf(row)) walk(cell);
  };
  if (container.name === "w:tbl") {
    for (const row of rowsOf(container))
      for (const cell of fileCellsOf(row)) walk(cell);
  } else if (container.name === "w:tr")
    for (const cell of fileCellsOf(container)) walk(cell);
  else walk(container);
  return found;
}

/** The tables of a container, and those inside them where asked for. */
export function tablesIn(
  container: Element,
  nested: boolean,
): readonly Element[] {
  return blocksOf(container)
    .filter(({ name }) => name === "w:tbl")
    .flatMap((table) =>
      nested
        ? [
            table,
            ...rowsOf(table).flatMap((row) =>
              fileCellsOf(row).flatMap((cell) => tablesIn(cell, true)),
            ),
          ]
        : [table],
    );
}

/** How deep in tables an element stands: 0 in the body, 1 in a table of it. */
export function nestingOf(element: Element): number {
  let depth = element.name === "w:tbl" ? 1 : 0;
  for (let at = element.closest("w:tbl"); at !== null; at = at.closest("w:tbl"))
    depth++;
  return depth;
}
