/**
 * Times reading and checking a .docx beside mammoth's `extractRawText` on the same bytes in the same
 * process, and how the time grows with the rows. Prints; asserts nothing, for machines differ.
 */
import { createRequire } from "node:module";
import { largePlan } from "./largePlan.mjs";

const require = createRequire(import.meta.url);
const { readAndCheck } = require("../../dist/bench.cjs");
const mammoth = require("mammoth");

const runs = 5;

/** Medians in milliseconds of works on what `make` makes anew for each run; they take turns, so that a busy machine slows them alike. */
async function time(make, ...works) {
  const times = works.map(() => []);
  for (let run = 0; run < runs; run++) {
    const made = make(run);
    for (const [index, work] of works.entries()) {
      // Each begins with a clean heap and pays for its own garbage only.
      globalThis.gc?.();
      const begun = performance.now();
      await work(made);
      times[index].push(performance.now() - begun);
    }
  }
  return times.map((taken) => taken.sort((a, b) => a - b)[runs >> 1]);
}

const shown = (milliseconds) => `${Math.round(milliseconds)} ms`;

const rows = 5000;
let used = 0;
/** Wordings that no document had before: nothing of them is known from an earlier run. */
const unseen = (count, repeated) => largePlan(count, repeated, (used += rows));

const beside = {};
for (const [kind, repeated] of [
  ["distinct", false],
  ["repeated", true],
]) {
  const { measures, findings } = readAndCheck(unseen(rows, repeated));
  const [ours, theirs] = await time(
    () => unseen(rows, repeated),
    (bytes) => readAndCheck(bytes),
    (bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) }),
  );
  beside[`${rows} rows, ${kind}`] = {
    measures,
    findings,
    "read + check": shown(ours),
    mammoth: shown(theirs),
    ratio: (ours / theirs).toFixed(2),
  };
}
console.table(beside);

const growth = {};
for (const count of [50, 500, 5000]) {
  const documents = rows / count;
  const [ours] = await time(
    () => Array.from({ length: documents }, () => unseen(count, false)),
    (all) => all.forEach((bytes) => readAndCheck(bytes)),
  );
  growth[`${count} rows`] = {
    documents,
    "read + check, each": shown(ours / documents),
    "a row": `${((ours / rows) * 1000).toFixed(0)} µs`,
  };
}
console.table(growth);
