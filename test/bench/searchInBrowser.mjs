/** Times search as you type in Chromium on a catalogue of 2,000 measures. Prints; asserts nothing, for machines differ. */
import path from "node:path";
import { chromium } from "playwright-core";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.addScriptTag({
  path: path.resolve(import.meta.dirname ?? ".", "../../dist/search.js"),
});
console.table({
  "search, 2,000 measures, Chromium": await page.evaluate(() =>
    globalThis.search.timeSearch(2000),
  ),
});
await browser.close();
