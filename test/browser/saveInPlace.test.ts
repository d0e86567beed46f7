import { openOffice } from "../../src/host/openOffice";
import { words as fileWords } from "../../src/workbench/strings";
import { type Stage, startStage } from "./support/browser";
import { ownDocx, ownXlsx } from "./support/planFiles";
import { mendAll, Workbench } from "./support/Workbench";

jest.setTimeout(180_000);

/** Dialogs whose answers are real files: those of the page's own storage can be written as those of a disk can. */
function dialogs(): void {
  const file = async (name: string, create: boolean) =>
    (await navigator.storage.getDirectory()).getFileHandle(name, { create });
  const answers = {
    showOpenFilePicker: async () => [await file("plan.docx", false)],
    showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) =>
      file(suggestedName, true),
  };
  for (const [name, value] of Object.entries(answers))
    Object.defineProperty(globalThis, name, { value, configurable: true });
}

let stage: Stage;
let workbench: Workbench;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());

beforeEach(async () => {
  workbench = await Workbench.open(stage, { dialogs });
  await write("plan.docx", ownDocx.bytes);
  await workbench.button(fileWords.open).click();
  await workbench.page.locator("header", { hasText: "plan.docx" }).waitFor();
  await workbench.checked();
});

afterEach(async () => {
  await workbench.close();
  expect(workbench.troubles).toEqual([]);
});

const write = (name: string, bytes: Uint8Array): Promise<void> =>
  workbench.page.evaluate(
    async ([name, bytes]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name, { create: true });
      const file = await handle.createWritable();
      await file.write(new Uint8Array(bytes));
      await file.close();
    },
    [name, [...bytes]] as const,
  );

async function read(name: string): Promise<Uint8Array> {
  const bytes = await workbench.page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(name)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  }, name);
  return Uint8Array.from(bytes);
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(b);

const says = (text: string): Promise<void> =>
  workbench.page.getByText(text).first().waitFor();

test("a file is saved where it was opened from, and a copy goes on under its own name", async () => {
  await workbench.button(mendAll).click();
  await says(fileWords.unsaved);
  await workbench.button(fileWords.save).click();
  await says(fileWords.saved("plan.docx"));
  const mended = await read("plan.docx");
  expect(same(mended, ownDocx.bytes)).toBe(false);
  expect(openOffice(mended).ok).toBe(true);
  expect(await workbench.button(fileWords.save).isDisabled()).toBe(true);

  await workbench.button("Отменить").click();
  await says(fileWords.unsaved);
  await workbench.button(fileWords.saveAs).click();
  const copy = "plan (исправлено).docx";
  await says(fileWords.saved(copy));
  await workbench.page.locator("header", { hasText: copy }).first().waitFor();
  expect(same(await read("plan.docx"), mended)).toBe(true);
  expect(same(await read(copy), ownDocx.bytes)).toBe(true);

  await workbench.button(mendAll).click();
  await says(fileWords.unsaved);
  await workbench.button(fileWords.save).click();
  await workbench.page
    .getByText(fileWords.unsaved)
    .waitFor({ state: "hidden" });
  expect(same(await read(copy), ownDocx.bytes)).toBe(false);
});

test("a browser that refuses leaves the changes and the file as they are", async () => {
  await workbench.button(mendAll).click();
  await says(fileWords.unsaved);
  await workbench.page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await workbench.button(fileWords.save).click();
  await says("Браузер не разрешил записать файл");
  await says(fileWords.unsaved);
  expect(same(await read("plan.docx"), ownDocx.bytes)).toBe(true);
});

describe("a file that another program changed meanwhile", () => {
  const others = ownXlsx.bytes;

  beforeEach(async () => {
    await workbench.button(mendAll).click();
    await says(fileWords.unsaved);
    await write("plan.docx", others);
    await workbench.button(fileWords.save).click();
    await says(fileWords.overTitle);
    expect(same(await read("plan.docx"), others)).toBe(true);
  });

  test("is left alone where the user would rather not", async () => {
    await workbench.button(fileWords.cancel).click();
    await says(fileWords.unsaved);
    expect(same(await read("plan.docx"), others)).toBe(true);
    await workbench.button(fileWords.save).click();
    await says(fileWords.overTitle);
    await workbench.page.keyboard.press("Escape");
    await says(fileWords.unsaved);
    expect(same(await read("plan.docx"), others)).toBe(true);
  });

  test("is left alone where the changes go into a copy", async () => {
    await workbench.page
      .getByRole("dialog")
      .getByRole("button", { name: fileWords.saveAs })
      .click();
    const copy = "plan (исправлено).docx";
    await says(fileWords.saved(copy));
    expect(same(await read("plan.docx"), others)).toBe(true);
    expect(openOffice(await read(copy)).ok).toBe(true);
    expect(same(await read(copy), ownDocx.bytes)).toBe(false);
  });

  test("is written over where the user says so, and is then known", async () => {
    await workbench.button(fileWords.overYes).click();
    await says(fileWords.saved("plan.docx"));
    expect(same(await read("plan.docx"), others)).toBe(false);
    await workbench.button("Отменить").click();
    await says(fileWords.unsaved);
    await workbench.button(fileWords.save).click();
    await workbench.page
      .getByText(fileWords.unsaved)
      .waitFor({ state: "hidden" });
    expect(same(await read("plan.docx"), ownDocx.bytes)).toBe(true);
  });
});

test("a file that was only written anew with the same content is saved unasked", async () => {
  await workbench.button(mendAll).click();
  await says(fileWords.unsaved);
  await write("plan.docx", ownDocx.bytes);
  await workbench.button(fileWords.save).click();
  await says(fileWords.saved("plan.docx"));
});

test("a file that is gone is told of, and nothing is lost", async () => {
  await workbench.button(mendAll).click();
  await says(fileWords.unsaved);
  await workbench.page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry("plan.docx");
  });
  await workbench.button(fileWords.save).click();
  await says("Файла нет на прежнем месте");
  await says(fileWords.unsaved);
});
