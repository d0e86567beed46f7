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

/** Medians in milliseconds; the works take turns, so that a busy machine slows them alike. */
async function time(...works) {
  const times = works.map(() => []);
  for (let run = 0; run < runs; run++)
    for (const [index, work] of works.entries()) {
      // Each begins with a clean heap and pays for its own garbage only.
      globalThis.gc?.();
      const begun = performance.now();
      await work();
      times[index].push(performance.now() - begun);
    }
  return times.map((taken) => taken.sort((a, b) => a - b)[runs >> 1]);
}

const shown = (milliseconds) => `${Math.round(milliseconds)} ms`;

const large = {
  distinct: largePlan(5000, false),
  repeated: largePlan(5000, true),
};
const beside = {};
for (const [kind, bytes] of Object.entries(large)) {
  const { measures, findings } = readAndCheck(bytes);
  const [ours, theirs] = await time(
    () => readAndCheck(bytes),
    () => mammoth.extractRawText({ buffer: Buffer.from(bytes) }),
  );
  beside[`5000 rows, ${kind}`] = {
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
  const bytes = count === 5000 ? large.distinct : largePlan(count, false);
  const [ours] = await time(() => readAndCheck(bytes));
  growth[`${count} rows`] = {
    "read + check": shown(ours),
    "a row": `${((ours / count) * 1000).toFixed(0)} µs`,
  };
}
console.table(growth);
