import { findLoneQuotes } from "../../../src/checks/wording/findLoneQuotes";
import { longTexts } from "../../support/longTexts";

const marked = (text: string): string =>
  findLoneQuotes(text)
    .toReversed()
    .reduce(
      (whole, { offset }) =>
        `${whole.slice(0, offset)}⟦${whole.charAt(offset)}⟧${whole.slice(offset + 1)}`,
      text,
    );

test.each([
  "Приказ «О плане»",
  "МКУ «Управление образования «Центр»",
  "МКУ «Управление «Центр»»",
  'Приказ "О плане", письмо «О "сетевом" уроке»',
  "„Лапки“ и “quotes”",
  'экран 65" и «Точка роста»',
  'смешанные "кавычки»',
  "«___» _______ 2025 г.",
  "« » мая",
  'работа (\"группа риска\")',
])("in order: %s", (text) => {
  expect(marked(text)).toBe(text);
});

test.each([
  "Приказ ⟦«⟧О плане района",
  "«Точка роста» и ⟦«⟧Луч",
  "Точка роста⟦»⟧ в школе",
  'Школа ⟦"⟧Луч, лицей',
  "«Луч»⟦»⟧ и другие",
  "лицей „Луч“ и ⟦„⟧Свет",
])("alone: %s", (expected) => {
  expect(marked(expected.replace(/[⟦⟧]/g, ""))).toBe(expected);
});

longTexts(["«", "»", '"', '" ', "„а“", "“"], (text) => findLoneQuotes(text));
