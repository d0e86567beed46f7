import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OFFICE_JS, officeJsFolder } from "../officeHost/officeJs";
import { ExcelModel } from "../officeHost/excel/ExcelModel";
import { OfficeHost } from "../officeHost/OfficeHost";
import { OfficePage } from "../officeHost/OfficePage";
import { WordModel } from "../officeHost/word/WordModel";
import { words } from "../../src/pane/strings";
import { sample } from "./support/planFiles";
import { oneStage } from "./support/sessions";
import { mendAll, until } from "./support/Workbench";

const stage = oneStage();
const dist = path.resolve(__dirname, "../../dist");
const server = new URL(OFFICE_JS).origin;
let folder: string;

/** The built pages as `--env office=self` makes them: the same, but for where office.js stands and what may be asked. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "self-hosted-"));
  cpSync(dist, folder, { recursive: true });
  for (const page of ["pane.html", "commands.html"]) {
    const html = readFileSync(path.join(dist, page), "utf8")
      .replace(OFFICE_JS, "office/office.js")
      .replaceAll(` ${server}`, "");
    writeFileSync(path.join(folder, page), html);
  }
  symlinkSync(officeJsFolder, path.join(folder, "office"), "junction");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const programs = [
  {
    program: "Word",
    model: () => new WordModel(sample("school-plan.docx").bytes),
  },
  {
    program: "Excel",
    model: () => new ExcelModel(sample("exam-plan.xlsx").bytes),
  },
];

async function open(host: OfficeHost, page: string): Promise<OfficePage> {
  return OfficePage.open(stage.current.browser, host, { page, folder });
}

async function close(office: OfficePage): Promise<void> {
  await office.close();
  expect(office.troubles).toEqual([]);
  expect(office.requests).toEqual([]);
}

test("the pages name no other server", () => {
  for (const page of ["pane.html", "commands.html"]) {
    const html = readFileSync(path.join(folder, page), "utf8");
    expect(html).toContain("office/office.js");
    expect(html).not.toMatch(/https?:\/\//);
  }
});

test.each(programs)(
  "the pane in $program works with a copy of office.js beside it, and asks nobody else",
  async ({ model }) => {
    const office = await open(new OfficeHost(model()), "pane.html");
    await office.frame.getByRole("button", { name: mendAll }).click();
    const undo = office.frame.getByRole("button", {
      name: words.undo,
      exact: true,
    });
    await undo.waitFor();
    await undo.click();
    await undo.waitFor({ state: "detached" });
    await close(office);
  },
);

test.each(programs)(
  "the ribbon's check in $program does too",
  async ({ model }) => {
    const host = new OfficeHost(model());
    const office = await open(host, "commands.html");
    await until(() => Promise.resolve(host.hears("appCommandInvoked")));
    host.command("checkPlan");
    await until(() => Promise.resolve(host.dialogs.length > 0));
    host.closeDialog();
    await until(() => Promise.resolve(host.completedCommands.length > 0));
    await close(office);
  },
);
