import fc from "fast-check";
import type { Anchor } from "../../src/grid/Anchor";
import {
  type Block,
  type Cell,
  cellAt,
  type Grid,
  rowAt,
  type Table,
} from "../../src/grid/Grid";
import { ownTexts } from "../../src/grid/verifyEdits";
import type { Reading } from "../../src/plan/Plan";
import { readDocument } from "../../src/plan/readDocument";
import { anyGrid } from "../support/anyGrid";
import { planFrom } from "../support/planFrom";
import { growsLinearly } from "../support/growsLinearly";

/** Words that plans are made of, so that rows of every kind come out. */
const planText = fc.constantFrom(
  "",
  " ",
  "1",
  "1.",
  "1.1",
  "2.3.",
  "II.",
  "а)",
  "№ п/п",
  "Мероприятия",
  "Сроки",
  "Ответственные",
  "Сроки, ответственные",
  "Ожидаемый результат",
  "Направление",
  "I квартал",
  "х",
  "МАЙ",
  "Раздел 1. Подготовка",
  "1. Учёба\n1.1. Кадры",
  "ПЛАН на 2024-2025 учебный год",
  "Приложение № 1\nк приказу от «__» ____ 2024 № ___",
  "УТВЕРЖДАЮ\tСОГЛАСОВАНО",
  "Провести проверку:",
  "- журналов",
  "и дневников,",
  "Собрать отчёты",
  "до 5 мая 2024 г., директор",
  "март",
  "Завуч",
  "Примечание: сроки изменяются",
  "________ А.А. Ершов",
  "<p>",
);

const planTable = fc
  .array(
    fc.array(
      fc.record({
        text: planText,
        span: fc.integer({ min: 1, max: 3 }),
        joins: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows): Omit<Table, "index"> => {
    const table: { index: number; cells: Cell[] }[] = [];
    for (const [index, seeds] of rows.entries()) {
      let column = 0;
      const cells = seeds.map(({ text, span, joins }): Cell => {
        const above = table
          .at(-1)
          ?.cells.find(
            (cell) => cell.column === column && cell.columnSpan === span,
          );
        const mergedInto =
          joins && above ? (above.mergedInto ?? index - 1) : null;
        column += span;
        return {
          column: column - span,
          columnSpan: span,
          rowSpan: 1,
          mergedInto,
          text: mergedInto === null ? text : "",
          labels: text === "Завуч" ? [{ start: 0, text: "3." }] : [],
          value: null,
        };
      });
      table.push({ index, cells });
    }
    return {
      kind: "table",
      name: null,
      hidden: false,
      columnCount: 15,
      rows: table.map((row) => ({
        ...row,
        repeatsAsHeader: false,
        hidden: false,
      })),
    };
  });

const planGrid: fc.Arbitrary<Grid> = fc
  .record({
    kind: fc.constantFrom("document" as const, "workbook" as const),
    blocks: fc.array(fc.oneof(planText, planTable), { maxLength: 6 }),
  })
  .map(({ kind, blocks }) => {
    let paragraph = 0;
    let table = 0;
    return {
      kind,
      notes: [],
      blocks: blocks.map((block): Block =>
        typeof block === "string"
          ? {
              kind: "paragraph",
              index: paragraph++,
              text: block,
              label: null,
            }
          : { ...block, index: table++ },
      ),
    };
  });

/** Every anchor in a value, however deep. */
function* anchorsIn(value: unknown): Iterable<Anchor> {
  if (typeof value !== "object" || value === null) return;
  if ("quote" in value) yield value as Anchor;
  else for (const inner of Object.values(value)) yield* anchorsIn(inner);
}

function textAt(grid: Grid, at: Anchor): string | null {
  for (const block of grid.blocks) {
    if (at.kind === "paragraph") {
      if (block.kind === "paragraph" && block.index === at.paragraph)
        return block.text;
    } else if (block.kind === "table" && block.index === at.table) {
      const row = rowAt(block, at.row);
      return row && (cellAt(block, row, at.column)?.text ?? "");
    }
  }
  return null;
}

function holdsTogether(grid: Grid, reading: Reading): void {
  for (const at of anchorsIn({ ...reading, paragraphs: [] }))
    expect(textAt(grid, at)?.slice(at.start, at.end)).toBe(at.quote);
  const tables = new Map(
    grid.blocks.flatMap((block) =>
      block.kind === "table" ? [[block.index, block]] : [],
    ),
  );
  const seen = new Set<string>();
  for (const plan of reading.plans) {
    expect(plan.rows.filter(({ kind }) => kind === "measure")).toEqual(
      plan.measures,
    );
    for (const { table, row, quotes } of plan.rows) {
      expect(seen.has(`${String(table)}/${String(row)}`)).toBe(false);
      seen.add(`${String(table)}/${String(row)}`);
      const found = tables.get(table);
      const gridRow = found && rowAt(found, row);
      expect(gridRow && ownTexts(gridRow)).toEqual(quotes);
    }
  }
}

test("any grid is read without an exception, and every anchor quotes it", () => {
  fc.assert(
    fc.property(fc.oneof(anyGrid, planGrid), (grid) => {
      holdsTogether(grid, readDocument(grid));
    }),
    { numRuns: 400 },
  );
});

test("a row of sums is known in time that grows with its length", () =>
  growsLinearly(3000, (length) => {
    const { plan } = planFrom(
      `План работы на 2025 год
       | 1 | Вымыть окна | март | Завхоз | Окна |
       | | Всего | ${"ч".repeat(length)}! | 3 часа | 12 тыс. руб. |`,
    );
    expect(plan.rows.length).toBeGreaterThan(1);
  }));

test.each([
  "1.",
  "а",
  "_",
  "« ",
  "- ",
  "с 01.09.2023 ",
  "Мероприятия, ",
  "I",
  "(",
  "в ",
  "№ от ",
])("long hostile cells of «%s» cost no more than their length", (text) =>
  growsLinearly(25_000, (size) => {
    const long = text.repeat(size / text.length);
    const cell = (column: number): Cell => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      mergedInto: null,
      text: long,
      labels: [],
      value: null,
    });
    const row = (index: number) => ({
      index,
      repeatsAsHeader: false,
      hidden: false,
      cells: [0, 1, 2].map(cell),
    });
    const grid: Grid = {
      kind: "document",
      notes: [],
      blocks: [
        { kind: "paragraph", index: 0, text: long, label: null },
        {
          kind: "table",
          index: 0,
          name: null,
          hidden: false,
          columnCount: 3,
          rows: [0, 1, 2].map(row),
        },
      ],
    };
    readDocument(grid);
  }),
);
