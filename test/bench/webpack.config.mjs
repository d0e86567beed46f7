import path from "node:path";
import configurations from "../../webpack.config.js";

const source = (name) => path.resolve(import.meta.dirname ?? ".", name);
const [commandLine] = configurations();

/** The core without the command line, for the benchmark to call. */
const core = {
  ...commandLine,
  name: "bench",
  entry: { bench: source("core.ts") },
  plugins: [],
};

/** The catalogue's matching and search, with the labelled rows, which are read from where the sources stand. */
const matchers = {
  ...core,
  name: "matchers",
  entry: { matchers: source("matchers.ts") },
  node: { __dirname: true },
};

/** The search of the catalogue as a script of a page. */
const search = {
  ...core,
  name: "search",
  target: "web",
  entry: { search: source("search.ts") },
  output: {
    ...core.output,
    filename: "[name].js",
    library: { name: "search", type: "window" },
  },
  node: false,
};

export default [core, matchers, search];
