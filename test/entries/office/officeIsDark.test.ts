import { isDark } from "../../../src/entries/office/officeIsDark";

test.each([
  ["#ffffff", false],
  ["#E6E6E6", false],
  ["#262626", true],
  ["#000000", true],
  ["#363636FF", true],
  ["", null],
  ["white", null],
  ["#fff", null],
])("%s: %s", (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});
