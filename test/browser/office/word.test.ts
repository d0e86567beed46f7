import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { withSpacesSeen } from "../../../src/report/mendingText";
import { severityWords } from "../../../src/report/words";
import type { Finding } from "../../../src/review/Finding";
import { visibleText } from "../../../src/text/visibleText";
import { OfficeHost } from "../../officeHost/OfficeHost";
import { WordModel } from "../../officeHost/word/WordModel";
import { asLibreOfficeReads } from "../../support/libreOffice";
import { placesOf } from "../../support/placesOf";
import { runCli } from "../../support/runCli";
import { sharedFiles } from "../../support/sharedFiles";
import { gridOf } from "../../support/showGrid";
import { startBrowser } from "../support/browser";
import { OfficePane } from "../support/OfficePane";
import { ownDocx, sample } from "../support/planFiles";

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
  sample("school-plan.docx"),
  ...sharedFiles("plans", ".docx").map(([name, bytes]) => ({ name, bytes })),
];

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
  "%s in Word with WordApi 1.3 alone: the findings of the command line, and its fixes",
  async (name, index) => {
    const model = new WordModel(plans[index]?.bytes ?? new Uint8Array());
    const host = new OfficeHost(model);
    const pane = await OfficePane.open(browser, host);
    expect(host.traffic.syncs).toBeLessThanOrEqual(2);
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
    expect(placesOf(gridOf(saved))).toEqual(placesOf(gridOf(cli)));
    mended.push({ name, pane: saved, cli });
  },
);

test("LibreOffice reads the same in what the pane and the command line have mended", () => {
  const read = asLibreOfficeReads(
    mended.flatMap(({ name, pane, cli }) => [
      [name, pane] as const,
      [name, cli] as const,
    ]),
  );
  expect(mended).toHaveLength(plans.length);
  for (const [index, { name }] of mended.entries())
    expect([name, read[index * 2]]).toEqual([name, read[index * 2 + 1]]);
});
