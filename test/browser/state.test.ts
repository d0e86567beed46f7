import {
  words,
  panelWords,
  tabNames,
  roleNames,
  dismissedTitle,
} from "../../src/pane/strings";
import { planWords } from "../../src/pane/plan/strings";
import { protocolWords } from "../../src/pane/protocol/strings";
import { words as fileWords } from "../../src/workbench/strings";
import { ownDocx, ownXlsx } from "./support/planFiles";
import { freshWorkbench } from "./support/sessions";
import { mendAll, until, type Workbench } from "./support/Workbench";

jest.setTimeout(180_000);

let workbench: Workbench;

freshWorkbench((opened) => {
  workbench = opened;
});

test.each([ownDocx, ownXlsx])(
  "what is decided about $name is in the file when it is opened again, and may be taken back",
  async (file) => {
    const { page } = workbench;
    await workbench.openFile(file);
    const before = await workbench.count();
    const card = await workbench.findingSaying("Не указан ответственный");
    await card.getByRole("button", { name: words.dismiss }).click();
    await page
      .getByRole("textbox", { name: panelWords.dismissReason })
      .fill("Ответственного назначит управление");
    await page.keyboard.press("Enter");
    await workbench.hears(dismissedTitle);
    await page.getByRole("searchbox").fill("");
    await until(async () => (await workbench.count()) === before - 1);

    await workbench.tab(tabNames.plan);
    await page.getByLabel("Ожидаемый результат").selectOption(roleNames.other);
    await page.getByText(planWords.correctedByYou).waitFor();
    const period = page.getByRole("textbox", { name: planWords.period });
    await period.fill("2027 год");
    await period.press("Enter");
    await page.getByText(planWords.periodFrom.user).waitFor();

    const saved = await workbench.download(() =>
      workbench.button(fileWords.save).click(),
    );
    await workbench.openFile({
      name: `again-${file.name}`,
      bytes: saved.bytes,
    });
    await workbench.tab(tabNames.plan);
    await page.getByText(planWords.periodFrom.user).waitFor();
    expect(await period.inputValue()).toBe("01.01.2027–31.12.2027");
    expect(await page.getByLabel("Ожидаемый результат").inputValue()).toBe(
      "other",
    );

    await workbench.tab(tabNames.protocol);
    expect(
      await page.getByTitle(protocolWords.frame).getAttribute("srcdoc"),
    ).toContain("Ответственного назначит управление");
    await workbench.button(/^Вернуть: Не указан ответственный/).click();
    await workbench.tab(tabNames.check);
    await workbench.findingSaying("Не указан ответственный");
  },
);

test("nothing is lost unasked when another file is opened", async () => {
  const { page } = workbench;
  await workbench.openFile(ownDocx);
  await workbench.button(mendAll).click();
  await page.getByText(fileWords.unsaved).waitFor();
  await page.setInputFiles("input[type=file]", {
    name: "other.xlsx",
    mimeType: "",
    buffer: Buffer.from(ownXlsx.bytes),
  });
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.locator("header").first().textContent()).toContain(
    "own.docx",
  );
});

test("a file is saved where it was opened from, if the browser can", async () => {
  const { page } = workbench;
  // The browser's own private files stand for the user's: the handles are the same.
  await page.evaluate(
    async ({ name, bytes }) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name, { create: true });
      const file = await handle.createWritable();
      await file.write(new Uint8Array(bytes));
      await file.close();
      const transfer = new DataTransfer();
      transfer.items.add(await handle.getFile());
      Object.assign(DataTransferItem.prototype, {
        getAsFileSystemHandle: () => Promise.resolve(handle),
      });
      for (const type of ["dragover", "drop"])
        document
          .querySelector("header")
          ?.dispatchEvent(
            new DragEvent(type, { dataTransfer: transfer, bubbles: true }),
          );
    },
    { name: ownDocx.name, bytes: [...ownDocx.bytes] },
  );
  await page.locator("header", { hasText: "own.docx" }).first().waitFor();
  await workbench.button(mendAll).click();
  await page.getByText(fileWords.unsaved).waitFor();
  await workbench.button(fileWords.save).click();
  await workbench.hears("Сохранено: own.docx");
  const size = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle("own.docx");
    return (await handle.getFile()).size;
  });
  expect(size).not.toBe(ownDocx.bytes.length);
});

test("what is no plan and what is no document is said in words", async () => {
  const { page } = workbench;
  await page.setInputFiles("input[type=file]", {
    name: "broken.docx",
    mimeType: "",
    buffer: Buffer.from("this is no zip"),
  });
  await page.getByRole("alert").filter({ hasText: "broken.docx" }).waitFor();
  // What was open stays open.
  expect(await workbench.count()).toBeGreaterThan(0);
});
