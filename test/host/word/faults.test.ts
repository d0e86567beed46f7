/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { applyEdits } from "../../../src/grid/applyEdits";
import type { Edit } from "../../../src/grid/Edit";
import { type Grid, tablesOf } from "../../../src/grid/Grid";
import { ownTexts } from "../../../src/grid/verifyEdits";
import { docxOf, p, run, tbl, tc, tr } from "../../support/docxOf";
import type { RichRequest } from "../../officeHost/richRequest";
import { fileGrid, textsIn } from "./files";
import { openSimulated } from "./openSimulated";

const plan = docxOf(
  p("План на осень") +
    tbl(
      tr(["№", "Дело", "Срок"], "<w:tblHeader/>"),
      tr([tc("1. Двор", '<w:gridSpan w:val="3"/>')]),
      tr(["1.1", tc(p(run("Убрать ", "<w:b/>") + run("листву"))), "май"]),
      tr(["1.2", tc(p("Посадить:") + p("клён") + p("дуб")), ""]),
      tr(["1.3", "Полить", "июнь"]),
      tr(["1.4", "Подвязать", "июль"]),
    ) +
    p("Составил Ежов"),
);
const before = fileGrid(plan);

const inCell = (row: number, column: number, text: string): Edit => {
  const quote = tablesOf(before)[0]?.rows[row]?.cells[column]?.text ?? "";
  const at = { kind: "cell" as const, table: 0, row, column };
  return {
    kind: "replace-text",
    at: { ...at, start: 0, end: quote.length, quote },
    text,
  };
};
const quotes = (row: number): readonly string[] => {
  const found = tablesOf(before)[0]?.rows[row];
  return found ? ownTexts(found) : [];
};
const insert = (after: number, ...texts: string[]): Edit => ({
  kind: "insert-row",
  table: 0,
  after,
  like: 5,
  quotes: quotes(5),
  texts: texts.map((text, column) => ({ column, text })),
});
const remove = (row: number): Edit => ({
  kind: "remove-row",
  table: 0,
  row,
  quotes: quotes(row),
});

const writes: readonly (readonly [string, readonly Edit[]])[] = [
  [
    "texts",
    [
      inCell(2, 1, "Убрать снег"),
      inCell(3, 1, "Посадить:\nель"),
      inCell(3, 2, "до 1 мая\nили раньше"),
      inCell(5, 2, "август"),
    ],
  ],
  [
    "rows and texts",
    [
      insert(4, "1.3а", "Побелить:\nстволы\nограду", "май"),
      insert(4, "1.3б", "Вскопать", ""),
      insert(5, "1.5", "Собрать", "осень"),
      remove(2),
      inCell(0, 1, "Мероприятие"),
    ],
  ],
];

/** Actions of a batch that ask or change something: where it is stopped before others makes no difference. */
const telling = ({ Actions, ObjectPaths }: RichRequest): readonly number[] =>
  Actions.flatMap(({ ActionType, Name, ObjectPathId }, index) => {
    const made = ObjectPaths[ObjectPathId]?.Name ?? "";
    const isTelling =
      ActionType === 4 ||
      (ActionType === 3 && !Name.startsWith("_")) ||
      (ActionType === 1 && made.startsWith("Insert"));
    return isTelling ? [index] : [];
  });

const expected = (edits: readonly Edit[]): Grid => {
  const after = applyEdits(before, edits);
  if (!after.ok) throw new Error(after.failure.kind);
  return after.value;
};

