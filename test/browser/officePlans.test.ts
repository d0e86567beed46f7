import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { withSpacesSeen } from "../../src/report/mendingText";
import { severityWords } from "../../src/report/words";
import { openOffice } from "../../src/host/openOffice";
import type { Finding } from "../../src/review/Finding";
import { visibleText } from "../../src/text/visibleText";
import { OfficeHost } from "../officeHost/OfficeHost";
import { ExcelModel } from "../officeHost/excel/ExcelModel";
import { WordModel } from "../officeHost/word/WordModel";
import {
  asLibreOfficeComputes,
  asLibreOfficeReads,
} from "../support/libreOffice";
import { placesOf } from "../support/placesOf";
import { runCli } from "../support/runCli";
import { sharedFiles } from "../support/sharedFiles";
import { startBrowser } from "./support/browser";
import { OfficePane } from "./support/OfficePane";
import { ownDocx, ownXlsx, sample } from "./support/planFiles";

jest.setTimeout(240_000);

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "plan-table-"));
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const plans = [
  ownDocx,
  ownXlsx,
  sample("school-plan.docx"),
  sample("exam-plan.xlsx"),
  ...[".docx", ".xlsx"].flatMap((kind) =>
    sharedFiles("plans", kind).map(([name, bytes]) => ({ name, bytes })),
  ),
];

const isText = (name: string): boolean => name.endsWith(".docx");

/** The program with the least that we work with: no set of its API above these. */
const programOf = (name: string, bytes: Uint8Array) =>
  isText(name) ? new WordModel(bytes) : new ExcelModel(bytes, { api: "1.7" });

function places(bytes: Uint8Array): readonly string[] {
  const opened = openOffice(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return placesOf(opened.value.grid);
}

/** What the command line says of each plan, as the pane words it. */
let told: readonly (readonly string[])[];

/** Plans mended in the pane and by the command line, to be read by LibreOffice. */
const mended: { name: string; pane: Uint8Array; cli: Uint8Array }[] = [];

const onDay = ["--today", "2026-09-01"];
const fileOf = (name: string): string => path.join(folder, name);

beforeAll(() => {
  for (const { name, bytes } of plans) writeFileSync(fileOf(name), bytes);
  const files = plans.map(({ name }) => fileOf(name));
  const reports = runCli(["check", "--json", ...onDay, ...files]).objects() as {
    findings: Pick<Finding, "severity" | "message">[];
  }[];
  told = reports.map(({ findings }) =>
    findings
      .map(
        ({ severity, message }) =>
          `${severityWords[severity]}. ${visibleText(withSpacesSeen(message))}`,
      )
      .sort(),
  );
});

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

test.each(plans.map(({ name }, index) => [name, index] as const))(
  "%s in a Word with WordApi 1.3 or an Excel with ExcelApi 1.7: the findings of the command line, and its fixes",
  async (name, index) => {
    const model = programOf(name, plans[index]?.bytes ?? new Uint8Array());
    const host = new OfficeHost(model);
    const pane = await OfficePane.open(browser, host);
    if (isText(name)) expect(host.traffic.syncs).toBeLessThanOrEqual(2);
    expect([...(await pane.findings())].sort()).toEqual(told[index]);
    await pane.mendAll();
    await pane.close();
    expect(pane.office.troubles).toEqual([]);
    for (const address of pane.office.requests)
      expect(address.startsWith(OFFICE)).toBe(true);
    const fixed = fileOf(`fixed-${name}`);
    runCli(["fix", fileOf(name), "-o", fixed, ...onDay]);
    const cli = new Uint8Array(readFileSync(fixed));
    const saved = model.save();
    expect(places(saved)).toEqual(places(cli));
    mended.push({ name, pane: saved, cli });
  },
);

test("LibreOffice reads the same in what the pane and the command line have mended", () => {
  expect(mended).toHaveLength(plans.length);
  const both = (wanted: boolean) =>
    mended
      .filter(({ name }) => isText(name) === wanted)
      .flatMap(({ name, pane, cli }) => [
        [name, pane] as const,
        [name, cli] as const,
      ]);
  for (const [files, read] of [
    [both(true), asLibreOfficeReads],
    [both(false), asLibreOfficeComputes],
  ] as const) {
    const texts = read(files);
    for (let at = 0; at < files.length; at += 2)
      expect([files[at]?.[0], texts[at]]).toEqual([
        files[at]?.[0],
        texts[at + 1],
      ]);
  }
});
