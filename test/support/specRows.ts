import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The rows of a table of cases in `test/specs`, without blank lines and those that begin with `#`. */
export const specRows = (name: string): string[][] =>
  readFileSync(join(__dirname, `../specs/${name}.tsv`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => line.split("\t"));
