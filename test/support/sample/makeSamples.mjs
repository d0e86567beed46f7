/** Writes the sample plans anew: `node test/support/sample/makeSamples.mjs`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { sheetSample } from "./sheetSample.mjs";
import { wordSample } from "./wordSample.mjs";

const folder = new URL("../../../assets/sample/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("school-plan.docx", folder), wordSample);
writeFileSync(new URL("exam-plan.xlsx", folder), sheetSample);
