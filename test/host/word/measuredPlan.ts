import type { Edit } from "../../../src/grid/Edit";
import { tablesOf, type Grid } from "../../../src/grid/Grid";
import { ownTexts } from "../../../src/grid/verifyEdits";
import { docxOf, p, run, tbl, tc, tr } from "../../support/docxOf";

/** A plan of so many rows: section headings of merged cells, cells of several lines and of several looks. */
export const planOfRows = (rows: number): Uint8Array =>
  docxOf(
    p("План мероприятий на 2026 год") +
      tbl(
        tr(["№", "Мероприятие", "Срок", "Ответственный"], "<w:tblHeader/>"),
        ...Array.from({ length: rows }, (_, index) =>
          index % 10 === 0
            ? tr([
                tc(`${index / 10 + 1}. Направление`, '<w:gridSpan w:val="4"/>'),
              ])
            : tr([
                `${index}`,
                tc(
                  p(run("Провести ", "<w:b/>") + run(`занятие ${index}`)) +
                    p("и обсудить итоги"),
                ),
                `до ${(index % 28) + 1} мая 2026 г.`,
                tc(
                  `<w:p>${run("Директор,")}<w:r><w:br/></w:r>${run("завуч")}</w:p>`,
                ),
              ]),
        ),
      ) +
      p("Составил Ежов"),
  );

/** Edits of the first `count` rows with cells of their own; each looks for other words. */
export function editsOf(grid: Grid, count: number): readonly Edit[] {
  const rows = (tablesOf(grid)[0]?.rows ?? [])
    .filter(({ cells }) => cells.length === 4)
    .slice(1, count + 1);
  return rows.flatMap(({ index, cells }) =>
    [
      ["занятие", "встречу"],
      ["завуч", "педагог"],
      ["мая", "июня"],
    ].flatMap(([quote = "", text = ""]): Edit[] => {
      const cell = cells.find((one) => one.text.includes(quote));
      if (!cell) return [];
      const start = cell.text.indexOf(quote);
      const end = start + quote.length;
      const at = { table: 0, row: index, column: cell.column };
      return [
        {
          kind: "replace-text",
          at: { kind: "cell", ...at, start, end, quote },
          text,
        },
      ];
    }),
  );
}

/** New rows after the row `after`, like it. */
export const rowsAfter = (
  grid: Grid,
  after: number,
  count: number,
): readonly Edit[] => {
  const like = tablesOf(grid)[0]?.rows[after];
  return Array.from({ length: count }, (_, nth) => ({
    kind: "insert-row",
    table: 0,
    after,
    like: after,
    quotes: like ? ownTexts(like) : [],
    texts: [
      { column: 0, text: String(nth) },
      { column: 1, text: "Провести беседу\nи записать итог" },
    ],
  }));
};
