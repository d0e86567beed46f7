import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "msedge"];

/** Chromium, Chrome or Edge on this computer (`CHROMIUM` names another); null and a line where there is none. */
export async function openChromium(measured) {
  const found = [
    process.env.CHROMIUM,
    ...(process.env.PATH ?? "")
      .split(path.delimiter)
      .flatMap((folder) => names.map((name) => path.join(folder, name))),
  ].find((file) => file && existsSync(file));
  if (!found) {
    console.log(`No Chromium is found, so ${measured} is not measured.`);
    return null;
  }
  return await chromium.launch({
    executablePath: found,
    args: ["--no-sandbox", "--disable-gpu"],
  });
}

/** Notes in `held` of the page when its thread was held for more than 50 ms, and for how long. */
export const noteHeld = (page) =>
  page.addInitScript(() => {
    globalThis.held = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        globalThis.held.push([startTime, duration]);
    }).observe({ entryTypes: ["longtask"] });
  });

export const inMilliseconds = (time) => `${Math.round(time)} ms`;
