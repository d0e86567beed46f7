import { readFileSync } from "node:fs";
import path from "node:path";
import { applyEdits } from "../../src/grid/applyEdits";
import type { Grid } from "../../src/grid/Grid";
import { readDocument } from "../../src/plan/readDocument";
import { chooseEdits } from "../../src/review/chooseEdits";
import { review } from "../../src/review/review";
import { drawnGrid } from "../support/drawnGrid";

const today = { year: 2024, month: 1, day: 9 };
const header = "| № п/п | Мероприятие | Срок | Ответственный | Результат |";

const cases = readFileSync(
  path.resolve(__dirname, "../specs/numbering.tsv"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string, string]);

test.each(cases)("%s: %s", (rows, expected, fixed) => {
  const grid = drawnGrid(
    [header, ...rows.split(" ").map(drawn)].join("\n"),
  ).grid;
  const found = numberFindings(grid);
  expect(
    found.map(({ check, quote }) =>
      `${check} ${(quote ?? "").replace(/[.)]$/, "")}`.trim(),
    ),
  ).toEqual(expected === "" ? [] : expected.split(", "));
  const { edits } = chooseEdits(found);
  const outcome = applyEdits(grid, edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  expect(written(outcome.value)).toBe(
    (fixed === "same" ? rows : fixed).replaceAll(" =", ""),
  );
  expect(fixed === "same" ? [] : numberFindings(outcome.value)).toEqual([]);
});

const subjects = Array.from("абвгдежзиклмнопрстуфхцчшщэюя");

function drawn(token: string, index: number): string {
  const word = `${subjects[index] ?? ""}ст${subjects[index + 1] ?? ""}рия`;
  if (token === "=") return header;
  if (token.startsWith("§")) {
    const number = token.replace(/^§+/, "");
    const dotted =
      number === "" || number.endsWith(".") ? number : `${number}.`;
    return `| ${dotted} Раздел ${word} | < | < | < | < |`;
  }
  const number = token === "_" ? "" : token;
  return `| ${number} | Проведение занятия «${word}» | май 2024 года | Завуч ${index} | Запись |`;
}

const numberFindings = (grid: Grid) =>
  review(grid, { today }).findings.filter(
    ({ check }) =>
      check.startsWith("number-") && check !== "number-style-mixed",
  );

/** The rows as the table draws them. */
function written(grid: Grid): string {
  return readDocument(grid)
    .plans.flatMap(({ rows }) => rows)
    .flatMap((row) => {
      if (row.kind === "measure")
        return row.number ? row.number.text + row.number.suffix : "_";
      return row.kind === "section"
        ? row.headings.map(
            ({ number, level }) => "§".repeat(level) + (number?.text ?? ""),
          )
        : [];
    })
    .join(" ");
}
