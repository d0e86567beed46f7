/**
 * Times the built workbench in Chromium on a plan of 1,000 rows: opening, and a fix from the click until the list
 * and the picture show it. Prints; asserts nothing, for machines differ.
 */
import { servePages } from "../../.ci/servePages.mjs";
import {
  inMilliseconds as shown,
  noteHeld,
  openChromium,
} from "./chromium.mjs";
import { largePlan } from "./largePlan.mjs";

const [, , rows = 1000, folder = "dist"] = process.argv;
const edits = 8;
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

const browser = await openChromium("the workbench");
if (!browser) process.exit(0);
const page = await browser.newPage({ viewport: { width: 1366, height: 800 } });
page.on("pageerror", ({ message }) => console.error(message));
await noteHeld(page);
await page.goto(await servePages(folder));
const verdict = page.getByText(/[Гг]отов/).first();
await verdict.waitFor();
const toFirst = await page.evaluate(() => performance.now());

// The sample is drawn after its findings.
await page.locator("tr[data-row]").first().waitFor();

const buffer = Buffer.from(largePlan(Number(rows), false));
const opened = await page.evaluate(() => performance.now());
await page.setInputFiles("input[type=file]", {
  name: "large.docx",
  mimeType: "application/octet-stream",
  buffer,
});
await page
  .getByText("large.docx")
  .and(page.locator("header *"))
  .first()
  .waitFor();
await verdict.waitFor();
const checked = await page.evaluate(() => performance.now());
const picture = page.getByRole("region", { name: "Документ" });
await picture.locator("tr[data-row]").nth(Number(rows)).waitFor();
const drawn = await page.evaluate(() => performance.now());

/** Clicks a button and waits until both sides show what came of it. */
async function press(name) {
  await page
    .locator("main button:not([aria-expanded])", { hasText: exactly(name) })
    .waitFor();
  await page.waitForTimeout(300);
  return await page.evaluate(async (name) => {
    const button = [
      ...document.querySelectorAll("main button:not([aria-expanded])"),
    ].find(({ textContent }) => textContent === name);
    const root = [...document.querySelectorAll("section *")].find(
      ({ shadowRoot }) => shadowRoot,
    ).shadowRoot;
    const counts = () =>
      document
        .querySelector("main")
        .textContent.match(/\d+ (?:предупр|ошиб|совет)/g)
        ?.join();
    const painted = (node, isDone) =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isDone()) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            setTimeout(() => resolve(performance.now()));
          });
        });
        const all = { subtree: true, childList: true, characterData: true };
        observer.observe(node, all);
      });
    const before = counts();
    const list = painted(document.body, () => counts() !== before);
    const image = painted(root, () => true);
    const from = performance.now();
    button.click();
    const times = [(await list) - from, (await image) - from];
    await new Promise((resolve) => setTimeout(resolve, 500));
    const held = globalThis.held.filter(([at]) => at >= from);
    return {
      list: times[0],
      picture: times[1],
      held: held.map(([, time]) => time),
    };
  }, name);
}
/** Medians of what was timed, and for how long the page answered nobody at worst. */
const told = (change, times) => ({
  [`${change}, until the list (median of ${times.length})`]: shown(
    median(times.map(({ list }) => list)),
  ),
  [`${change}, until the picture`]: shown(
    median(times.map(({ picture }) => picture)),
  ),
  [`${change}, page held longest`]: shown(
    Math.max(0, ...times.flatMap(({ held }) => held)),
  ),
});
const exactly = (name) => new RegExp(`^${name}$`);

const typed = [];
for (let edit = 0; edit < edits; edit++) {
  const change = page.getByRole("button", { name: "Изменить", exact: true });
  if ((await change.first().getAttribute("aria-expanded")) !== "true")
    await change.first().click();
  await page.getByRole("textbox", { name: "Срок" }).fill("до 1 марта 2027 г.");
  typed.push(await press("Заменить"), await press("Отменить"));
}

const times = [];
for (let edit = 0; edit < edits; edit++) {
  // A fix that was taken back is found unfolded as it was left.
  const fix = page.getByRole("button", { name: "Исправить", exact: true });
  if ((await fix.first().getAttribute("aria-expanded")) !== "true")
    await fix.first().click();
  times.push(await press("Исправить"), await press("Отменить"));
}
const held = await page.evaluate(
  ([from, to]) =>
    globalThis.held
      .filter(([at]) => at >= from && at < to)
      .map(([, time]) => time),
  [opened, checked],
);
console.table({
  "page, until the sample's verdict": shown(toFirst),
  [`${rows} rows, until the verdict`]: shown(checked - opened),
  [`${rows} rows, until the picture`]: shown(drawn - opened),
  "page held longest until the verdict": shown(Math.max(0, ...held)),
  ...told("a changed cell", typed),
  ...told("a fix of many cells", times),
});
await browser.close();
process.exit(0);
