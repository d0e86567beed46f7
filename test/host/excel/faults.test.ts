/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { applyEdits } from "../../../src/grid/applyEdits";
import type { Edit } from "../../../src/grid/Edit";
import type { Outcome } from "../../../src/grid/DocumentHost";
import type { Grid } from "../../../src/grid/Grid";
import type { Faults } from "../../officeHost/Faults";
import {
  openSimulated,
  shownTexts,
  type SimulatedExcel,
} from "./openSimulated";
import { insert, number, put, remove, styledBook, text } from "./sheetEdits";

const rows = Array.from({ length: 24 }, (_, i) => {
  const row = i + 1;
  return `<row r="${row}">${number(`A${row}`, row)}${text(`B${row}`, `Мероприятие ${row}`)}${text(`C${row}`, `до конца ${row} недели`)}</row>`;
}).join("");

const bytes = styledBook(rows);

/** Cells far from one another, rows new and gone. */
const editsOf = (grid: Grid): readonly Edit[] => [
  put(grid, 2, 1, "Составить график приёма граждан"),
  put(grid, 20, 2, "до 15 мая 2026 г."),
  put(grid, 21, 2, "=ежегодно"),
  insert(grid, 5, 5, { 1: "Первая новая строка", 2: "в июне 2026 года" }),
  insert(grid, 5, 6, { 1: "Вторая новая строка" }),
  remove(grid, 9),
];

const untyped = (grid: Grid): unknown =>
  JSON.parse(
    JSON.stringify(shownTexts(grid), (key, value: unknown) =>
      key === "value" ? null : value,
    ),
  );

type Failing = (faults: Faults) => void;

const moments: [name: string, fail: Failing][] = [];
for (let sync = 1; sync <= 6; sync++)
  for (const moment of ["before", "after"] as const)
    moments.push([
      `sync ${sync} ${moment} it is done`,
      (faults) => {
        faults.failSync(sync, moment);
      },
    ]);
/** The write, among the syncs of a list with rows to remove: it verifies, looks for formulas twice, writes. */
const WRITE = 4;
for (let action = 0; action < 70; action += 3)
  moments.push([
    `the write at its action ${action}`,
    (faults) => {
      faults.failSync(WRITE, { action });
    },
  ]);

interface Trial {
  readonly excel: SimulatedExcel;
  readonly before: unknown;
  readonly wanted: unknown;
  readonly outcome: Outcome<void>;
}

async function tried(fail: Failing, isDeaf = false): Promise<Trial> {
  const excel = await openSimulated(bytes);
  const grid = await excel.grid();
  const edits = editsOf(grid);
  const after = applyEdits(grid, edits);
  if (!after.ok) throw new Error(JSON.stringify(after.failure));
  fail(excel.office.faults);
  if (isDeaf)
    for (let sync = WRITE + 1; sync < 12; sync++)
      excel.office.faults.failSync(sync);
  const outcome = await excel.host.apply(edits);
  excel.office.faults.clear();
  return {
    excel,
    before: untyped(grid),
    wanted: untyped(after.value),
    outcome,
  };
}

const saved = ({ excel }: Trial): unknown => untyped(excel.saved());

const done = { ok: true, value: undefined };

describe.each(moments)("with a failure of %s", (_, fail) => {
  test("nothing is written, or all, or just what is told and can be finished", async () => {
    const trial = await tried(fail);
    const { excel, outcome, before, wanted } = trial;
    if (outcome.ok) expect(saved(trial)).toEqual(wanted);
    else if (outcome.failure.kind !== "interrupted")
      expect(saved(trial)).toEqual(before);
    else {
      const { applied, found } = outcome.failure;
      expect(applied).toBe(found?.written.length);
      expect(applied + (found?.half ?? 0)).toBeGreaterThan(0);
      expect(applied).toBeLessThan(6);
      expect(await excel.host.resume?.()).toEqual(done);
      expect(saved(trial)).toEqual(wanted);
      expect(await excel.host.undo()).toEqual(done);
      expect(saved(trial)).toEqual(before);
    }
  });

  test("what was written is taken back", async () => {
    const trial = await tried(fail);
    expect(await trial.excel.host.undo()).toEqual(done);
    expect(saved(trial)).toEqual(trial.before);
  });
});

test("some failures leave a part written", async () => {
  const kinds = new Set<string>();
  for (const [, fail] of moments.filter((_, i) => i % 2 === 0)) {
    const { outcome } = await tried(fail);
    kinds.add(outcome.ok ? "done" : outcome.failure.kind);
  }
  expect([...kinds].sort()).toEqual(["busy", "done", "interrupted"]);
});

test.each([20, 50])(
  "where Excel answers nothing more after action %i, how far it came is asked later",
  async (action) => {
    const fail: Failing = (faults) => {
      faults.failSync(WRITE, { action });
    };
    const trial = await tried(fail, true);
    expect(trial.outcome).toMatchObject({
      ok: false,
      failure: { kind: "interrupted", applied: 0 },
    });
    expect(await trial.excel.host.resume?.()).toEqual(done);
    expect(saved(trial)).toEqual(trial.wanted);
    expect(await trial.excel.host.undo()).toEqual(done);
    expect(saved(trial)).toEqual(trial.before);
  },
);
