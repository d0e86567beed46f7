import { existsSync } from "node:fs";
import path from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { OFFICE_JS, officeJsFolder } from "../officeHost/officeJs";
import { oneStage } from "./support/sessions";

const stage = oneStage();
const dist = path.resolve(__dirname, "../../dist");
const CDN = OFFICE_JS.slice(0, -"office.js".length);

/** What a page of the add-in says and asks for in a browser that is no Office, with the library's server open or closed. */
async function visit(
  address: string,
  { isLibraryOpen = true, ...options }: Visit = {},
) {
  const context = await stage.current.browser.newContext(options);
  const outside: string[] = [];
  const troubles: string[] = [];
  await context.route("**/*", (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    const isLibrary = href.startsWith(CDN);
    if (origin !== "https://add-in.test") outside.push(href);
    const file = isLibrary
      ? path.join(officeJsFolder, href.slice(CDN.length))
      : path.join(dist, pathname);
    return (isLibraryOpen || !isLibrary) && existsSync(file)
      ? route.fulfill({ path: file })
      : route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => troubles.push(message));
  page.on("console", (message) => {
    if (
      message.type() === "error" &&
      !message.text().includes("ERR_FAILED") // the closed server
    )
      troubles.push(message.text());
  });
  await page.goto(`https://add-in.test/${address}`);
  const heading = page.getByRole("heading", { level: 1 });
  await heading.waitFor({ timeout: 30_000 });
  const said = await page.locator("body").innerText();
  const title = await heading.innerText();
  await context.close();
  expect(troubles).toEqual([]);
  return { title, said, outside };
}

interface Visit extends BrowserContextOptions {
  readonly isLibraryOpen?: boolean;
}

test("in a browser the pane says that there is no document, and where to open one", async () => {
  const { title, said, outside } = await visit("pane.html");
  expect(title).toBe("Документа здесь нет");
  expect(said).toContain("верстак");
  expect(outside.every((address) => address.startsWith(CDN))).toBe(true);
});

test("the same without a connection", async () => {
  const { title } = await visit("pane.html", { isLibraryOpen: false });
  expect(title).toBe("Документа здесь нет");
});

test("in Office without its library the pane says what did not come", async () => {
  const { title, said } = await visit(
    "pane.html?_host_Info=Word$Win32$16.01$ru-RU$$$$0",
    { isLibraryOpen: false },
  );
  expect(title).toBe("Панель не загрузилась");
  expect(said).toContain("office.js");
});

test("Internet Explorer's engine gets a message, and nothing else is drawn", async () => {
  const { title, said } = await visit("pane.html", {
    userAgent:
      "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
  });
  expect(title).toBe("Этот Office слишком стар для панели");
  expect(said).not.toContain("Документа здесь нет");
});

test("the verdict is told in words, of numbers alone", async () => {
  const { title, said, outside } = await visit(
    "verdict.html?verdict=not-ready&error=2&warning=0&info=5",
  );
  expect(title).toBe("Не готов к подписанию");
  expect(said).toContain("2 ошибки, 5 советов");
  expect(outside).toEqual([]);
});

test("the page of help stands without scripts", async () => {
  const { said, outside } = await visit("help.html", {
    javaScriptEnabled: false,
  });
  expect(said).toContain("План мероприятий");
  expect(outside).toEqual([]);
});
