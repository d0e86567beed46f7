/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { applyEdits } from "../../../src/grid/applyEdits";
import { fileGrid, textsIn } from "./files";
import { editsOf, planOfRows } from "./measuredPlan";
import { openSimulated } from "./openSimulated";

const plan = planOfRows(450);
const before = fileGrid(plan);
const edits = editsOf(before, 450);
const done = applyEdits(before, edits);
const after = done.ok ? textsIn(done.value) : null;

const MEGABYTE = 1024 * 1024;

test("a write to every row of a large plan goes in requests that an Office on the web takes", async () => {
  const { host, office, saved } = await openSimulated(plan);
  await host.read();
  office.traffic.reset();
  expect((await host.apply(edits)).ok).toBe(true);
  expect(textsIn(saved())).toEqual(after);
  expect(edits.length).toBeGreaterThan(1000);
  expect(office.traffic.syncs).toBeLessThanOrEqual(4);
  expect(office.traffic.largest.request).toBeLessThan(1.5 * MEGABYTE);
});

test.each(["resume", "undo"] as const)(
  "broken off between two of them, it is told how far it came: %s",
  async (ending) => {
    const { host, office, saved } = await openSimulated(plan);
    await host.read();
    office.faults.failSync(4, "before");
    const outcome = await host.apply(edits);
    const failure = outcome.ok ? null : outcome.failure;
    if (failure?.kind !== "interrupted") throw new Error(failure?.kind);
    expect(failure.applied).toBeGreaterThan(500);
    expect(failure.applied).toBeLessThan(edits.length);
    const settled = await (ending === "undo" ? host.undo() : host.resume());
    expect(settled.ok).toBe(true);
    expect(textsIn(saved())).toEqual(
      ending === "undo" ? textsIn(before) : after,
    );
  },
);
