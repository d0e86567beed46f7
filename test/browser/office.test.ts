import type { Locator } from "playwright-core";
import { words } from "../../src/pane/strings";
import { openOffice } from "../../src/host/openOffice";
import { review } from "../../src/review/review";
import { WordModel } from "../officeHost/word/WordModel";
import { ExcelModel } from "../officeHost/excel/ExcelModel";
import type { OfficePage } from "../officeHost/OfficePage";
import { officePages } from "./support/officePages";
import { sample } from "./support/planFiles";
import { mendAll, until } from "./support/Workbench";

const open = officePages();
const today = { year: 2026, month: 9, day: 1 };

const heading = (office: OfficePage): Locator =>
  office.frame.getByRole("heading", { level: 1 }).first();

/** The sample plans, each open in its program. */
const programs = [
  {
    program: "Word",
    name: "school-plan.docx",
    model: () => new WordModel(sample("school-plan.docx").bytes),
  },
  {
    program: "Excel",
    name: "exam-plan.xlsx",
    model: () => new ExcelModel(sample("exam-plan.xlsx").bytes),
  },
];

/** What our own reader reads in a file. */
function readIn(bytes: Uint8Array) {
  const file = openOffice(bytes);
  if (!file.ok) throw new Error("no Office file");
  return file.value.grid;
}

/** How many findings the command line has for the same file. */
const counted = (name: string): number =>
  review(readIn(sample(name).bytes), { today }).findings.length;

test.each(programs)(
  "the pane in $program finds what the command line finds in the same file",
  async ({ name, model }) => {
    const office = await open(model());
    await heading(office).waitFor();
    const list = office.frame.locator("article[aria-setsize]").first();
    await list.waitFor();
    expect(Number(await list.getAttribute("aria-setsize"))).toBe(counted(name));
  },
);

test("an Excel that is too old gets a page that says what is needed", async () => {
  const office = await open(
    new ExcelModel(sample("exam-plan.xlsx").bytes, { api: "1.6" }),
  );
  await heading(office).waitFor();
  expect(await heading(office).innerText()).toBe("Нужен Excel новее");
  expect(await office.frame.locator("body").innerText()).toContain(
    "Excel 2021 или новее",
  );
});

test.each(programs)(
  "what is mended in the pane in $program stands in the document, and is taken back",
  async ({ name, model: start }) => {
    const model = start();
    const office = await open(model);
    await office.frame.getByRole("button", { name: mendAll }).click();
    const undo = office.frame.getByRole("button", {
      name: words.undo,
      exact: true,
    });
    await undo.waitFor();
    const before = readIn(sample(name).bytes);
    expect(readIn(model.save())).not.toEqual(before);
    await undo.click();
    await undo.waitFor({ state: "detached" });
    expect(readIn(model.save())).toEqual(before);
  },
);

test.each(programs)(
  "the ribbon's check in $program tells its verdict in a window, and ends when it is closed",
  async ({ name, model: start }) => {
    const model = start();
    const before = model.save();
    const office = await open(model, "commands.html");
    const { host } = office;
    await until(() => Promise.resolve(host.hears("appCommandInvoked")));
    await office.frame.waitForFunction(() => {
      const { _association } = Office.actions as unknown as Associations;
      return "CHECKPLAN" in _association.mappings;
    });
    host.command("checkPlan");
    await until(() => Promise.resolve(host.dialogs.length > 0));
    expect(host.completedCommands).toEqual([]);
    const [address = ""] = host.dialogs;
    const query = new URL(address).searchParams;
    const counts = ["error", "warning", "info"].map((severity) =>
      Number(query.get(severity)),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(counted(name));
    host.closeDialog();
    await until(() => Promise.resolve(host.completedCommands.length > 0));
    expect(model.save()).toEqual(before);
    await office.page.goto(address);
    expect(await office.page.locator("body").innerText()).toContain(
      "Не готов к подписанию",
    );
  },
);

/** Where office.js keeps the functions of the ribbon's buttons, by their names in capitals. */
interface Associations {
  readonly _association: { readonly mappings: object };
}
