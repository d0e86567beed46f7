import { readParties } from "../../../src/plan/responsible/readParties";
import {
  readPartyStyle,
  unseparatedParties,
  writeParties,
} from "../../../src/plan/responsible/writeParties";

const cells = (...texts: readonly string[]) =>
  texts.map((text) => ({ text, parties: readParties(text) }));

test.each([
  [", ", ["ОО, ИМЦ", "директор; завуч", "УО, ОО"]],
  ["; ", ["ОО; ИМЦ", "директор; завуч, повар"]],
  ["\n", ["ОО\nИМЦ", "директор\nзавуч"]],
  [", ", ["ОО", "КОО ИМЦ"]],
] as const)("a plan that separates by %j", (separator, texts) => {
  expect(readPartyStyle(cells(...texts))).toEqual({ separator });
});

test("a name and a post that a comma would join are kept apart", () => {
  const parties = readParties("Иванова И.И.; директор");
  expect(writeParties(parties, { separator: ", " })).toBe(
    "Иванова И.И.; директор",
  );
});

test.each([
  ["КОО ОО ИМЦ", [1, 2]],
  ["КОО, ОО ИМЦ", [2]],
  ["Иванова И.И. Петров П.П.", [1]],
  ["ОО, ИМЦ", []],
  ["ОО\nИМЦ", []],
  ["Директор", []],
])("parties with only spaces between: %s", (text, expected) => {
  expect(unseparatedParties(text, readParties(text))).toEqual(expected);
});
