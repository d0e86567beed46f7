import {
  readTold,
  type Told,
  writeTold,
} from "../../../src/entries/command/Told";
import { verdictText } from "../../../src/entries/command/verdictText";

const counts = { error: 2, warning: 1, info: 0 };
const told: readonly Told[] = [
  { kind: "verdict", verdict: "ready", counts: { ...counts, error: 0 } },
  { kind: "verdict", verdict: "not-ready", counts },
  {
    kind: "verdict",
    verdict: "no-plan",
    counts: { error: 0, warning: 0, info: 0 },
  },
  { kind: "failed", why: "busy" },
  { kind: "failed", why: "too-old" },
];

test.each(told)("%j goes through an address and comes back", (one) => {
  expect(readTold(`?_host_Info=Word&${writeTold(one)}`)).toEqual(one);
});

test("a verdict says how much was found and where to see it", () => {
  const { title, lines } = verdictText({
    kind: "verdict",
    verdict: "not-ready",
    counts,
  });
  expect(title).toBe("Не готов к подписанию");
  expect(lines[0]).toBe("Найдено: 2 ошибки, 1 предупреждение.");
  expect(lines[1]).toContain("Открыть панель");
});

test("every failure says what to do and that nothing was changed", () => {
  for (const why of [
    "stale",
    "protected",
    "busy",
    "unsupported",
    "interrupted",
    "crash",
    "stuck",
    "too-old",
    "other-program",
    "browser",
    "no-library",
    "silent",
  ] as const) {
    const { lines } = verdictText({ kind: "failed", why });
    expect(lines).toHaveLength(2);
    expect(lines[0]?.length).toBeGreaterThan(20);
  }
});

test.each(["?verdict=toString", "?failed=__proto__", "?verdict=<b>", ""])(
  "%s, which nobody of us wrote, is a failure in plain words",
  (query) => {
    const { title, lines } = verdictText(readTold(query));
    expect(title).toBe("Проверить не получилось");
    expect(lines[0]).toContain("Сбой");
  },
);

test("counts that are no numbers are none", () => {
  expect(readTold("?verdict=ready&error=x&warning=-3&info=1e9")).toEqual({
    kind: "verdict",
    verdict: "ready",
    counts: { error: 0, warning: 0, info: 0 },
  });
});
