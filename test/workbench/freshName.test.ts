import { freshName } from "../../src/entries/workbench/freshName";

test.each([
  ["План.docx", "План (исправлено).docx"],
  ["План (исправлено).docx", "План (исправлено 2).docx"],
  ["План (исправлено 9).docx", "План (исправлено 10).docx"],
  ["План", "План (исправлено)"],
  ["План (исправлено)", "План (исправлено 2)"],
  ["План 2026.01 (2).xlsx", "План 2026.01 (2) (исправлено).xlsx"],
])("%s is saved as %s", (name, fresh) => {
  expect(freshName(name)).toBe(fresh);
});
