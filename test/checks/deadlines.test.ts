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

describe("a day off is moved to the working day before it, as the day is written", () => {
  const suggested = (deadline: string, title = "План на 2026 год", over = "") =>
    review(
      drawnGrid(`${title}
        ${over}
        | 1 | Посадить дуб | ${deadline} | Садовник | Дуб |`).grid,
      { today },
    )
      .findings.filter(({ check }) => check === "deadline-non-working-day")
      .flatMap(({ suggestions }) => suggestions.map((one) => one.title))
      .join();

  test.each([
    ["05.09.2026", "04.09.2026"],
    ["5.9.2026", "4.9.2026"],
    ["до 10.10.2026 г.", "до 09.10.2026 г."],
    ["до 10.5.2026", "до 8.5.2026"],
    ["до 05.09.26", "до 04.09.26"],
    ["до 05.09", "до 04.09"],
    ["05/09/2026", "04/09/2026"],
    ["5 сентября 2026 г.", "4 сентября 2026 г."],
    ["До 5 сентября", "До 4 сентября"],
    ["до 10 октября", "до 9 октября"],
    ["до 05 сентября 2026 года", "до 04 сентября 2026 года"],
    ["не позднее 5 сент. 2026 г.", "не позднее 4 сент. 2026 г."],
    ["до 1 ноября 2026 г.", "до 30 октября 2026 г."],
    ["до 1.11.2026", "до 30.10.2026"],
    ["30 апреля 2026, 5 сентября 2026", "4 сентября 2026"],
    ["2, 5 сентября 2026", "4 сентября 2026"],
  ])("«%s»: «%s»", (deadline, words) => {
    expect(suggested(deadline)).toBe(`Заменить на «${words}»`);
  });

  test.each([
    ["the weekday is named", "05.09.2026 (суббота)"],
    ["the month is cut short and changes", "до 1 нояб. 2026 г."],
    ["the month is in capitals and changes", "до 1 НОЯБРЯ 2026 г."],
    ["a day stands without its month", "5, 9 сентября 2026"],
    ["the working day has a deadline already", "4 сентября, 5 сентября"],
    ["the day would leave the plan's period", "до 04.01.2026"],
    ["digits of a scan are not figures", "до 5. 09 .2026 в 10:00"],
  ])("nothing where %s: «%s»", (_, deadline) => {
    expect(suggested(deadline)).toBe("");
  });

  test("nothing where the month of the section would be left", () => {
    const over = "| Ноябрь | < | < | < | < |";
    expect(suggested("до 1", "План на 2026 год", over)).toBe("");
    expect(suggested("до 7 ноября", "План на 2026 год", over)).toBe(
      "Заменить на «до 6 ноября»",
    );
    expect(suggested("до 1 ноября", "План на 2026 год", over)).toBe("");
  });

  test("nothing where the plan's approval leaves no time for it", () => {
    const approved = (date: string) =>
      `ПРИКАЗ\nот ${date} № 3\nОб утверждении плана\nПлан на 2026 год`;
    expect(suggested("05.09.2026", approved("20.08.2026"))).not.toBe("");
    expect(suggested("05.09.2026", approved("28.08.2026"))).toBe("");
  });
});
