import { chooseSection } from "../../src/drafting/chooseSection";
import { planFrom } from "../support/planFrom";

const row = (number: string) =>
  `| ${number} | Дело ${number} | март | Директор |`;
const planOf = (rows: string) =>
  planFrom(
    `План на 2026 год\n| № | Мероприятие | Срок | Ответственные |\n${rows}`,
  ).plan;
const numbered = planOf(`| 1. Приказы | < | < | < |
  ${row("1.1")}
  | 2. Люди | < | < | < |
  | 2.1. Учителя | < | < | < |
  ${row("2.1.1")}`);
const roman = planOf(`| I. Приказы | < | < | < |
  ${row("1")}
  | II. Люди | < | < | < |
  ${row("2")}`);
const plain = planOf(`| Приказы | < | < | < |
  ${row("1")}
  | Люди | < | < | < |
  ${row("2")}`);

test.each([
  ["numbered", numbered, "2", { kind: "section", section: 1 }],
  ["numbered", numbered, "2.1.", { kind: "section", section: 2 }],
  ["numbered", numbered, "3", { kind: "new-section", title: null }],
  ["numbered", numbered, "4", null],
  ["numbered", numbered, "Люди", null],
  ["roman", roman, "II", { kind: "section", section: 1 }],
  ["roman", roman, "2", { kind: "section", section: 1 }],
  ["plain", plain, "2", { kind: "section", section: 1 }],
  ["plain", plain, "3", { kind: "new-section", title: null }],
  ["without sections", planOf(row("1")), "1", null],
])("in a plan %s, «%s»", (_, plan, name, place) => {
  expect(chooseSection(plan, name)).toEqual(place);
});
