/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/pane.html?_host_Info=Word$Win32$16.01$ru-RU$$$$0"}
 */
import { findOffice } from "../../../src/entries/office/findOffice";
import { leaveOffice, stubOffice } from "../../support/officeStub";

afterEach(leaveOffice);

test.each([
  ["Word", ["WordApi 1.3"], "program"],
  ["Word", ["WordApi 1.1"], "too-old"],
  ["Word", ["ExcelApi 1.7"], "too-old"],
  ["Excel", ["ExcelApi 1.7"], "program"],
  ["Excel", ["ExcelApi 1.4", "WordApi 1.3"], "too-old"],
  ["PowerPoint", ["WordApi 1.3"], "other-program"],
])("%s with %j is %s", async (host, sets, kind) => {
  stubOffice({ host, sets });
  expect(await findOffice()).toMatchObject({ kind });
});

test("office.js outside of Office is a browser", async () => {
  stubOffice({ host: null });
  expect(await findOffice()).toEqual({ kind: "browser" });
});

test("an address that Office gave, without the library", async () => {
  expect(await findOffice()).toEqual({ kind: "no-library" });
});

test("an Office that never answers is told of", async () => {
  stubOffice();
  Office.onReady = () => new Promise(() => undefined);
  expect(await findOffice(10)).toEqual({ kind: "silent" });
});
