import { oneLine, visibleText } from "../../src/text/visibleText";
import { growsLinearly } from "../support/growsLinearly";

test.each([
  [
    "обычный текст\tс табуляцией\nи строкой",
    "обычный текст\tс табуляцией\nи строкой",
  ],
  ["\u001B[31mкрасный\u001B[0m", "красный"],
  ["\u001B]0;заголовок окна\u0007текст", "текст"],
  ["\u001B]8;;file:///x\u001B\\ссылка\u001B]8;;\u001B\\", "ссылка"],
  ["\u009B2Jочищен", "очищен"],
  ["назад\b\b\r\nконец", "назад\nконец"],
  ["одинокий \u001B", "одинокий "],
  ["\u202Eнаоборот\u202C", "наоборот"],
  ["\u0000\u007F", ""],
])("%j is shown as %j", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test.each(["\u001B]", "\u001B[", "\u001B[1;", "\u001B]a"])(
  "a long hostile text of %j takes linear time",
  (unit) => growsLinearly(50_000, (size) => visibleText(unit.repeat(size))),
);

test("one line has single spaces", () => {
  expect(oneLine("  до 1 марта\n2027 г.\t(вт) ")).toBe(
    "до 1 марта 2027 г. (вт)",
  );
});
