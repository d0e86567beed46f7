import { openDocx } from "../../src/host/docx/openDocx";
import { openXlsx } from "../../src/host/xlsx/openXlsx";
import { readDocument } from "../../src/plan/readDocument";
import { readingJson } from "../../src/plan/readingJson";
import { sharedFiles } from "../support/sharedFiles";

interface ExpectedRow {
  readonly table: number;
  readonly row: number;
  readonly kind: string;
  readonly number?: string | null;
  readonly headings?: unknown;
  readonly measure?: string | null;
  readonly deadline?: string | null;
  readonly responsible?: string | null;
  readonly result?: string | null;
  readonly cells?: unknown;
}

interface ExpectedPlan {
  readonly columns: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly ExpectedRow[];
}

const expectations = new Map(
  sharedFiles("plans/expected", "reading.json").flatMap(([, bytes]) =>
    Object.entries(
      JSON.parse(new TextDecoder().decode(bytes)) as Record<
        string,
        ExpectedPlan
      >,
    ),
  ),
);

const files = [
  ...sharedFiles("plans", ".docx"),
  ...sharedFiles("plans", ".xlsx"),
];

const readJson = (name: string, bytes: Uint8Array) => {
  const opened = name.endsWith(".docx") ? openDocx(bytes) : openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return readingJson(readDocument(opened.value.grid), name);
};

/** A row as the expectations tell it; a sheet's rows stand elsewhere. */
const rowAs = (
  expected: ExpectedRow,
  row: ReturnType<typeof readJson>["plans"][number]["rows"][number],
  inSheet: boolean,
): ExpectedRow => ({
  table: inSheet ? expected.table : row.table,
  row: inSheet ? expected.row : row.row,
  kind: row.kind,
  ...("cells" in expected && { cells: expected.cells }),
  ...("number" in expected && { number: row.number }),
  ...("headings" in expected && { headings: row.headings }),
  ...("measure" in expected && { measure: row.measure }),
  ...("deadline" in expected && { deadline: row.deadline?.text ?? null }),
  ...("responsible" in expected && {
    responsible: row.responsible?.text ?? null,
  }),
  ...("result" in expected && { result: row.result }),
});

const read = files.map(
  ([name, bytes]) => [name, readJson(name, bytes)] as const,
);
const plans = read.filter(([name]) => expectations.has(baseName(name)));
const notes = read.filter(([name]) => !expectations.has(baseName(name)));

function baseName(name: string): string {
  return name.replace(/(?:\.runs)?\.(?:docx|xlsx)$/, "");
}

describe("the reference plans, where they are at hand", () => {
  test("are all there or none", () => {
    expect([0, 14]).toContain(files.length);
  });
  for (const [name, reading] of plans)
    test(`${name} is read as expected`, () => {
      const expected = expectations.get(baseName(name));
      const [plan, ...others] = reading.plans;
      if (!expected || !plan) throw new Error("no plan");
      expect(others).toEqual([]);
      expect(plan.columns.map(({ role }) => role)).toEqual(expected.columns);
      expect(plan.columns.map(({ header }) => header)).toEqual(
        expected.headers,
      );
      const inSheet = name.endsWith(".xlsx");
      expect(
        plan.rows.map((row, index) =>
          rowAs(
            expected.rows[index] ?? { table: -1, row: -1, kind: "" },
            row,
            inSheet,
          ),
        ),
      ).toEqual(expected.rows);
      expect(plan.period).not.toBeNull();
    });
  for (const [name, { plans: found, note }] of notes)
    test(`${name} is a note of eleven measures`, () => {
      expect(found).toEqual([]);
      expect(note?.measures).toHaveLength(11);
    });
});
