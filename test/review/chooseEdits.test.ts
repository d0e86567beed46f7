import type { CellAnchor } from "../../src/grid/Anchor";
import type { Edit } from "../../src/grid/Edit";
import { chooseEdits } from "../../src/review/chooseEdits";
import type { Finding } from "../../src/review/Finding";
import { growsLinearly } from "../support/growsLinearly";

const at = (start: number, end: number, row = 1, column = 1): CellAnchor => ({
  kind: "cell",
  table: 0,
  row,
  column,
  start,
  end,
  quote: "x".repeat(end - start),
});

const put = (place: CellAnchor, text = "y"): Edit => ({
  kind: "replace-text",
  at: place,
  text,
});

const remove = (row: number): Edit => ({
  kind: "remove-row",
  table: 0,
  row,
  quotes: [],
});

const insert = (after: number, text = ""): Edit => ({
  kind: "insert-row",
  table: 0,
  after,
  like: after,
  quotes: [],
  texts: [{ column: 0, text }],
});

const finding = (
  edits: readonly Edit[],
  fix: Finding["fix"] = "safe",
): Finding => ({
  check: "spacing",
  severity: "info",
  message: "",
  at: null,
  table: null,
  row: null,
  column: null,
  paragraph: null,
  number: null,
  quote: null,
  fix,
  edits,
  suggestions: [],
  fingerprint: "",
});

const taken = (...lists: readonly (readonly Edit[])[]) => {
  const findings = lists.map((edits) => finding(edits));
  const chosen = chooseEdits(findings);
  return chosen.taken.map((one) => findings.indexOf(one));
};

test("edits side by side are taken, those that meet wait", () => {
  expect(taken([put(at(0, 2))], [put(at(2, 4))])).toEqual([0, 1]);
  expect(taken([put(at(0, 3))], [put(at(2, 4))])).toEqual([0]);
  expect(taken([put(at(2, 4))], [put(at(0, 9))])).toEqual([0]);
  expect(taken([put(at(0, 2))], [put(at(2, 2))])).toEqual([0]);
  expect(taken([put(at(2, 2))], [put(at(2, 2), "z")])).toEqual([0]);
  expect(taken([put(at(0, 2))], [put(at(0, 2, 2))])).toEqual([0, 1]);
});

test("one edit of two findings is applied once and mends both", () => {
  const edits = [put(at(0, 2)), remove(5)];
  const chosen = chooseEdits([
    finding(edits),
    finding(edits),
    finding([put(at(0, 2)), put(at(4, 6))]),
  ]);
  expect(chosen.taken).toHaveLength(3);
  expect(chosen.edits).toEqual([...edits, put(at(4, 6))]);
});

test("a finding's edits are taken whole or not at all", () => {
  const chosen = chooseEdits([
    finding([put(at(0, 2))]),
    finding([put(at(8, 9)), put(at(1, 3))]),
  ]);
  expect(chosen.edits).toEqual([put(at(0, 2))]);
});

test("a row that goes is not written in, and a row written in does not go", () => {
  expect(taken([remove(1)], [put(at(0, 1))])).toEqual([0]);
  expect(taken([put(at(0, 1))], [remove(1)])).toEqual([0]);
  expect(taken([remove(1)], [put(at(0, 1, 2))])).toEqual([0, 1]);
  expect(taken([insert(1)], [remove(1)])).toEqual([0]);
  expect(taken([remove(1)], [insert(1)])).toEqual([0]);
  expect(taken([insert(1, "a")], [insert(1, "b")])).toEqual([0]);
});

test("what must be asked is not taken", () => {
  expect(chooseEdits([finding([put(at(0, 1))], "suggested")]).edits).toEqual(
    [],
  );
});

test("very many edits of one cell are chosen in time that grows with their number", () =>
  growsLinearly(10_000, (length) => {
    const findings = Array.from({ length }, (_, index) =>
      finding([put(at(index * 2, index * 2 + 1))]),
    );
    expect(chooseEdits(findings).edits).toHaveLength(length);
  }));
