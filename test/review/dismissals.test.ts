import { type Dismissal, dismiss } from "../../src/review/dismissals";
import { review } from "../../src/review/review";
import { emptyState, writeState } from "../../src/review/reviewState";
import { readState } from "../../src/review/storedState";
import { drawnGrid } from "../support/drawnGrid";

const today = { year: 2024, month: 1, day: 9 };
const check = "deadline-vague";

const reviewed = (rows: string, dismissals: readonly Dismissal[] = []) =>
  review(drawnGrid(`План на 2024 год\n${rows}`).grid, { today, dismissals });

const vague = (rows: string, dismissals: readonly Dismissal[]) => {
  const { findings, dismissed } = reviewed(rows, dismissals);
  return {
    open: findings.filter((one) => one.check === check).length,
    dismissed: dismissed.length,
  };
};

const polish = "Полировка паркета | по плану | Завхоз | Паркет |";
const washing = "Мытьё паркета | по плану | Завхоз | Паркет |";
const before = `| 1 | ${polish}\n| 2 | ${washing}`;

function dismissedFirst(): readonly Dismissal[] {
  const finding = reviewed(before).findings.find((one) => one.check === check);
  if (!finding) throw new Error("Nothing found");
  return [dismiss(finding, "План утверждён отдельно", today)];
}

test("a dismissed finding is set aside with its reason, the others stay", () => {
  expect(vague(before, dismissedFirst())).toEqual({ open: 1, dismissed: 1 });
  const [entry] = reviewed(before, dismissedFirst()).dismissed;
  expect(entry).toMatchObject({
    finding: { check, number: "1" },
    dismissal: { reason: "План утверждён отдельно", date: today },
  });
});

test("it stays dismissed when the row moves and gets another number", () => {
  const moved = `| 1 | ${washing}\n| 2 | Покраска стен | май | Завхоз | Стены |\n| 3 | ${polish}`;
  expect(vague(moved, dismissedFirst())).toEqual({ open: 1, dismissed: 1 });
});

test("it comes back when the row's text changes", () => {
  const changed = before.replace("Полировка", "Циклёвка");
  expect(vague(changed, dismissedFirst())).toEqual({ open: 2, dismissed: 0 });
});

test("an error that is dismissed does not stand in the way", () => {
  const rows = "| 1 | Полировка паркета | | Завхоз | Паркет |";
  const first = reviewed(rows);
  expect(first.verdict).toBe("not-ready");
  const dismissals = first.findings.map((one) =>
    dismiss(one, "Так надо", today),
  );
  const second = reviewed(rows, dismissals);
  expect(second.verdict).toBe("ready");
  expect(second.findings).toEqual([]);
  expect(second.dismissed).toHaveLength(first.findings.length);
});

test("they are kept as text with the document; anything else counts as nothing decided", () => {
  const state = { ...emptyState, dismissals: dismissedFirst() };
  const text = writeState(state);
  expect(readState(text)).toEqual(state);
  for (const bad of [
    "",
    "[]",
    text.replace("2024-01-09", "2024-02-30"),
    text.replace(/"fingerprint":"\w+"/, '"fingerprint":""'),
  ])
    expect(readState(bad)).toEqual(emptyState);
});
