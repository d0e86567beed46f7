/**
 * Installs what is missing before the build and the tests; needs only Node and npm.
 * `node .ci/setup.mjs` looks after npm packages; `--tests` also after the programs that tests run.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname ?? ".", "..");

/** Programs that tests run, with the Debian packages that bring them. */
const programs = [
  { command: "soffice", packages: ["libreoffice-writer", "libreoffice-calc"] },
  { command: "pdftoppm", packages: ["poppler-utils"] },
  { command: "chromium", packages: ["chromium"] },
];

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    ...options,
  });
  if (error) fail(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const readLock = (file) =>
  JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;

/** True where node_modules holds each package of the lockfile in its version (those for other platforms may be absent). */
function packagesAreInstalled() {
  if (!existsSync(path.join(root, "node_modules/.package-lock.json")))
    return false;
  const installed = readLock("node_modules/.package-lock.json");
  return Object.entries(readLock("package-lock.json")).every(
    ([place, { version, optional, devOptional }]) =>
      place === "" ||
      (installed[place]
        ? installed[place].version === version
        : optional || devOptional),
  );
}

function installPackages() {
  process.stderr.write("Installing npm packages…\n");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund"];
  if (npm) run(process.execPath, [npm, ...args]);
  else run(`npm ${args.join(" ")}`, [], { shell: true });
}

const extensions =
  process.platform === "win32" ? [".exe", ".com", ".cmd", ".bat"] : [""];

const isOnPath = (command) =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .some((folder) =>
      extensions.some((extension) =>
        existsSync(path.join(folder, command + extension)),
      ),
    );

function installPrograms() {
  const missing = programs.filter(({ command }) => !isOnPath(command));
  if (missing.length === 0) return;
  if (!isOnPath("apt-get") || process.getuid?.() !== 0)
    fail(
      "The tests need LibreOffice (Writer, Calc), Poppler and Chromium: install them so that these commands are on the PATH: " +
        missing.map(({ command }) => command).join(", "),
    );
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env });
  run(
    "apt-get",
    [
      "install",
      "-yqq",
      "--no-install-recommends",
      ...missing.flatMap(({ packages }) => packages),
      "fonts-liberation",
    ],
    { env },
  );
}

if (Number(process.versions.node.split(".")[0]) < 20)
  fail(`Node 20 or newer is needed; this is ${process.versions.node}.`);
if (!packagesAreInstalled()) installPackages();
if (process.argv.includes("--tests")) installPrograms();
