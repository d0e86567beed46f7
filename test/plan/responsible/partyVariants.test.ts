import {
  partyVariants,
  type PartyUse,
} from "../../../src/plan/responsible/partyVariants";
import { respelled } from "../../../src/plan/responsible/partyWay";
import { readParties } from "../../../src/plan/responsible/readParties";

/** Every party of the cells, its place being the cell's number. */
const uses = (...cells: readonly string[]): PartyUse<number>[] =>
  cells.flatMap((cell, place) =>
    readParties(cell).map((party) => ({ party, place })),
  );

const told = (...cells: readonly string[]) =>
  partyVariants(uses(...cells)).map(
    ({ preferred, ways, sure }) =>
      `${preferred.text} ← ${ways
        .slice(1)
        .map(({ text }) => text)
        .join(", ")}${sure ? "" : " ?"}`,
  );

describe("one party written in several ways", () => {
  test.each([
    [
      "the way met most often is kept",
      [
        "Зам.директора по УВР",
        "Зам.директора по УВР, ОО",
        "Заместитель директора по УВР",
      ],
      ["зам.директора по УВР ← заместитель директора по УВР"],
    ],
    [
      "of equals, the one in full",
      ["Директор, зам. директора по УВР", "Заместитель директора по УВР"],
      ["заместитель директора по УВР ← зам. директора по УВР"],
    ],
    [
      "kinds of work in full",
      [
        "Заместитель директора по ВР",
        "заместитель директора по воспитательной работе",
      ],
      [
        "заместитель директора по воспитательной работе ← заместитель директора по ВР",
      ],
    ],
    [
      "spaces around the hyphen",
      ["Учителя-предметники", "учителя - предметники", "Учителя-предметники"],
      ["учителя-предметники ← учителя - предметники"],
    ],
    [
      "a hyphen set apart is never the way to keep, however often it is met",
      ["Учитель - логопед", "учитель – логопед", "Учитель-логопед"],
      ["учитель-логопед ← учитель - логопед"],
    ],
    [
      "collectives are only likely the same",
      ["ОО", "ОУ", "Отдел образования, образовательные организации", "ОО"],
      ["ОО ← образовательные организации, ОУ ?"],
    ],
    [
      "one or many: not sure whom «зам.» means",
      ["Зам. директора по УВР", "Заместители директора по УВР"],
      ["заместители директора по УВР ← зам. директора по УВР ?"],
    ],
    [
      "two endings: not sure which to write",
      ["Заведующий отделом", "Заведующая отделом", "зав. отделом"],
      ["заведующий отделом ← зав. отделом ?"],
    ],
    [
      "a list with a comma and with «и»",
      ["Зам. директора по УВР, ВР", "Зам. директора по УВР и ВР"],
      ["зам. директора по УВР и ВР ← зам. директора по УВР, ВР ?"],
    ],
    [
      "with and without the legal form",
      ["МУ «Управление образования»", "Управление образования, ОО"],
      ["МУ «Управление образования» ← управление образования ?"],
    ],
  ])("%s", (_, cells, expected) => {
    expect(told(...cells)).toEqual(expected);
  });
});

describe("no variant", () => {
  test.each([
    [
      "a capital at the beginning",
      ["Отдел образования", "ОО, отдел образования"],
    ],
    ["one and many", ["Директор ОУ", "Директора ОУ"]],
    ["a remark", ["ПДН (по согласованию)", "ПДН"]],
    ["quotes and line breaks", ["МКУ «Исток»", 'МКУ "Исток"', "МКУ\n«Исток»"]],
    [
      "two institutions with one name",
      ["МБУ «Исток»", "ГБУ «Исток»", "«Исток»"],
    ],
    ["persons", ["Иванова И.И.", "И.И. Иванова"]],
    ["nobody knows what it is", ["то же", "То  же"]],
    ["different posts", ["Директор", "Завуч", "Заместитель директора"]],
  ])("%s", (_, cells) => {
    expect(told(...cells)).toEqual([]);
  });
});

test.each([
  [
    "Зам.директора по УВР",
    "заместитель директора по УВР",
    "Заместитель директора по УВР",
  ],
  ["зам.директора", "заместитель директора", "заместитель директора"],
  ["образовательные организации", "ОО", "ОО"],
  [
    "кл. рук. (по согласованию)",
    "классный руководитель",
    "классный руководитель (по согласованию)",
  ],
  ["Зам. директора (ВР) школы", "заместитель директора школы", null],
])("«%s» respelled as «%s»", (old, name, expected) => {
  expect(respelled(old, name)).toBe(expected);
});
