/** Serves the built pages as `npm start` does, and prints the address; ends with its standard input. */
import { servePages } from "../../../.ci/servePages.mjs";

process.stdout.write(`${await servePages("dist")}\n`);
process.stdin.resume().on("end", () => process.exit());
