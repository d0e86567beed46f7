import type { Browser, Frame } from "playwright-core";
import { words } from "../../../src/pane/strings";
import type { OfficeHost } from "../../officeHost/OfficeHost";
import { OfficePage } from "../../officeHost/OfficePage";
import { mendAll, until } from "./Workbench";

/** The pane in the task pane of the simulated Office, told what to do as a user tells it. */
export class OfficePane {
  readonly office: OfficePage;

  private constructor(office: OfficePage) {
    this.office = office;
  }

  /** Opens the pane and waits for its first verdict. */
  static async open(
    browser: Browser,
    host: OfficeHost,
    options: Parameters<typeof OfficePage.open>[2] = {},
  ): Promise<OfficePane> {
    const pane = new OfficePane(await OfficePage.open(browser, host, options));
    await pane.checked();
    return pane;
  }

  get frame(): Frame {
    return this.office.frame;
  }

  close(): Promise<void> {
    return this.office.close();
  }

  /** The verdict is there. */
  async checked(): Promise<void> {
    const { frame } = this;
    await frame.getByRole("heading", { level: 1 }).first().waitFor();
  }

  /** How many findings the list has. */
  async count(): Promise<number> {
    const first = this.frame.locator("article[aria-setsize]").first();
    return (await first.count()) === 0
      ? 0
      : Number(await first.getAttribute("aria-setsize"));
  }

  /** What all findings say, with how serious they are, in the order of the list, which is scrolled through. */
  async findings(): Promise<readonly string[]> {
    if ((await this.count()) === 0) return [];
    // The first screen has a list of its own until that of any length has come.
    await this.frame.locator("[data-index] article").first().waitFor();
    const list = this.frame.getByLabel(words.findings, { exact: true });
    return await list.evaluate(async (element) => {
      const told = new Map<number, string>();
      const look = (): void => {
        for (const article of element.querySelectorAll("article")) {
          const name = article.getAttribute("aria-labelledby") ?? "";
          const position = Number(article.getAttribute("aria-posinset"));
          told.set(position, document.getElementById(name)?.textContent ?? "");
        }
      };
      const count = Number(
        element.querySelector("article")?.getAttribute("aria-setsize"),
      );
      element.scrollTo(0, 0);
      for (let tries = 0; tries < 500 && told.size < count; tries++) {
        await new Promise(requestAnimationFrame);
        look();
        element.scrollBy(0, element.clientHeight * 0.5);
      }
      return [...told].sort(([a], [b]) => a - b).map(([, text]) => text);
    });
  }

  /** Mends all that is safe to mend, and waits until nothing of it is left; nothing where there is nothing. */
  async mendAll(): Promise<void> {
    const button = this.frame.getByRole("button", { name: mendAll }).first();
    if ((await button.count()) === 0) return;
    await button.click();
    await until(async () => (await button.count()) === 0);
  }
}
