/**
 * Runs the built command line on the reference plans beside the repository: how many rows of each kind
 * `read --json` gives against what is expected, and that `check --json` answers. The tests look closer.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = process.argv[2];
const expected = JSON.parse(
  readFileSync(path.join(folder, "expected/reading.json"), "utf8"),
);

const plansOnly = (name) => /\.(?:docx|xlsx)$/.test(name);

function countByKind(rows) {
  const counts = {};
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
  return JSON.stringify(Object.fromEntries(Object.entries(counts).sort()));
}

function answer(command, file) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["dist/cli.cjs", command, "--json", file],
    { encoding: "utf8" },
  );
  if (status > 1) throw new Error(`${command} ${file}: ${stderr}`);
  return JSON.parse(stdout);
}

let wrong = 0;
for (const name of readdirSync(folder).filter(plansOnly)) {
  const file = path.join(folder, name);
  const { plans, note } = answer("read", file);
  const { verdict, counts } = answer("check", file);
  const plan = expected[name.split(".")[0]];
  const wanted = plan ? countByKind(plan.rows) : "a note";
  const found = plan
    ? countByKind(plans.flatMap(({ rows }) => rows))
    : note
      ? "a note"
      : "no note";
  if (found !== wanted) wrong++;
  console.log(
    `${found === wanted ? "ok" : `WRONG (expected ${wanted})`}  ${name}: ${found}, ${verdict} ${JSON.stringify(counts)}`,
  );
}
process.exitCode = wrong > 0 ? 1 : 0;
