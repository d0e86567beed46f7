import { review, type ReviewOptions } from "../../src/review/review";
import { drawnGrid } from "../support/drawnGrid";

const today = { year: 2024, month: 1, day: 9 };

/** The checks of deadlines that find something in a plan with this one. */
const found = (
  deadline: string,
  title = "План на 2024 год",
  options: Partial<ReviewOptions> = {},
): string[] =>
  review(
    drawnGrid(`${title}
      | 1 | Посадить дуб | ${deadline} | Садовник | Дуб |`).grid,
    { today, ...options },
  ).findings.flatMap(({ check }) =>
    check.startsWith("deadline-") ? check.slice("deadline-".length) : [],
  );

test.each([
  ["до 1 января 2025 г.", "План на 2024 год", "non-working-day"],
  ["до 10.01.2025", "План на 2024 год", "outside-period"],
  ["в течение 2023 года", "План на 2024 год", "outside-period in-past"],
  ["август 2024 года", "План на 2024-2025 учебный год", ""],
  ["июль 2024 года", "План на 2024-2025 учебный год", "outside-period"],
  ["август, сентябрь", "План на 2024-2025 учебный год", ""],
  ["по графику, до 20.05.2024", "План на 2024 год", ""],
  ["по плану", "План на 2024 год", "vague"],
  ["по итогам смотра", "План на 2024 год", ""],
  ["31.06.2024", "План на 2024 год", "invalid"],
  ["—", "План на 2024 год", "missing"],
])("«%s» in «%s»: %s", (deadline, title, expected) => {
  const expectedSet = expected === "" ? [] : expected.split(" ");
  expect(found(deadline, title).sort()).toEqual(expectedSet.sort());
});

describe("in-past and before-approval", () => {
  const order = (date: string) => `ПРИКАЗ
    ${date}
    Об утверждении плана
    Приложение
    к приказу ${date}
    План на 2024 год`;

  test.each([
    ["05.01.2024", "План на 2024 год", {}, "in-past non-working-day"],
    ["март 2024 года", "План на 2024 год", {}, ""],
    [
      "март 2024 года",
      "План на 2024 год",
      { today: { year: 2024, month: 4, day: 1 } },
      "in-past",
    ],
    [
      "март 2024 года",
      "План на 2024 год",
      { today: { year: 2024, month: 4, day: 1 }, registered: true },
      "",
    ],
    [
      "март 2024 года",
      order("от 10.01.2024 № 3"),
      { today: { year: 2024, month: 4, day: 1 } },
      "",
    ],
    [
      "март 2024 года",
      order("от «__» ______ 2024 № ___"),
      { today: { year: 2024, month: 4, day: 1 } },
      "in-past",
    ],
    ["17.01.2024", order("от 10.01.2024 № 3"), {}, "before-approval"],
    ["18.01.2024", order("от 10.01.2024 № 3"), {}, ""],
    ["январь, март", order("от 10.02.2024 № 3"), {}, ""],
    ["постоянно", order("от 10.02.2024 № 3"), {}, ""],
  ])("«%s»", (deadline, title, options, expected) => {
    const expectedSet = expected === "" ? [] : expected.split(" ");
    expect(found(deadline, title, options).sort()).toEqual(expectedSet.sort());
  });

  test("a plan whose period is over is told once", () => {
    const { findings } = review(
      drawnGrid(`План на 2021 год
        | 1 | Посадить дуб | май | Садовник | Дуб |
        | 2 | Посадить клён | июнь | Садовник | Клён |`).grid,
      { today },
    );
    const past = findings.filter(({ check }) => check === "deadline-in-past");
    expect(past.map(({ number, quote }) => [number, quote])).toEqual([
      [null, "2021 год"],
    ]);
  });
});
