import { indexMeasures } from "../../src/catalogue/matchMeasure";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import { insertMeasures } from "../../src/drafting/insertMeasures";
import { openOffice } from "../../src/host/openOffice";
import { readDocument } from "../../src/plan/readDocument";
import { review } from "../../src/review/review";
import { sharedFiles } from "../support/sharedFiles";
import { writeFileSync } from "node:fs";

const measures = standardCatalogue();
const index = indexMeasures(measures);
const out: string[] = [];
test.each([...sharedFiles("plans", ".docx"), ...sharedFiles("plans", ".xlsx")])("%s", (name, bytes) => {
  const file = openOffice(bytes);
  if (!file.ok) throw new Error("x");
  const grid = file.value.grid;
  const reading = readDocument(grid);
  if (reading.plans.length === 0) return;
  const first = insertMeasures({ grid, reading, index }, measures);
  const fresh = first.rows.filter((r) => r.already === null).map((r) => r.measure).slice(0, 30);
  const t = Date.now();
  const ins = insertMeasures({ grid, reading, index }, fresh);
  out.push(`=== ${name} level ${ins.level} ${ins.levelKnown} ${JSON.stringify(ins.fillings)} new ${fresh.length}/${measures.length} problem ${JSON.stringify(ins.problem)} unknown ${ins.unknown.join()} ms ${Date.now() - t}`);
  for (const r of ins.rows) out.push(`  [${r.section?.slice(0, 40)}] ${r.reason.kind} ${r.cells.map((c) => c.text).join(" | ")} ${JSON.stringify(r.remarks)}`);
  if (ins.problem) return;
  const options = { today: { year: 2021, month: 1, day: 1 } };
  const before = review(grid, options);
  const applied = file.value.applyEdits(ins.edits);
  if (!applied.ok) { out.push("REFUSED " + JSON.stringify(applied.failure)); return; }
  writeFileSync(`/tmp/dscratch/${name}`, applied.value.toBytes());
  const after = review(applied.value.grid, options);
  const known = new Map<string, number>();
  for (const f of before.findings) known.set(f.check + f.message, (known.get(f.check + f.message) ?? 0) + 1);
  for (const f of after.findings) {
    const k = f.check + f.message; const n = known.get(k) ?? 0;
    if (n > 0) known.set(k, n - 1);
    else out.push(`  NEW ${f.check} ${f.message} <${f.quote}>`);
  }
  out.push(`  measures ${before.reading.plans[0]?.measures.length} -> ${after.reading.plans[0]?.measures.length}`);
});
afterAll(() => { writeFileSync("/tmp/dscratch/out.txt", out.join("\n")); });
