import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openOffice } from "../../src/host/openOffice";
import { ExcelModel } from "../officeHost/excel/ExcelModel";
import { OfficeHost } from "../officeHost/OfficeHost";
import { OfficePage } from "../officeHost/OfficePage";
import { RemoteHost } from "../officeHost/page/RemoteHost";
import { coauthorReplaces } from "../officeHost/word/coauthor";
import { WordModel } from "../officeHost/word/WordModel";
import type { HostUnderTest } from "../support/contractDocument";
import { hostContract } from "../support/hostContract";
import { protectedSettings, writeDocx } from "../support/writeDocx";
import { writeXlsx } from "../support/writeXlsx";
import { startBrowser } from "./support/browser";

jest.setTimeout(120_000);

const root = path.resolve(__dirname, "../..");
let browser: Browser;
let folder: string;
const pages: OfficePage[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "hosts-"));
  execFileSync(
    process.execPath,
    [
      path.join(root, "node_modules/webpack/bin/webpack.js"),
      "--config",
      path.join(root, "test/officeHost/page/webpack.config.mjs"),
      "--output-path",
      folder,
    ],
    { cwd: root, stdio: "pipe" },
  );
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

afterEach(async () => {
  for (const page of pages.splice(0)) {
    await page.close();
    expect(page.troubles).toEqual([]);
  }
});

async function inBrowser(
  model: WordModel | ExcelModel,
): Promise<HostUnderTest> {
  const office = new OfficeHost(model);
  const page = await OfficePage.open(browser, office, {
    page: "hosts.html",
    folder,
  });
  pages.push(page);
  return {
    host: await RemoteHost.of(page),
    grid: () => {
      const saved = openOffice(model.save());
      if (!saved.ok) throw new Error(saved.failure.kind);
      return saved.value.grid;
    },
    exchanges: () => office.traffic.syncs,
    ...(model instanceof WordModel && {
      source: () => String(model.file.body),
      changeBehind: (edits) => {
        for (const edit of edits)
          if (edit.kind === "replace-text")
            coauthorReplaces(model, edit.at.quote, edit.text);
      },
    }),
  };
}

const inWord = (bytes: Uint8Array) => inBrowser(new WordModel(bytes));

hostContract({
  name: "the document open in Word in a browser",
  kind: "document",
  open: (grid) => inWord(writeDocx(grid)),
  openProtected: (grid) => inWord(writeDocx(grid, protectedSettings)),
  openDocx: inWord,
  isShared: true,
});

hostContract({
  name: "the workbook open in Excel in a browser",
  kind: "workbook",
  open: (grid) => inBrowser(new ExcelModel(writeXlsx(grid))),
});
