import { planNumbering } from "../../src/plan/numbering/planNumbering";
import { referredNumbers } from "../../src/plan/references/referredNumbers";
import { renumberer } from "../../src/plan/renumber";
import { drawnGrid, type DrawnOptions } from "../support/drawnGrid";
import { planFrom } from "../support/planFrom";
import { growsLinearly } from "../support/growsLinearly";

/** The texts that renumbering the sequence of the first slip would write; null where it may not. */
function renumbered(drawing: string, options: DrawnOptions = {}) {
  const { plan } = planFrom(drawing, options);
  const [slip] = planNumbering(plan).slips;
  if (!slip) throw new Error("No slip");
  const renumbering = renumberer(plan)(slip.sequence);
  return (
    renumbering?.edits.map((edit) =>
      edit.kind === "replace-text" ? `${edit.at.quote} → ${edit.text}` : "",
    ) ?? null
  );
}

const row = (number: string, index = 0) =>
  `| ${number} | Провести ${index + 1}-е занятие кружка | май 2024 года | Завуч | Запись |`;

test("numbers keep their dots, brackets and commas", () => {
  expect(renumbered([row("1."), row("3."), row("4.")].join("\n"))).toEqual([
    "3. → 2.",
    "4. → 3.",
  ]);
  expect(renumbered([row("1)"), row("1)")].join("\n"))).toEqual(["1) → 2)"]);
  expect(renumbered([row("1,1"), row("1,3")].join("\n"))).toEqual([
    "1,3 → 1,2",
  ]);
});

test("a missing number is put into its empty cell, written as its neighbours are", () => {
  expect(renumbered([row("1."), row("", 1), row("3.")].join("\n"))).toEqual([
    " → 2.",
  ]);
});

test("a number typed before the wording changes there", () => {
  expect(
    renumbered(
      `| Мероприятие | Срок | Ответственный |
       | 1. Посадить ёлку | май 2024 года | Завуч |
       | 3. Нарядить ёлку | май 2024 года | Завуч |`,
    ),
  ).toEqual(["3. → 2."]);
});

test("numbers counted by Word and Roman numerals are left alone", () => {
  expect(renumbered([row("{1.}"), row("{3.}", 1)].join("\n"))).toBeNull();
  expect(
    renumbered(`| I. Хор | < | < | < | < |
                ${row("1")}
                | III. Театр | < | < | < | < |
                ${row("2", 1)}`),
  ).toBeNull();
});

test("what stands below a changed number changes with it", () => {
  expect(
    renumbered(`| 1. Хор | < | < | < | < |
                ${row("1.1")}
                | 3. Театр | < | < | < | < |
                ${row("3.1", 1)}
                ${row("3.1.1", 2)}`),
  ).toEqual(["3. → 2.", "3.1 → 2.1", "3.1.1 → 2.1.1"]);
});

test("a number that the numbers of sub-items begin with is left alone", () => {
  const measures = (first: string) => `
    ${row("1.1")}
    | 1.3 | Проверить: | май 2024 года | Завхоз | Акт |
    | ${first} | двери | | | |`;
  expect(renumbered(measures("1.3.1"))).toBeNull();
  expect(renumbered(measures("а)"))).toEqual(["1.3 → 1.2"]);
});

test.each([
  ["во исполнение п. 2.3 плана", "2.3"],
  ["согласно пункту 4", "4"],
  ["пп. 1.1–1.3 и 2", "1.1 1.2 1.3 2"],
  ["мероприятия № 7, 9 перенести", "7 9"],
  ["пункты с 2 по 5 раздела 3", "3"],
  ["по пунктам 2 по 4", "2 3 4"],
  ["в школе № 5 учатся 12 классов", ""],
  ["к 1.09 подготовить 3 кабинета", ""],
])("«%s» refers to %s", (text, numbers) => {
  const { grid } = drawnGrid(text);
  expect([...referredNumbers(grid)].sort().join(" ")).toBe(numbers);
});

test.each(["п. 1,", "пункт 1.1.1.", "пункт 1.1.1.1-", "пункт "])(
  "a hostile text of «%s» is read in time that grows with its length",
  (piece) =>
    growsLinearly(5000, (count) =>
      referredNumbers({
        kind: "document",
        blocks: [
          {
            kind: "paragraph",
            index: 0,
            text: piece.repeat(count),
            label: null,
          },
        ],
        notes: [],
      }),
    ),
);
