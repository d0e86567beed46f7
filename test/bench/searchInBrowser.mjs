/** Times search as you type in Chromium on a catalogue of 2,000 measures. Prints; asserts nothing, for machines differ. */
import path from "node:path";
import { openChromium } from "./chromium.mjs";

const browser = await openChromium("search in a browser");
if (!browser) process.exit(0);
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
