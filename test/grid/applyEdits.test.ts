import { applyEdits } from "../../src/grid/applyEdits";
import type { Edit } from "../../src/grid/Edit";
import { tablesOf, type Grid } from "../../src/grid/Grid";
import { drawnGrid } from "../support/drawnGrid";

const drawn = (drawing: string, kind: Grid["kind"] = "document"): Grid =>
  drawnGrid(drawing, { kind, header: false }).grid;

function after(grid: Grid, ...edits: Edit[]): string[][] | string {
  const outcome = applyEdits(grid, edits);
  if (!outcome.ok) return outcome.failure.kind;
  return tablesOf(outcome.value).flatMap((table) =>
    table.rows.map((row) => [
      String(row.index),
      ...row.cells.map((cell) =>
        cell.mergedInto === null
          ? `${cell.text}${cell.rowSpan > 1 ? `↓${cell.rowSpan}` : ""}`
          : `^${cell.mergedInto}`,
      ),
    ]),
  );
}

const replace = (
  row: number,
  column: number,
  start: number,
  quote: string,
  text: string,
): Edit => ({
  kind: "replace-text",
  at: {
    kind: "cell",
    table: 0,
    row,
    column,
    start,
    end: start + quote.length,
    quote,
  },
  text,
});
const remove = (row: number, ...quotes: string[]): Edit => ({
  kind: "remove-row",
  table: 0,
  row,
  quotes,
});
const insert = (
  after: number,
  like: number,
  quotes: string[],
  ...texts: [number, string][]
): Edit => ({
  kind: "insert-row",
  table: 0,
  after,
  like,
  quotes,
  texts: texts.map(([column, text]) => ({ column, text })),
});

describe("texts", () => {
  test("are replaced at places of the text before the first edit", () => {
    const grid = drawn("| раз два три |");
    expect(
      after(
        grid,
        replace(0, 0, 0, "раз", "1"),
        replace(0, 0, 8, "три", "3"),
        replace(0, 0, 4, "", "a"),
        replace(0, 0, 4, "", "b"),
      ),
    ).toEqual([["0", "1 abдва 3"]]);
  });

  test("are refused all together where one quote is not found", () => {
    const grid = drawn("| раз | два |");
    const outcome = applyEdits(grid, [
      replace(0, 0, 0, "раз", "1"),
      replace(0, 1, 0, "дав", "2"),
    ]);
    expect(outcome).toMatchObject({
      ok: false,
      failure: { kind: "stale", found: "два", at: { column: 1 } },
    });
    expect(after(grid, replace(7, 0, 0, "раз", "1"))).toBe("stale");
  });

  test("that overlap, or stand in a row that goes, are refused", () => {
    const grid = drawn("| раз два |");
    expect(
      after(grid, replace(0, 0, 0, "раз", "1"), replace(0, 0, 2, "з", "с")),
    ).toBe("unsupported");
    expect(
      after(grid, replace(0, 0, 0, "раз", "1"), remove(0, "раз два")),
    ).toBe("unsupported");
  });

  test("of a paragraph, and of a cell that a sheet does not keep", () => {
    const outcome = applyEdits(drawn("ПЛАН\n| x |"), [
      {
        kind: "replace-text",
        at: { kind: "paragraph", paragraph: 0, start: 4, end: 4, quote: "" },
        text: " на год",
      },
    ]);
    expect(outcome.ok && outcome.value.blocks[0]).toMatchObject({
      text: "ПЛАН на год",
    });
    expect(
      after(drawn("| 1 |", "workbook"), replace(0, 3, 0, "", "май")),
    ).toEqual([["0", "1", "май"]]);
    expect(after(drawn("| 1 |"), replace(0, 3, 0, "", "май"))).toBe("stale");
  });
});

describe("rows", () => {
  const merged = "| 1 | a |\n| 2 | ^ |\n| 3 | ^ |\n| 4 | b |";

  test("go, and an area keeps its text without its first row", () => {
    expect(after(drawn(merged), remove(0, "1", "a"))).toEqual([
      ["0", "2", "a↓2"],
      ["1", "3", "^0"],
      ["2", "4", "b"],
    ]);
    expect(after(drawn(merged), remove(1, "2"), remove(2, "3"))).toEqual([
      ["0", "1", "a"],
      ["1", "4", "b"],
    ]);
  });

  test("come where all of an area's rows go: its text stays, and no other is put over it", () => {
    const taken = (text: string) =>
      after(
        drawn(merged),
        insert(0, 3, ["4", "b"], [0, "новая"], [1, text]),
        remove(0, "1", "a"),
        remove(1, "2"),
        remove(2, "3"),
      );
    expect(taken("")).toEqual([
      ["0", "новая", "a"],
      ["1", "4", "b"],
    ]);
    expect(taken("c")).toBe("unsupported");
  });

  test("come, covered inside an area and free below it", () => {
    expect(
      after(drawn(merged), insert(1, 3, ["4", "b"], [0, "новая"])),
    ).toEqual([
      ["0", "1", "a↓4"],
      ["1", "2", "^0"],
      ["2", "новая", "^0"],
      ["3", "3", "^0"],
      ["4", "4", "b"],
    ]);
    expect(
      after(
        drawn(merged),
        insert(2, 1, ["2"], [0, "x"], [1, "y"]),
        insert(2, 1, ["2"], [0, "z"]),
      ),
    ).toEqual([
      ["0", "1", "a↓3"],
      ["1", "2", "^0"],
      ["2", "3", "^0"],
      ["3", "x", "y"],
      ["4", "z", ""],
      ["5", "4", "b"],
    ]);
    expect(after(drawn(merged), insert(0, 0, ["1", "a"], [1, "закрыто"]))).toBe(
      "unsupported",
    );
  });

  test("keep the gaps of a sheet, and a table without rows goes", () => {
    expect(after(drawn("| 1 |\n\n| 3 |", "workbook"), remove(0, "1"))).toEqual([
      ["1", "3"],
    ]);
    const outcome = applyEdits(drawn("| 1 |\n\n| 2 |"), [remove(0, "1")]);
    expect(outcome.ok && outcome.value.blocks).toMatchObject([
      { kind: "table", index: 0, rows: [{ cells: [{ text: "2" }] }] },
    ]);
  });
});
