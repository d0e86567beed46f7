/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { tablesOf } from "../../src/grid/Grid";
import { openSimulated } from "../host/excel/openSimulated";
import {
  insert,
  number,
  put,
  remove,
  styledBook,
  text,
} from "../host/excel/sheetEdits";

/** A plan of so many rows, each tenth a section merged across. */
function planOf(count: number): Uint8Array {
  const merges: string[] = [];
  const rows = Array.from({ length: count }, (_, index) => {
    const row = index + 1;
    if (index % 10 === 1) merges.push(`<mergeCell ref="A${row}:E${row}"/>`);
    const cells =
      index % 10 === 1
        ? text(`A${row}`, `Раздел ${row}. Работа с семьями`)
        : number(`A${row}`, row) +
          text(
            `B${row}`,
            `Провести встречу ${row} с родителями первых классов`,
          ) +
          text(`C${row}`, "до 15 мая 2026 г.") +
          text(`D${row}`, "Классные руководители") +
          text(`E${row}`, "Протокол встречи");
    return `<row r="${row}">${cells}</row>`;
  }).join("");
  return styledBook(rows, {
    after: `<mergeCells>${merges.join("")}</mergeCells>`,
  });
}

/** Syncs and bytes of each operation in the simulated Excel; what they take in a real one is to be measured there. */
test("Excel: round trips and bytes", async () => {
  const table: Record<string, Record<string, string>> = {};
  for (const count of [20, 200, 2000]) {
    const excel = await openSimulated(planOf(count));
    const { host, office } = excel;
    const measure = async (name: string, work: () => Promise<unknown>) => {
      office.traffic.reset();
      const result = await work();
      const { syncs, requestBytes, responseBytes } = office.traffic;
      const kilobytes = [requestBytes, responseBytes].map((bytes) =>
        (bytes / 1024).toFixed(0),
      );
      (table[name] ??= {})[`${String(count)} rows`] =
        `${String(syncs)} syncs, ${kilobytes.join(" + ")} kB`;
      return result;
    };
    await measure("read", () => excel.grid());
    const grid = await excel.grid();
    const measures = (tablesOf(grid)[0]?.rows ?? [])
      .filter(({ index }) => index % 10 !== 1)
      .map(({ index }) => index + 1);
    await measure("write one cell", () =>
      host.apply([put(grid, 5, 2, "до 20 мая 2026 г.")]),
    );
    await measure("take it back", () => host.undo());
    await measure("write a cell in each row", () =>
      host.apply(measures.map((row) => put(grid, row, 2, "в мае 2026 года"))),
    );
    await measure("take them back", () => host.undo());
    await measure("insert ten rows", () =>
      host.apply(
        Array.from({ length: 10 }, (_, n) =>
          insert(grid, 5, 5, {
            1: `Новое мероприятие ${n}`,
            2: "июнь 2026 г.",
          }),
        ),
      ),
    );
    await measure("take them away", () => host.undo());
    await measure("remove a row", () => host.apply([remove(grid, 6)]));
    await measure("put it back", () => host.undo());
    const edit = put(grid, 5, 2, "");
    await measure("show a place", () =>
      edit.kind === "replace-text" ? host.reveal(edit.at) : Promise.resolve(),
    );
  }
  console.table(table);
  expect(Object.keys(table)).toHaveLength(10);
});
