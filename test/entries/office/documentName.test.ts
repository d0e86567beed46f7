import { documentName } from "../../../src/entries/office/documentName";

test.each([
  ["C:\\Users\\Иванова\\Планы\\План 2026.docx", "План 2026.docx"],
  ["\\\\server\\общее\\План #2.xlsx", "План #2.xlsx"],
  ["/Users/anna/Documents/План?.docx", "План?.docx"],
  ["file:///C:/Планы/План%202026.docx", "План 2026.docx"],
  [
    "https://contoso.sharepoint.com/sites/a/%D0%9F%D0%BB%D0%B0%D0%BD.docx?web=1",
    "План.docx",
  ],
  ["https://example.ru/100%.docx", "100%.docx"],
  ["C:\\100% готово.docx", "100% готово.docx"],
  ["", ""],
])("%s is %s", (address, name) => {
  expect(documentName(address)).toBe(name);
});
