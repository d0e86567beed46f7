import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nearDuplicates } from "../../../src/checks/duplicates/nearDuplicates";

const rows = readFileSync(join(__dirname, "../../specs/duplicates.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string, string]);

/** Rows of a plan about something else, so that words weigh as they do in a plan. */
const others = [
  "Ремонт кровли",
  "Закупка школьной мебели",
  "Подписка на журналы",
  "Составление расписания звонков",
  "Заседание управляющего совета",
];

test.each(rows)("%s | %s", (first, second, expected) => {
  const texts = [first, ...others, second].map((text) => ({ text, group: "" }));
  const found = nearDuplicates(texts);
  expect(found.map(({ exact }) => (exact ? "то же" : "почти"))).toEqual(
    expected === "разные" ? [] : [expected],
  );
  for (const { later, earlier } of found)
    expect([later, earlier]).toEqual([others.length + 1, 0]);
});

test("each later text is told once, against the first; groups are apart", () => {
  const texts = ["а", "б", "а", "б", "а"].map((letter) => ({
    text: `Проверка кабинета ${letter}строномии завучем`,
    group: "",
  }));
  expect(nearDuplicates(texts).map((d) => [d.later, d.earlier])).toEqual([
    [2, 0],
    [3, 1],
    [4, 0],
  ]);
  expect(
    nearDuplicates(texts.map(({ text }, i) => ({ text, group: `${i}` }))),
  ).toEqual([]);
});
