import { reviewJson } from "../../src/review/findingJson";
import { readiness } from "../../src/review/readiness";
import { review } from "../../src/review/review";
import { noDepartmentSettings } from "../../src/review/DepartmentSettings";
import { drawnGrid } from "../support/drawnGrid";
import { longTexts } from "../support/longTexts";

const today = { year: 2024, month: 1, day: 9 };

const drawing = `План на 2024 год
  | № | Мероприятие | Срок | Ответственный |
  | 1 | Побелка стен | по плану | |
  | 3 | Окраска дверей | | Завхоз |
  | 4 | | 31.02.2024 | Завхоз |`;
const { grid } = drawnGrid(drawing);

test("findings come in document order, each in the shape that tools get", () => {
  const json = reviewJson(review(grid, { today }), "план.docx");
  expect(json).toMatchObject({
    schema: 1,
    source: "план.docx",
    verdict: "not-ready",
    counts: { error: 4 },
  });
  expect(
    json.findings.map(({ check, table, row, column, number, quote }) => [
      check,
      table,
      row,
      column,
      number,
      quote,
    ]),
  ).toEqual([
    ["approval-missing", null, null, null, null, null],
    ["column-missing", 0, null, "result", null, null],
    ["deadline-vague", 0, 1, "deadline", "1", "по плану"],
    ["responsible-missing", 0, 1, "responsible", "1", ""],
    ["number-gap", 0, 2, "number", "3", "3"],
    ["deadline-missing", 0, 2, "deadline", "3", ""],
    ["measure-empty", 0, 3, "measure", "4", ""],
    ["deadline-invalid", 0, 3, "deadline", "4", "31.02.2024"],
  ]);
  expect(Object.keys(json.findings[0] ?? {})).toEqual([
    "check",
    "severity",
    "message",
    "table",
    "row",
    "column",
    "paragraph",
    "number",
    "quote",
    "fix",
  ]);
});

test("a finding in a paragraph has no table, row or column", () => {
  const { findings } = review(
    drawnGrid(drawing.replace("2024 год", "2021 год")).grid,
    { today, disabled: ["approval-missing"] },
  );
  expect(
    findings.find(({ check }) => check === "deadline-in-past"),
  ).toMatchObject({ paragraph: 0, table: null, row: null, column: null });
});

test("checks are switched off and weighed anew by settings and by the call", () => {
  const settings = {
    ...noDepartmentSettings,
    checksOff: ["approval-missing"],
    severities: new Map([["deadline-vague", "error" as const]]),
  };
  const { findings, checks } = review(grid, {
    today,
    settings,
    disabled: ["number-gap"],
  });
  const ids = findings.map(({ check }) => check);
  expect(ids).not.toContain("approval-missing");
  expect(ids).not.toContain("number-gap");
  expect(checks.map(({ id }) => id)).not.toContain("number-gap");
  expect(
    findings.find(({ check }) => check === "deadline-vague")?.severity,
  ).toBe("error");
});

test("what stands in the way is told in the order of mending", () => {
  const { verdict, obstacles, concerns } = readiness(review(grid, { today }));
  expect(verdict).toBe("not-ready");
  expect(obstacles.map(({ check }) => check)).toEqual([
    "measure-empty",
    "deadline-missing",
    "deadline-invalid",
    "responsible-missing",
  ]);
  expect(concerns.map(({ check }) => check)).toEqual([
    "column-missing",
    "number-gap",
    "deadline-vague",
    "approval-missing",
  ]);
});

test("a document without a plan has nothing to judge", () => {
  expect(review(drawnGrid("Объявление").grid, { today })).toMatchObject({
    verdict: "no-plan",
    findings: [],
    counts: { error: 0, warning: 0, info: 0 },
  });
});

test("what the user decided on columns and period counts", () => {
  const { findings } = review(
    drawnGrid(`План на 2024 год
      | № | Мероприятие | Срок | Ответственный | Икс |
      | 1 | Побелка стен | май 2023 года | Завхоз | Белые стены |`).grid,
    {
      today,
      overrides: {
        columns: [{ table: 0, column: 4, role: "result" }],
        period: {
          start: { year: 2023, month: 1, day: 1 },
          end: { year: 2024, month: 12, day: 31 },
          kind: "range",
        },
      },
    },
  );
  const ids = findings.map(({ check }) => check);
  expect(ids).not.toContain("column-missing");
  expect(ids).not.toContain("column-unrecognised");
  expect(ids).not.toContain("deadline-outside-period");
});

test("a department's parties are read as it names them", () => {
  const settings = {
    ...noDepartmentSettings,
    parties: [{ name: "Служба заказа", variants: ["диспетчерская"] }],
  };
  const plan = drawnGrid(`План на 2024 год
    | 1 | Побелка стен | март | Служба заказа |
    | 2 | Окраска дверей | май | диспетчерская |`).grid;
  const parties = (options: Parameters<typeof review>[1]) =>
    review(plan, options).reading.plans[0]?.measures.flatMap(
      ({ responsible }) =>
        responsible?.parties.map(({ kind, key }) => [kind, key]) ?? [],
    );
  const [first, second] = parties({ today, settings }) ?? [];
  expect(second?.[1]).toBe(first?.[1]);
  expect(second?.[0]).not.toBe("unrecognised");
  const [plainFirst, plainSecond] = parties({ today }) ?? [];
  expect(plainSecond?.[1]).not.toBe(plainFirst?.[1]);
});

describe("many findings in one cell take no longer than many rows", () => {
  longTexts(["в течении года, ", "  а"], (text) => {
    const long = drawnGrid(`План на 2024 год
      | 1 | ${text} | март | Завхоз |`).grid;
    expect(review(long, { today }).findings.length).toBeGreaterThan(1);
  });
});
