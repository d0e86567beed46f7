import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";

const root = path.resolve(__dirname, "../../..");

/** Where Chromium, Chrome or Edge is; throws where there is none. */
function browserPath(): string {
  const extension = process.platform === "win32" ? ".exe" : "";
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
  ];
  const onPath = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) =>
      names.map((name) => path.join(folder, name + extension)),
    );
  const found = [...onPath, ...usualPlaces].find((file) => existsSync(file));
  if (found === undefined)
    throw new Error(
      "A browser is missing: install it with «apt-get install -y chromium» or from https://www.google.com/chrome/",
    );
  return found;
}

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
    ["Google/Chrome", "Microsoft/Edge"].map((program) =>
      path.join(
        process.env[name] ?? "",
        program,
        "Application",
        program.startsWith("Google") ? "chrome.exe" : "msedge.exe",
      ),
    ),
  ),
];

export interface Stage {
  readonly browser: Browser;
  /** The workbench from the server and from the disk. */
  readonly addresses: { readonly server: string; readonly disk: string };
  close(): Promise<void>;
}

/** A browser that can reach nothing but this machine. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath(),
    args: [
      "--no-sandbox",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });

/** A browser that can reach nothing but this machine, and the built pages for it. */
export async function startStage(): Promise<Stage> {
  const page = path.join(root, "dist/workbench.html");
  if (!existsSync(page))
    throw new Error("The pages are not built: run «npm run build» first.");
  const server = spawn(
    process.execPath,
    [path.join(__dirname, "servePages.mjs")],
    { cwd: root, stdio: ["pipe", "pipe", "inherit"] },
  );
  const [address, browser] = await Promise.all([
    new Promise<string>((resolve) => {
      server.stdout.once("data", (line: Buffer) => {
        resolve(line.toString().trim());
      });
    }),
    startBrowser(),
  ]);
  return {
    browser,
    addresses: { server: address, disk: pathToFileURL(page).href },
    close: async () => {
      await browser.close();
      server.stdin.end();
    },
  };
}
