import fc from "fast-check";
import { difference, patched } from "../../../src/entries/desk/patch";

/** As a worker would send it. */
const sent = <T>(value: T): T => structuredClone(value);

const anyData = fc.jsonValue({ maxDepth: 4 });

test("patching gives the new data, whatever was before", () => {
  fc.assert(
    fc.property(anyData, anyData, (before, after) => {
      const patch = sent(difference(before, after));
      expect(patched(before, patch)).toEqual(after);
    }),
    { numRuns: 400 },
  );
});

test("a change deep inside is told alone, and the rest is shared", () => {
  const before = { rows: [{ cells: ["a", "b"] }, { cells: ["c"] }], n: 1 };
  const after = { rows: [{ cells: ["a", "x"] }, { cells: ["c"] }], n: 1 };
  const patch = difference(before, after);
  expect(JSON.stringify(patch)).not.toContain('"c"');
  const result = patched(before, sent(patch)) as typeof before;
  expect(result).toEqual(after);
  expect(result.rows[1]).toBe(before.rows[1]);
  expect(before.rows[0]?.cells[1]).toBe("b");
});

test("equal data need no patch", () => {
  expect(difference({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual({
    kind: "same",
  });
});

test("items put in and taken out of a list are told alone", () => {
  const before = [1, 2, 3, 4].map((id) => ({ id }));
  const after = [before[0], { id: 9 }, ...before.slice(1)];
  const patch = difference(before, after);
  expect(patch).toEqual({
    kind: "middle",
    head: 1,
    tail: 3,
    items: [{ id: 9 }],
  });
  expect(patched(before, patch)).toEqual(after);
});

test("what was one object is one object after patching", () => {
  const makeMeasure = (text: string) => {
    const measure = { text };
    return { rows: [{ text: "header" }, measure], measures: [measure] };
  };
  const before = makeMeasure("old");
  const after = patched(
    before,
    sent(difference(before, makeMeasure("new"))),
  ) as typeof before;
  expect(after.rows[1]).toBe(after.measures[0]);
  expect(after.measures[0]?.text).toBe("new");
});
