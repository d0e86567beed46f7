/**
 * Scrolls 5,000 findings in the built workbench by wheel and by keys, as fast as a hand does, and times the frames:
 * the longest gap between two, how many were late, and the most lines that the page held. Prints; asserts nothing.
 */
import { servePages } from "../../.ci/servePages.mjs";
import { inMilliseconds, noteHeld, openChromium } from "./chromium.mjs";
import { planWithGaps } from "./largePlan.mjs";

const [, , findings = 5000, folder = "dist"] = process.argv;
const browser = await openChromium("scrolling");
if (!browser) process.exit(0);
const page = await browser.newPage({ viewport: { width: 1366, height: 800 } });
await noteHeld(page);
await page.goto(await servePages(folder));
await page.locator("tr[data-row]").first().waitFor();
await page.setInputFiles("input[type=file]", {
  name: "gaps.docx",
  mimeType: "application/octet-stream",
  buffer: Buffer.from(planWithGaps(Number(findings) / 2)),
});
const list = page.locator("section:has(> div > [data-index])");
await page
  .locator(`article[aria-setsize]`)
  .filter({ visible: true })
  .first()
  .waitFor();
const picture = page.getByRole("region", { name: "Документ" });
await picture
  .locator("tr[data-row]")
  .nth(Number(findings) / 2)
  .waitFor({ timeout: 120_000 });
await page.waitForTimeout(1000);

/** What the page did while something was done to it. */
async function watched(act) {
  await page.evaluate(() => {
    globalThis.held.length = 0;
    const frames = (globalThis.frames_ = { gaps: [], lines: 0, on: true });
    let last = performance.now();
    const tick = (now) => {
      frames.gaps.push(now - last);
      last = now;
      frames.lines = Math.max(
        frames.lines,
        document.querySelectorAll("[data-index]").length,
      );
      if (frames.on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  await page.waitForTimeout(400);
  return await page.evaluate(() => {
    globalThis.frames_.on = false;
    const { gaps, lines } = globalThis.frames_;
    return {
      frames: gaps.length,
      longest: Math.max(...gaps),
      late: gaps.filter((gap) => gap > 50).length,
      held: Math.max(0, ...globalThis.held.map(([, time]) => time)),
      lines,
      top: document.querySelector("section:has(> div > [data-index])")
        .scrollTop,
    };
  });
}

const pressed = async (key, times) => {
  for (let press = 0; press < times; press++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(50);
  }
};

await list.hover();
const gestures = {
  "wheel, down": async () => {
    for (let turn = 0; turn < 80; turn++) {
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(16);
    }
  },
  "wheel, up": async () => {
    for (let turn = 0; turn < 80; turn++) {
      await page.mouse.wheel(0, -300);
      await page.waitForTimeout(16);
    }
  },
  "PageDown, 20 times": async () => {
    await list.locator("article p").first().click();
    await pressed("PageDown", 20);
  },
  "arrow down, 20 times": () => pressed("ArrowDown", 20),
  End: () => pressed("End", 1),
  Home: () => pressed("Home", 1),
};
const table = {};
for (const [name, act] of Object.entries(gestures)) {
  const { frames, longest, late, held, lines, top } = await watched(act);
  table[name] = {
    frames,
    "longest gap": inMilliseconds(longest),
    "gaps over 50 ms": late,
    "page held longest": inMilliseconds(held),
    "most lines in the page": lines,
    "scrolled to": Math.round(top),
  };
}
console.table(table);
await browser.close();
process.exit(0);
