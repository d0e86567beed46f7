/** Does the main job from a fresh clone: installs, builds what is out of date, checks the sample plans. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

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
  const built = changedAt("dist/cli.cjs");
  const sources = ["package-lock.json", "package.json", "webpack.config.js"];
  if (built > Math.max(newestIn("src"), ...sources.map(changedAt))) return 0;
  process.stderr.write("Building…\n");
  return run([
    "node_modules/webpack-cli/bin/cli.js",
    "build",
    "--stats=errors-only",
  ]);
}

/** The samples have defects, so the check ends with 1: here that is success. */
function checkSamples() {
  const status = run(["dist/cli.cjs", "check", "assets/sample"]);
  return status === 1 ? 0 : status;
}

process.exitCode = run([".ci/setup.mjs"]) || build() || checkSamples();
