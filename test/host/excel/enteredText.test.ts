import {
  enteredOtherwise,
  enteredText,
} from "../../../src/host/excel/write/enteredText";

test.each([
  ["", "General", ""],
  ["Провести сверку списков", "General", "Провести сверку списков"],
  ["Ответственный", "General", "Ответственный"],
  ["=1+1", "General", "'=1+1"],
  ["- до мая", "General", "'- до мая"],
  ["1.10", "General", "'1.10"],
  ["март 2026", "General", "'март 2026"],
  ["ИСТИНА", "General", "'ИСТИНА"],
  ["'сам'", "General", "''сам'"],
  [
    "до 1 марта 2026 года включительно",
    "General",
    "до 1 марта 2026 года включительно",
  ],
  ["=1+1", "@", "=1+1"],
  ["1.10", "@", "1.10"],
])("%j in the format %j is entered as %j", (text, code, entered) => {
  expect(enteredText(text, code)).toBe(entered);
});

test.each([
  ["1.10", "'1.10", "1.10"],
  ["'сам'", "сам'", "''сам'"],
  ["1.10", 1.1, null],
  ["а", "б", null],
])("%j kept as %j is entered as %j next time", (text, told, again) => {
  expect(enteredOtherwise(text, told)).toBe(again);
});
