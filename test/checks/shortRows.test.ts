import { review } from "../../src/review/review";
import { docxOf, p, tbl, tc, tr } from "../support/docxOf";
import { workbookOf } from "../host/xlsx/workbookOf";
import { gridOf } from "../support/showGrid";

const today = { year: 2024, month: 1, day: 9 };
const header = tr([
  "№",
  "Мероприятие",
  "Срок",
  "Ответственный",
  "Ожидаемый результат",
]);
const whole = tr([
  "1",
  "Провести день открытых дверей",
  "май 2024 года",
  "Завуч",
  "Отчёт на сайте",
]);
const short = ["2", "Обновить стенд у входа", "июнь 2024 года", "Завхоз"];

/** What is said of results, with the words it is said at. */
const told = (...rows: string[]) => {
  const body = p("План мероприятий на 2024 год") + tbl(header, ...rows);
  return review(gridOf(docxOf(body)), { today })
    .findings.filter(({ check }) => check === "result-missing")
    .map(({ message, at, edits, suggestions }) => ({
      message,
      quote: at?.quote,
      offers: edits.length + suggestions.length,
    }));
};
const noCell = {
  message: expect.stringContaining("нет ячейки") as string,
  quote: "Обновить стенд у входа",
  offers: 0,
};

describe("a row of fewer cells than the table has columns", () => {
  test("lacks its result, and that is told at the row", () => {
    expect(told(whole, tr(short))).toEqual([noCell]);
    expect(told(tr(short), whole)).toEqual([noCell]);
  });

  test.each([
    ["has the cell", tr([...short, "Стенд обновлён"])],
    [
      "has it merged with another",
      tr([...short.slice(0, 3), tc("Завхоз", '<w:gridSpan w:val="2"/>')]),
    ],
    ["is a heading", tr(["Работа с родителями"])],
    ["tells nobody and no day", tr(short.slice(0, 2))],
  ])("is not told of where it %s", (_, row) => {
    expect(
      told(whole, row).filter(({ message }) => message.includes("ячейки")),
    ).toEqual([]);
  });

  test("an empty cell is told as before", () => {
    expect(told(whole, tr([...short, ""]))).toMatchObject([
      { message: expect.stringMatching(/^Не указан/) as string },
    ]);
  });

  test("nothing is told where no row of the table has the column", () => {
    expect(told(tr(short))).toEqual([]);
  });
});

test("a sheet has every cell, written in the file or not", () => {
  const rows = [
    ["№", "Мероприятие", "Срок", "Ответственный", "Ожидаемый результат"],
    ["1", "Провести день открытых дверей", "май 2024", "Завуч", "Отчёт"],
    short,
  ].map(
    (texts, row) =>
      `<row r="${row + 1}">${texts
        .map(
          (text, column) =>
            `<c r="${"ABCDE".charAt(column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
        )
        .join("")}</row>`,
  );
  const { grid } = workbookOf(rows.join("")).file;
  const said = review(grid, { today }).findings.filter(
    ({ check }) => check === "result-missing",
  );
  expect(said).toMatchObject([
    { message: expect.stringMatching(/^Не указан/) as string },
  ]);
});
