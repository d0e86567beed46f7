import { tablesOf } from "../../src/grid/Grid";
import { drawnGrid } from "./drawnGrid";

const texts = (drawing: string, options = {}) =>
  tablesOf(drawnGrid(drawing, options).grid).map((table) =>
    table.rows.map((row) => row.cells.map((cell) => cell.text)),
  );

test("the usual header is put on top, cut to the widest row", () => {
  expect(texts("| 1 | Провести | май |")).toEqual([
    [
      ["№ п/п", "Мероприятие", "Срок"],
      ["1", "Провести", "май"],
    ],
  ]);
  expect(texts("| 1 | Провести |", { header: false })).toEqual([
    [["1", "Провести"]],
  ]);
  expect(texts("| № | Меры | Срок |\n| 1 | Сбор | май |")[0]).toHaveLength(2);
});

test("paragraphs, tables, merged cells, labels and line breaks", () => {
  const { grid, anchors } = drawnGrid(
    String.raw`
      ПЛАН ⟦на 2024 год⟧
      | {1.} А\nб | < | x |
      | ^ | < | ⟦y⟧ |

      | z
      w |`,
    { header: false },
  );
  expect(grid.blocks.map((block) => block.kind)).toEqual([
    "paragraph",
    "table",
    "table",
  ]);
  expect(tablesOf(grid)[0]?.rows[0]?.cells[0]).toMatchObject({
    columnSpan: 2,
    rowSpan: 2,
    text: "А\nб",
    labels: [{ start: 0, text: "1." }],
  });
  expect(tablesOf(grid)[0]?.rows[1]?.cells[0]).toMatchObject({
    columnSpan: 2,
    mergedInto: 0,
  });
  expect(tablesOf(grid)[1]?.rows[0]?.cells[0]?.text).toBe("z\nw");
  expect(anchors).toMatchObject([
    { kind: "paragraph", paragraph: 0, start: 5, quote: "на 2024 год" },
    { kind: "cell", table: 0, row: 1, column: 2, start: 0, quote: "y" },
  ]);
});

test("a workbook has typed values, empty rows and sheets", () => {
  const { grid } = drawnGrid(
    "План\n\n| 1.1 | 01.02.2024 | '5 |\n--- Второй\nx",
    {
      kind: "workbook",
      header: false,
    },
  );
  const [first, second] = tablesOf(grid);
  expect(first?.rows.map((row) => row.index)).toEqual([0, 2]);
  expect(first?.rows[1]?.cells.map((cell) => cell.value?.kind)).toEqual([
    "number",
    "date",
    undefined,
  ]);
  expect(second?.name).toBe("Второй");
});
