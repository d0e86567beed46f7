/**
 * @jest-environment jsdom
 */
import { type Outgoing, outgoing } from "../../../src/entries/office/Outgoing";
import { saveInOffice } from "../../../src/entries/office/saveInOffice";
import { leaveOffice, stubOffice } from "../../support/officeStub";

const XLSX =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const book = {
  name: "План – график.xlsx",
  mediaType: XLSX,
  content: new Uint8Array([80, 75, 3, 4]),
};
const text = {
  name: "Протокол проверки.txt",
  mediaType: "text/plain",
  content: "Готов к подписанию",
};

let told: Outgoing[];
let downloads: string[];
let unlisten: () => void;

beforeEach(() => {
  told = [];
  downloads = [];
  unlisten = outgoing.listen((one) => told.push(one));
  URL.createObjectURL = () => "blob:x";
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push(this.download);
  });
});

afterEach(() => {
  unlisten();
  leaveOffice();
  jest.restoreAllMocks();
});

test("Excel opens a workbook as a new one", async () => {
  const opened: string[] = [];
  stubOffice({ host: "Excel", sets: ["ExcelApi 1.8"] });
  Object.assign(globalThis, {
    Excel: {
      createWorkbook: (bytes: string) => {
        opened.push(bytes);
        return Promise.resolve();
      },
    },
  });
  await saveInOffice("Excel", book);
  expect(opened).toEqual([btoa("PK\u0003\u0004")]);
  expect([downloads, told]).toEqual([[], []]);
});

test("Word opens a document as a new one", async () => {
  const opened: string[] = [];
  stubOffice();
  const context = {
    application: {
      createDocument: (bytes: string) => ({ open: () => opened.push(bytes) }),
    },
    sync: () => Promise.resolve(),
  };
  Object.assign(globalThis, {
    Word: { run: (work: (given: object) => Promise<void>) => work(context) },
  });
  await saveInOffice("Word", { ...book, name: "План.docx" });
  expect(opened).toEqual([btoa("PK\u0003\u0004")]);
  expect(downloads).toEqual([]);
});

test.each([
  ["an Excel without the means", [], () => Promise.resolve()],
  [
    "an Excel that refuses",
    ["ExcelApi 1.8"],
    () => Promise.reject(new Error("policy")),
  ],
])("%s lets the workbook be downloaded", async (_, sets, createWorkbook) => {
  stubOffice({ host: "Excel", sets });
  Object.assign(globalThis, { Excel: { createWorkbook } });
  await saveInOffice("Excel", book);
  expect(downloads).toEqual([book.name]);
  expect(told).toEqual([{ name: book.name, text: null, sent: true }]);
});

test("a workbook in Word is downloaded, and a text too, with the text to copy", async () => {
  stubOffice();
  await saveInOffice("Word", book);
  await saveInOffice("Word", text);
  expect(downloads).toEqual([book.name, text.name]);
  expect(told.at(-1)).toEqual({
    name: text.name,
    text: text.content,
    sent: true,
  });
});

test("on a Mac, where a pane lets no file out, the text is shown at once", async () => {
  stubOffice({ platform: "Mac" });
  await saveInOffice("Word", text);
  expect(downloads).toEqual([]);
  expect(told).toEqual([{ name: text.name, text: text.content, sent: false }]);
});
