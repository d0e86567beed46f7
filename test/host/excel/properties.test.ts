/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import fc from "fast-check";
import { applyEdits } from "../../../src/grid/applyEdits";
import { blankCell } from "../../../src/grid/blankCell";
import type { Edit } from "../../../src/grid/Edit";
import { tablesOf, type Grid, type Table } from "../../../src/grid/Grid";
import { openExcel } from "../../../src/host/excel/openExcel";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { anyEdits } from "../../support/anyEdits";
import { anyGrid } from "../../support/anyGrid";
import { placesOf } from "../../support/placesOf";
import { writeXlsx } from "../../support/writeXlsx";
import { openSimulated } from "./openSimulated";

const read = (bytes: Uint8Array): Grid => {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value.grid;
};

/** The tables as sheets; a last full row, since of the used range nobody tells more than where values end. */
const sheets = (grid: Grid): readonly Table[] =>
  tablesOf(grid).map((table, index) => {
    const rows = table.rows.map((row, at) => ({ ...row, index: at }));
    const width = Math.max(
      1,
      ...rows.flatMap(({ cells }) =>
        cells.map(({ column, columnSpan }) => column + columnSpan),
      ),
    );
    const cells = Array.from({ length: width }, (_, column) =>
      blankCell(column, "и всё"),
    );
    const last = {
      index: rows.length,
      repeatsAsHeader: false,
      hidden: false,
      cells,
    };
    const name = `Лист ${index + 1}`;
    return { ...table, index, name, rows: [...rows, last] };
  });

/** The last row must stay as it is, for where it ends the reading of a sheet ends. */
function isOfLastRow(grid: Grid, edit: Edit): boolean {
  if (edit.kind === "insert-row") return false;
  const place = edit.kind === "remove-row" ? edit : edit.at;
  return (
    place.kind !== "paragraph" &&
    tablesOf(grid)[place.table]?.rows.at(-1)?.index === place.row
  );
}

const booksOf = (prepared: (grid: Grid) => Grid) =>
  anyGrid
    .map((grid) => {
      const blocks = sheets(prepared(grid));
      return writeXlsx({ ...grid, kind: "workbook", blocks });
    })
    .filter((bytes) => tablesOf(read(bytes)).length > 0);

/** As in a sheet where nothing is merged: below ExcelApi 1.13 nobody tells what is. */
const unmerged = (grid: Grid): Grid => ({
  ...grid,
  blocks: tablesOf(grid).map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        columnSpan: 1,
        rowSpan: 1,
        mergedInto: null,
      })),
    })),
  })),
});

/** A row of one text alone is read as merged across where nobody tells. */
const texts = (grid: Grid): readonly string[] =>
  placesOf(grid).map((place) => place.replace(/→\d+↓\d+/, ""));

test.each([
  ["1.15", booksOf((grid) => grid), placesOf],
  ["1.7", booksOf(unmerged), texts],
] as const)(
  "Excel with ExcelApi %s applies edits as the grid does, or refuses them whole, and takes them back",
  async (api, books, shown) => {
    const [first = new Uint8Array()] = fc.sample(books, 1);
    const { model, saved } = await openSimulated(first, { api });
    let done = 0;
    await fc.assert(
      fc.asyncProperty(books, fc.integer(), async (bytes, seed) => {
        model.replaceWorkbook(bytes);
        const { host, sheets } = await openExcel();
        await sheets.setAll(true);
        const grid = async (): Promise<Grid> => {
          const told = await host.read();
          if (!told.ok) throw new Error(JSON.stringify(told.failure));
          return told.value.grid;
        };
        const before = await grid();
        expect(shown(before)).toEqual(shown(read(bytes)));
        // Edits quote the cells that the host has told, blank ones too.
        const [drawn = []] = fc.sample(anyEdits(before), { numRuns: 1, seed });
        const edits = drawn.filter((edit) => !isOfLastRow(before, edit));
        const outcome = await host.apply(edits);
        if (!outcome.ok) {
          expect(outcome.failure.kind).toBe("unsupported");
          expect(shown(saved())).toEqual(shown(before));
          return;
        }
        done++;
        const expected = applyEdits(before, edits);
        if (!expected.ok) throw new Error(JSON.stringify(expected.failure));
        expect(shown(saved())).toEqual(shown(expected.value));
        expect(shown(await grid())).toEqual(shown(expected.value));
        expect(await host.undo()).toEqual({ ok: true, value: undefined });
        expect(shown(saved())).toEqual(shown(before));
      }),
      { numRuns: 80, endOnFailure: true },
    );
    expect(done).toBeGreaterThan(40);
  },
);
