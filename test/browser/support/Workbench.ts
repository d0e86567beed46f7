import { words, firstUse } from "../../../src/pane/strings";
import type {
  BrowserContext,
  BrowserContextOptions,
  Download,
  Locator,
  Page,
} from "playwright-core";
import { readFileSync } from "node:fs";
import type { Stage } from "./browser";

export interface PageOptions extends BrowserContextOptions {
  readonly from?: keyof Stage["addresses"];
  /** False: the lines for the first use stay. */
  readonly seenBefore?: boolean;
  /** A script that answers the browser's file dialogs; without it there are none. */
  readonly dialogs?: () => void;
}

export interface PlanFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The button that mends all that is safe. */
export const mendAll = /^Исправить (?:сразу )?\d/;

/** The tests' own preparations are refused in the protocol's frame, where no script may run. */
const oursInFrame = /^Blocked script execution in 'about:srcdoc'/;

/** The day on which the tests look at the plans. */
const today = "2026-09-01T09:00:00";

/** The workbench in a browser, told what to do as a user tells it. What must never happen is gathered in `troubles`. */
export class Workbench {
  readonly page: Page;
  /** Requests that left, scripts that failed, what the policy had to refuse, errors in the console. */
  readonly troubles: string[] = [];
  private readonly context: BrowserContext;
  private readonly home: string;

  private constructor(context: BrowserContext, page: Page, home: string) {
    this.context = context;
    this.page = page;
    this.home = home;
  }

  /** Opens the page, with the sample plan in it. */
  static async open(
    { browser, addresses }: Stage,
    {
      from = "server",
      seenBefore = true,
      dialogs,
      viewport = { width: 1280, height: 900 },
      ...options
    }: PageOptions = {},
  ): Promise<Workbench> {
    const context = await browser.newContext({ viewport, ...options });
    // A file dialog cannot be answered here: without it files come through the page's own field and go to downloads.
    await context.addInitScript(() => {
      const taken = { value: undefined, configurable: true };
      Object.defineProperty(globalThis, "showOpenFilePicker", taken);
      Object.defineProperty(globalThis, "showSaveFilePicker", taken);
    });
    if (dialogs) await context.addInitScript(dialogs);
    context.setDefaultTimeout(40_000);
    await context.clock.setFixedTime(today);
    const workbench = new Workbench(
      context,
      await context.newPage(),
      addresses[from],
    );
    await workbench.watch();
    await workbench.page.goto(workbench.home);
    await workbench.checked();
    if (seenBefore) await workbench.button(firstUse.close).click();
    return workbench;
  }

  private async watch(): Promise<void> {
    const { page, troubles, context } = this;
    const folder = new URL(".", this.home).href;
    const stays = (url: string) =>
      url.startsWith(folder) || /^(?:data|blob|about):/.test(url);
    await context.route("**/*", (route) =>
      stays(route.request().url()) ? route.continue() : route.abort(),
    );
    context.on("request", (request) => {
      if (!stays(request.url())) troubles.push(`request: ${request.url()}`);
    });
    page.on("websocket", (socket) => {
      troubles.push(`socket: ${socket.url()}`);
    });
    page.on("popup", (popup) => {
      troubles.push(`window: ${popup.url()}`);
    });
    page.on("dialog", (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("pageerror", ({ message }) => {
      troubles.push(`exception: ${message}`);
    });
    page.on("console", (message) => {
      if (
        ["error", "warning"].includes(message.type()) &&
        !oursInFrame.test(message.text())
      )
        troubles.push(`console: ${message.text()}`);
    });
  }

  close(): Promise<void> {
    return this.context.close();
  }

  button(name: string | RegExp): Locator {
    return this.page
      .getByRole("button", { name, exact: typeof name === "string" })
      .first();
  }

  /** The verdict is there and nothing is under way. */
  async checked(): Promise<void> {
    await this.page.getByRole("heading", { level: 1 }).first().waitFor();
  }

  /** Opens a file and waits until its own findings, or its picture, are there. */
  async openFile({ name, bytes }: PlanFile): Promise<void> {
    await this.page.setInputFiles("input[type=file]", {
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    });
    await this.page.locator("header", { hasText: name }).first().waitFor();
    await this.checked();
  }

  tab(name: string): Promise<void> {
    return this.page.getByRole("tab", { name, exact: true }).click();
  }

  /** How many findings there are in the list as it is filtered. */
  async count(): Promise<number> {
    const first = this.page.locator("article[aria-setsize]").first();
    return (await first.count()) === 0
      ? 0
      : Number(await first.getAttribute("aria-setsize"));
  }

  /** A finding by its place in the list, 1 for the first: the list is scrolled until it is in the page. */
  async finding(position: number): Promise<Locator> {
    const list = this.page.getByLabel(words.findings, { exact: true });
    const card = list.locator(`article[aria-posinset="${position}"]`);
    await list.locator("article").first().waitFor();
    for (let tries = 0; tries < 200 && (await card.count()) === 0; tries++)
      await list.evaluate((element, wanted) => {
        const shown = [...element.querySelectorAll("article")].map((one) =>
          Number(one.getAttribute("aria-posinset")),
        );
        const step = element.clientHeight * 0.8;
        element.scrollBy(0, Math.min(...shown) > wanted ? -step : step);
        return new Promise(requestAnimationFrame);
      }, position);
    return card;
  }

  /** The first finding that says this. */
  async findingSaying(words: string | RegExp): Promise<Locator> {
    const search = this.page.getByRole("searchbox");
    if (typeof words === "string") await search.fill(words);
    const card = this.page.locator("article", { hasText: words }).first();
    await card.waitFor();
    return card;
  }

  /** What the status bar of the pane said last; waits for the words. */
  async hears(words: string | RegExp): Promise<void> {
    await this.page
      .getByRole("status")
      .filter({ hasText: words })
      .first()
      .waitFor({ state: "attached" });
  }

  /** The words that the picture marks. */
  marked(): Promise<string> {
    return this.page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map((range) => (range as Range).toString())
        .join(" "),
    );
  }

  /** The text of the picture, pages and sheets alike. */
  pictureText(): Promise<string> {
    return this.page
      .getByRole("region", { name: "Документ" })
      .evaluate((region) =>
        [region, ...region.querySelectorAll("*")]
          .flatMap((element) => [
            element === region ? region.textContent : "",
            element.shadowRoot
              ? [...element.shadowRoot.children]
                  .filter(({ tagName }) => tagName !== "STYLE")
                  .map(({ textContent }) => textContent)
                  .join(" ")
              : "",
          ])
          .join(" "),
      );
  }

  /** Waits until the picture holds the words. */
  async shows(words: string): Promise<void> {
    await until(async () => (await this.pictureText()).includes(words));
  }

  /** What comes down when `act` is done. */
  async download(act: () => Promise<void>): Promise<PlanFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      act(),
    ]);
    return {
      name: download.suggestedFilename(),
      bytes: await bytesOf(download),
    };
  }
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));

/** Waits until it is so; throws after forty seconds. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 40_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Never came: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
