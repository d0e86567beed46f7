/**
 * Opens the workbench from a fresh clone: installs, builds what is out of date, serves `dist` on this computer alone
 * and opens the browser. `--no-open` only prints the address, `--port N` asks for a port.
 */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { servePages } from "./servePages.mjs";

process.chdir(path.resolve(import.meta.dirname ?? ".", ".."));

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  return status ?? 2;
}

const changedAt = (file) =>
  statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestIn = (folder) =>
  readdirSync(folder, { recursive: true }).reduce(
    (newest, file) => Math.max(newest, changedAt(path.join(folder, file))),
    0,
  );

function build() {
  const built = Math.min(
    ...["dist/cli.cjs", "dist/workbench.html"].map(changedAt),
  );
  const sources = ["package-lock.json", "package.json", "webpack.config.js"];
  if (
    built >
    Math.max(newestIn("src"), newestIn("assets"), ...sources.map(changedAt))
  )
    return 0;
  process.stderr.write("Building…\n");
  return run([
    "node_modules/webpack-cli/bin/cli.js",
    "build",
    "--stats=errors-only",
  ]);
}

/** The browser, where there is a screen to show it on; a computer without one still has the address. */
function openBrowser(address) {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : process.platform === "darwin"
        ? ["open", address]
        : ["xdg-open", address];
  const hasScreen =
    process.platform === "win32" ||
    process.platform === "darwin" ||
    process.env.DISPLAY ||
    process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

const { values } = parseArgs({
  options: {
    "no-open": { type: "boolean", default: false },
    port: { type: "string", default: "0" },
  },
});
process.exitCode = run([".ci/setup.mjs"]) || build();
if (process.exitCode === 0) {
  const address = await servePages("dist", { port: Number(values.port) });
  process.stdout.write(`Workbench: ${address}\nStop: Ctrl+C\n`);
  if (!values["no-open"]) openBrowser(address);
}
