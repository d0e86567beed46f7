import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startBrowser } from "./support/browser";

const assets = path.resolve(__dirname, "../../assets");

/** The smallest have drawings of their own: at that size every line has to fall on whole points. */
const sources = { "-small": [16], "": [32, 64, 80, 128] };

test("the icons of the ribbon are drawn anew from their sources", async () => {
  const browser = await startBrowser();
  const page = await browser.newPage();
  for (const name of ["plan", "pane"])
    for (const [kind, sizes] of Object.entries(sources))
      for (const size of sizes) {
        const source = path.join(assets, "icon-sources", `${name}${kind}.svg`);
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}svg{display:block}</style>${readFileSync(source, "utf8")}`,
        );
        const drawn = await page.screenshot({ omitBackground: true });
        writeFileSync(path.join(assets, "icons", `${name}-${size}.png`), drawn);
        expect(drawn.readUInt32BE(16)).toBe(size);
      }
  await browser.close();
});