describe.each(writes)("writing %s", (_, edits) => {
  /** The requests of the write, the reading before it left out. */
  async function plainRun(track: boolean) {
    const { host, office } = await openSimulated(plan, options);
    await host.read();
    const from = office.log.length;
    expect(await host.apply(edits, { track })).toEqual({
      ok: true,
      value: undefined,
    });
    return office.log
      .slice(from)
      .map(({ request }) => request)
      .filter(
        ({ Actions }) =>
          Actions.some(({ Name }) => !/^_Remove|^$/.test(Name)) ||
          Actions.some(({ ActionType }) => ActionType === 2),
      );
  }
  const options = { sets: { WordApiOnline: "1.1" } };

  test("broken off at any action of any sync, it is told what is written, and finished or taken back", async () => {
    const requests = await plainRun(false);
    let interrupted = 0;
    for (const [sync, request] of requests.entries())
      for (const [nth, action] of telling(request).entries()) {
        const ending = nth % 2 ? "resume" : "undo";
        const { host, office, saved } = await openSimulated(plan, options);
        await host.read();
        office.faults.failSync(sync + 1, { action });
        const outcome = await host.apply(edits);
        const now = textsIn(saved());
        if (outcome.ok) {
          expect(now).toEqual(textsIn(expected(edits)));
          continue;
        }
        if (outcome.failure.kind !== "interrupted") {
          expect(now).toEqual(textsIn(before));
          expect((await host.apply(edits)).ok).toBe(true);
          expect(textsIn(saved())).toEqual(textsIn(expected(edits)));
          continue;
        }
        interrupted++;
        const { found, applied } = outcome.failure;
        expect(found?.written).toHaveLength(applied);
        expect((found?.half ?? 0) + applied).toBeGreaterThan(0);
        // What is said to be written is, word for word.
        if (found?.half === 0)
          expect(now).toEqual(textsIn(expected(found.written)));
        const settled = await (ending === "resume"
          ? host.resume()
          : host.undo());
        expect(settled).toEqual({ ok: true, value: undefined });
        expect(textsIn(saved())).toEqual(
          textsIn(ending === "resume" ? expected(edits) : before),
        );
        if (ending === "undo") continue;
        expect((await host.undo()).ok).toBe(true);
        expect(textsIn(saved())).toEqual(textsIn(before));
      }
    expect(interrupted).toBeGreaterThan(3);
  });

  test("while Word does not answer at all, nothing is claimed, and it is settled later", async () => {
    const requests = await plainRun(false);
    const isWrite = ({ ObjectPaths, Actions }: RichRequest): boolean =>
      Actions.some(({ ObjectPathId }) =>
        /^Insert/.test(ObjectPaths[ObjectPathId]?.Name ?? ""),
      );
    const write = requests.findIndex(isWrite);
    const actions = requests.filter(isWrite).flatMap(telling);
    const middle = actions[actions.length >> 1] ?? 0;
    const { host, office, saved } = await openSimulated(plan, options);
    await host.read();
    const silent = { code: "ConnectionFailure" };
    office.faults.failSync(write + 1, { action: middle }, silent);
    office.faults.failSync(write + 2, "before", silent);
    expect(await host.apply(edits)).toEqual({
      ok: false,
      failure: { kind: "interrupted", applied: 0 },
    });
    office.faults.failSync(1, "before", silent);
    expect(await host.resume()).toEqual({
      ok: false,
      failure: { kind: "busy" },
    });
    expect((await host.resume()).ok).toBe(true);
    expect(textsIn(saved())).toEqual(textsIn(expected(edits)));
  });

  test("taking back that breaks off is finished, whichever is asked for", async () => {
    for (const ending of ["resume", "undo"] as const)
      for (const action of [20, 60, 100, 140]) {
        const { host, office, saved } = await openSimulated(plan, options);
        expect((await host.apply(edits)).ok).toBe(true);
        await host.read();
        office.faults.failSync(2, { action });
        const outcome = await host.undo();
        if (outcome.ok) continue;
        if (outcome.failure.kind !== "interrupted") {
          expect(textsIn(saved())).toEqual(textsIn(expected(edits)));
          continue;
        }
        const settled = await (ending === "resume"
          ? host.resume()
          : host.undo());
        expect(settled).toEqual({ ok: true, value: undefined });
        expect(textsIn(saved())).toEqual(textsIn(before));
      }
  });

  test("with changes recorded: every sync failing leaves the switch as it was, and no write unaccounted for", async () => {
    const requests = await plainRun(true);
    for (const moment of ["before", "after"] as const)
      for (let sync = 1; sync <= requests.length; sync++) {
        const { host, office, model, saved } = await openSimulated(
          plan,
          options,
        );
        await host.read();
        office.faults.failSync(sync, moment);
        const outcome = await host.apply(edits, { track: true });
        expect(model.changeTracking).toBe("Off");
        const now = textsIn(saved());
        if (outcome.ok) expect(now).toEqual(textsIn(expected(edits)));
        else if (outcome.failure.kind === "interrupted") {
          expect((await host.resume()).ok).toBe(true);
          expect(textsIn(saved())).toEqual(textsIn(expected(edits)));
        } else expect(now).toEqual(textsIn(before));
      }
  });
});

test("reading fails with a word, and the next reading is whole", async () => {
  for (const moment of ["before", "after"] as const)
    for (const sync of [1, 2]) {
      const { host, office, saved } = await openSimulated(plan);
      office.faults.failSync(sync, moment, { code: "Timeout" });
      const read = await host.read();
      if (!read.ok) expect(read.failure).toEqual({ kind: "busy" });
      else expect(textsIn(read.value.grid)).toEqual(textsIn(saved()));
      const again = await host.read();
      expect(again.ok && again.value.grid.notes).toEqual([]);
      expect(again.ok && textsIn(again.value.grid)).toEqual(textsIn(saved()));
    }
});
