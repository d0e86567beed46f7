import fc from "fast-check";
import { applyEdits } from "../../../src/grid/applyEdits";
import type { Edit } from "../../../src/grid/Edit";
import {
  tablesOf,
  type Cell,
  type CellValue,
  type Grid,
  type Row,
  type Table,
} from "../../../src/grid/Grid";
import { ownTexts } from "../../../src/grid/verifyEdits";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { formatDate } from "../../../src/text/calendarDate";
import { writeXlsx } from "../../support/writeXlsx";

const text = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[а-яё «»,.0-9-]{0,12}$/) },
  { weight: 3, arbitrary: fc.string({ maxLength: 8, unit: "binary" }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "=1+1",
      "@A1",
      " края ",
      "_x000D_",
      "a\nб",
      "<p>&amp;",
      "]]>",
      "1.10",
      "\n",
      "\t",
    ),
  },
);

/** As a workbook keeps it: lines end in `\n`, and control characters, which nobody sees, are not shown. */
const shown = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");

type Value = Pick<Cell, "text" | "value">;

const value: fc.Arbitrary<Value> = fc.oneof(
  {
    weight: 5,
    arbitrary: text.map((one) => ({ text: shown(one), value: null })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        year: fc.integer({ min: 1905, max: 2099 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map((date): Value => ({
        text: formatDate(date),
        value: { kind: "date", date },
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 0, max: 4 }),
      )
      .map(([digits, decimals]): Value => {
        const number = digits / 10 ** decimals;
        return {
          text: number.toFixed(decimals),
          value: { kind: "number", number },
        };
      }),
  },
);

const WIDTH = 4;

interface Drawing {
  readonly gaps: readonly number[];
  readonly values: readonly (readonly Value[])[];
  /** Squares that want to be merged: top, left, height, width. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly hidden: readonly boolean[];
}

const drawing: fc.Arbitrary<Drawing> = fc
  .integer({ min: 1, max: 7 })
  .chain((rows) =>
    fc.record({
      gaps: fc.array(fc.constantFrom(0, 0, 0, 1, 3), {
        minLength: rows,
        maxLength: rows,
      }),
      values: fc.array(
        fc.array(value, { minLength: WIDTH, maxLength: WIDTH }),
        { minLength: rows, maxLength: rows },
      ),
      merges: fc.array(
        fc.tuple(
          fc.nat(rows - 1),
          fc.nat(WIDTH - 1),
          fc.integer({ min: 1, max: 3 }),
          fc.integer({ min: 1, max: WIDTH }),
        ),
        { maxLength: 3 },
      ),
      hidden: fc.array(fc.boolean(), { minLength: rows, maxLength: rows }),
    }),
  );

/** A sheet's table; its first row is full, so that the used columns do not depend on chance. */
function tableOf(drawn: Drawing, index: number): Table {
  let at = -1;
  const indexes = drawn.gaps.map((gap) => (at += gap + 1));
  const owner = new Map<string, { top: number; left: number }>();
  const spans = new Map<string, { rows: number; columns: number }>();
  for (const [top, left, height, width] of drawn.merges) {
    const bottom = Math.min(top + height, drawn.values.length) - 1;
    const right = Math.min(left + width, WIDTH) - 1;
    const places = [];
    for (let r = top; r <= bottom; r++)
      for (let c = left; c <= right; c++) places.push(`${r}:${c}`);
    if (
      top === 0 ||
      places.length < 2 ||
      places.some((place) => owner.has(place))
    )
      continue;
    for (const place of places) owner.set(place, { top, left });
    spans.set(`${top}:${left}`, { rows: bottom, columns: right - left + 1 });
  }
  const rows = drawn.values.map((values, r): Row => ({
    index: indexes[r] ?? 0,
    repeatsAsHeader: false,
    hidden: r > 0 && drawn.hidden[r] === true,
    cells: values.flatMap((value, c): Cell[] => {
      const covering = owner.get(`${r}:${c}`);
      const span = spans.get(`${covering?.top}:${covering?.left}`);
      if (covering && covering.left !== c) return [];
      const covered = covering !== undefined && covering.top !== r;
      return [
        {
          column: c,
          columnSpan: span?.columns ?? 1,
          rowSpan:
            span && !covered
              ? (indexes[span.rows] ?? 0) - (indexes[r] ?? 0) + 1
              : 1,
          mergedInto: covered ? (indexes[covering.top] ?? 0) : null,
          labels: [],
          ...(covered
            ? { text: "", value: null }
            : r === 0 && value.text === ""
              ? { text: "x", value: null }
              : value),
        },
      ];
    }),
  }));
  return {
    kind: "table",
    index,
    name: `Лист ${index}`,
    hidden: false,
    columnCount: WIDTH,
    rows,
  };
}

const grid: fc.Arbitrary<Grid> = fc
  .array(drawing, { minLength: 1, maxLength: 3 })
  .map((drawings) => ({
    kind: "workbook",
    blocks: drawings.map(tableOf),
    notes: [],
  }));

/** What reading leaves out: rows without text, unless an area that reaches farther begins there. */
const kept = (one: Grid): Grid["blocks"] =>
  tablesOf(one).map((table) => {
    const needed = new Set<number>();
    for (const { index, cells } of [...table.rows].reverse()) {
      const end = index + Math.max(0, ...cells.map(({ rowSpan }) => rowSpan));
      const reaches = [...needed].some((other) => other < end);
      if (reaches || cells.some(({ text }) => text !== "")) needed.add(index);
    }
    return {
      ...table,
      rows: table.rows.filter(({ index }) => needed.has(index)),
    };
  });

function read(bytes: Uint8Array): Grid {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.value.grid;
}

test("any grid written as a workbook and read again is the same grid", () => {
  fc.assert(
    fc.property(
      grid,
      fc.constantFrom("shared", "inline"),
      fc.constantFrom("1900", "1904"),
      fc.constantFrom("", "x:"),
      (one, strings, system, prefix) => {
        const bytes = writeXlsx(one, { strings, system, prefix });
        expect(read(bytes).blocks).toEqual(kept(one));
      },
    ),
    { numRuns: 300 },
  );
});

interface Draw {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly length: number;
  readonly text: string;
  readonly like: number;
  readonly kind: Edit["kind"];
}

const draws = fc.array(
  fc.record({
    table: fc.nat(2),
    row: fc.nat(9),
    column: fc.nat(WIDTH - 1),
    start: fc.nat(6),
    length: fc.nat(6),
    text: text.map(shown),
    like: fc.nat(9),
    kind: fc.constantFrom("replace-text", "remove-row", "insert-row"),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Edits with right quotes at places the grid has; they may still contradict each other. */
function editsOf(one: Grid, drawn: readonly Draw[]): Edit[] {
  const tables = tablesOf(one);
  return drawn.flatMap((draw): Edit[] => {
    const table = tables[draw.table % tables.length];
    const row = table?.rows[draw.row % table.rows.length];
    const like = table?.rows[draw.like % table.rows.length];
    if (!table || !row || !like) return [];
    if (draw.kind === "remove-row")
      return [
        {
          kind: draw.kind,
          table: table.index,
          row: row.index,
          quotes: ownTexts(row),
        },
      ];
    if (draw.kind === "insert-row")
      return [
        {
          kind: draw.kind,
          table: table.index,
          after: row.index,
          like: like.index,
          quotes: ownTexts(like),
          texts: [{ column: draw.column, text: draw.text }],
        },
      ];
    const own = row.cells.filter(({ mergedInto }) => mergedInto === null);
    const cell = own[draw.column % Math.max(own.length, 1)];
    if (!cell) return [];
    const start = Math.min(draw.start, cell.text.length);
    const end = Math.min(start + draw.length, cell.text.length);
    const quote = cell.text.slice(start, end);
    return [
      {
        kind: draw.kind,
        at: {
          kind: "cell",
          table: table.index,
          row: row.index,
          column: cell.column,
          start,
          end,
          quote,
        },
        text: draw.text,
      },
    ];
  });
}

test("edits of a file read as the same edits of its grid", () => {
  let applied = 0;
  fc.assert(
    fc.property(
      grid,
      draws,
      fc.constantFrom("shared", "inline"),
      fc.constantFrom("", "x:"),
      (drawn, edits, strings, prefix) => {
        const bytes = writeXlsx(drawn, { strings, prefix });
        const file = openXlsx(bytes);
        if (!file.ok) throw new Error(file.failure.kind);
        const one = file.value.grid;
        const list = editsOf(one, edits);
        const expected = applyEdits(one, list);
        const outcome = file.value.applyEdits(list);
        if (!expected.ok) {
          expect(outcome).toEqual(expected);
          return;
        }
        if (!outcome.ok) {
          expect(outcome.failure.kind).toBe("unsupported");
          return;
        }
        applied++;
        const reread = read(outcome.value.toBytes());
        expect(texts(reread)).toEqual(texts(expected.value));
        expect(values(reread)).toMatchObject(values(expected.value));
        expect(outcome.value.grid).toEqual(reread);
      },
    ),
    { numRuns: 600 },
  );
  expect(applied).toBeGreaterThan(200);
});

/** What is compared after edits: cells with text and where they reach, not the used range, which edits may change. */
const texts = (one: Grid): unknown =>
  tablesOf(one).map(({ rows }) =>
    rows.flatMap(({ index, cells }) =>
      cells
        .filter(({ text }) => text !== "")
        .map(({ column, text }) => [index, column, text]),
    ),
  );

/** Of the cells that hold one; what is typed may become one besides. */
const values = (one: Grid): Record<string, CellValue> =>
  Object.fromEntries(
    tablesOf(one).flatMap(({ index: table, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, value }) =>
          value ? [[`${table}:${index}:${column}`, value]] : [],
        ),
      ),
    ),
  );
