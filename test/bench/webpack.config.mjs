import path from "node:path";
import configure from "../../webpack.config.js";

/** The core without the command line, for the benchmark to call. */
const [commandLine] = configure();
export default {
  ...commandLine,
  name: "bench",
  entry: { bench: path.resolve(import.meta.dirname ?? ".", "core.ts") },
  plugins: [],
};
