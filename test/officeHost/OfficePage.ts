import { existsSync } from "node:fs";
import path from "node:path";
import type {
  Browser,
  BrowserContext,
  Frame,
  Page,
  Route,
} from "playwright-core";
import { OFFICE_JS, officeJsFolder } from "./officeJs";
import type { OfficeHost } from "./OfficeHost";

const ORIGIN = "https://add-in.test";
const OFFICE_FOLDER = OFFICE_JS.slice(0, -"office.js".length);

/** The page around the add-in: gives it what Office gives, and carries messages both ways. */
const around = `<!doctype html><html><body style="margin:0"><script>
window.addEventListener("message", (event) => {
  if (event.source === window.frames[0] && typeof event.data === "string") window.toOffice(event.data);
});
window.toAddIn = (text) => window.frames[0].postMessage(text, location.origin);
window.openAddIn = (name, address) => {
  const frame = document.createElement("iframe");
  frame.name = name;
  frame.src = address;
  frame.style.cssText = "display:block;width:100%;height:100vh;border:0";
  document.body.append(frame);
};
</script></body></html>`;

/** A built page of the add-in in the task pane of the simulated Office, in a real browser. */
export class OfficePage {
  readonly page: Page;
  readonly host: OfficeHost;
  /** Addresses that were asked for, but for the add-in's own files. */
  readonly requests: string[] = [];
  /** Scripts that failed, what the policy refused, errors in the console. */
  readonly troubles: string[] = [];
  private readonly context: BrowserContext;

  private constructor(context: BrowserContext, page: Page, host: OfficeHost) {
    this.context = context;
    this.page = page;
    this.host = host;
  }

  /** Opens `page` of the folder \`dist\`; nothing is awaited but that it is there. `background` is Office's own. */
  static async open(
    browser: Browser,
    host: OfficeHost,
    {
      page: name = "pane.html",
      folder = path.resolve(__dirname, "../../dist"),
      today = "2026-09-01T09:00:00",
      width = 360,
      background = "",
      systemIsDark = false,
    } = {},
  ): Promise<OfficePage> {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: systemIsDark ? "dark" : "light",
    });
    // Office on the desktop tells its colours; office.js for the web leaves them out of the context.
    if (background !== "")
      await context.addInitScript((bodyBackgroundColor) => {
        Object.defineProperty(Object.prototype, "officeTheme", {
          value: { bodyBackgroundColor },
        });
      }, background);
    context.setDefaultTimeout(40_000);
    await context.clock.setFixedTime(today);
    const opened = new OfficePage(context, await context.newPage(), host);
    await opened.connect(folder);
    await opened.page.goto(`${ORIGIN}/around-the-add-in`);
    const info = {
      baseFrameName: "add-in",
      hostInfo: host.query.replace("_host_Info=", "").replaceAll("$", "|"),
      xdmInfo: host.xdmInfo,
      serializerVersion: 1,
      flights: "[]",
      appContext: "",
    };
    await opened.page.evaluate(
      ([frame, address]) => {
        const opener = window as unknown as {
          openAddIn: (name: string, address: string) => void;
        };
        opener.openAddIn(frame ?? "", address ?? "");
      },
      [JSON.stringify(info), `${ORIGIN}/${name}?${host.query}`],
    );
    return opened;
  }

  /** The add-in's own window. */
  get frame(): Frame {
    const frame = this.page.frames()[1];
    if (!frame) throw new Error("The add-in is not there.");
    return frame;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private async connect(folder: string): Promise<void> {
    const { page, context, host, troubles } = this;
    await context.route("**/*", (route) => this.serve(route, folder));
    await page.exposeFunction("toOffice", (text: string) => {
      void host.receive(text);
    });
    host.attach(ORIGIN, (text) => {
      page
        .evaluate((message) => {
          const carrier = window as unknown as {
            toAddIn: (text: string) => void;
          };
          carrier.toAddIn(message);
        }, text)
        .catch(() => undefined);
    });
    page.on("pageerror", ({ message }) => {
      troubles.push(`exception: ${message}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
  }

  private async serve(route: Route, folder: string): Promise<void> {
    const address = new URL(route.request().url());
    const whole = address.origin + address.pathname;
    if (whole === `${ORIGIN}/around-the-add-in`)
      return route.fulfill({ contentType: "text/html", body: around });
    if (address.origin !== ORIGIN) this.requests.push(whole);
    const file = whole.startsWith(OFFICE_FOLDER)
      ? path.join(officeJsFolder, whole.slice(OFFICE_FOLDER.length))
      : address.origin === ORIGIN
        ? path.join(folder, address.pathname)
        : null;
    return file !== null && existsSync(file)
      ? route.fulfill({ path: file })
      : route.abort();
  }
}
