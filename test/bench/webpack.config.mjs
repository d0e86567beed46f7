import path from "node:path";
import configurations from "../../webpack.config.js";

/** The core without the command line, for the benchmark to call. */
const [commandLine] = configurations;
export default {
  ...commandLine,
  name: "bench",
  entry: { bench: path.resolve(import.meta.dirname ?? ".", "core.ts") },
  plugins: [],
};
