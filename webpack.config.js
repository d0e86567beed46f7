import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { EmitFiles } from "./.ci/EmitFiles.mjs";
import { FirstLoadBudget } from "./.ci/FirstLoadBudget.mjs";
import { InlineScriptHash, inlineScriptHash } from "./.ci/InlineScriptHash.mjs";
import { Licences } from "./.ci/Licences.mjs";
import { officeBuild } from "./.ci/officeBuild.mjs";
import { pagePolicy } from "./.ci/pagePolicy.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(
  readFileSync(path.resolve(root, "package.json"), "utf8"),
);
const entry = (name) => path.resolve(root, "src/entries", name);

const shared = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
    ],
  },
  optimization: {
    // Far quicker than terser, and scripts a hundredth lighter.
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 3 } },
      }),
    ],
  },
  performance: { hints: false },
};

const output = { path: path.resolve(root, "dist") };

const commandLine = {
  ...shared,
  name: "cli",
  target: "node20",
  entry: { cli: entry("cli.ts") },
  output: {
    ...output,
    filename: "[name].cjs",
    library: { type: "commonjs2" },
  },
  // The worker threads are started from the bundle itself.
  node: { __filename: false },
  plugins: [
    new webpack.DefinePlugin({ PLAN_TABLE_VERSION: JSON.stringify(version) }),
    new webpack.BannerPlugin({
      banner: "#!/usr/bin/env node",
      raw: true,
      test: /\.cjs$/,
    }),
    new Licences({ root, file: "cli.licences.txt" }),
  ],
};

/** A page with the bundle of its name; `options` go to the template. */
const page = (name, options = {}) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: entry("page.html"),
    chunks: [name],
    scriptLoading: "defer",
    title: "Проверка плана мероприятий",
    policy: pagePolicy(),
    office: null,
    guard: null,
    plain: false,
    text: "",
    ...options,
  });

/** A page of plain text: what the bundle of its name writes, or the text of a file, for which no script is needed. */
const plainPage = (name, title, text = "") =>
  page(name, {
    plain: true,
    title,
    text,
    ...(text && { chunks: [], policy: pagePolicy({ scripts: null }) }),
  });

/** A page that Office opens: only there is office.js, and before it what tells an old engine. */
const officePage = (name, { script, sources, guard }) =>
  page(name, {
    office: script,
    guard,
    policy: pagePolicy({
      scripts: [...sources, inlineScriptHash],
      // Office on the web asks a page of the library whether its server may be trusted.
      frames: sources,
    }),
  });

/** The examples of checks are a tenth of their code, and wanted only by who asks why. */
const checkParts = [
  { test: /examplesOf\.ts$/, layer: "examples" },
  ...[
    { issuerLayer: { not: "examples" }, part: "rule" },
    { issuerLayer: "examples", part: "examples" },
  ].map(({ issuerLayer, part }) => ({
    test: /\/checks\/[\w/-]+\.ts$/,
    issuerLayer,
    use: {
      loader: path.resolve(root, ".ci/checkParts.mjs"),
      options: { part },
    },
  })),
];

/** Scripts by relative address, so that the pages work from a server as well as from a folder on a disk. */
const pages = (office) => ({
  ...shared,
  name: "pages",
  target: ["web", "es2022"],
  entry: {
    workbench: entry("workbench.tsx"),
    pane: entry("pane.tsx"),
    commands: entry("commands.ts"),
    verdict: entry("verdict.ts"),
  },
  output: {
    ...output,
    // What earlier builds left; the command line and the benchmark have builds of their own.
    clean: { keep: /\.cjs$|^cli\./ },
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
  },
  optimization: {
    ...shared.optimization,
    splitChunks: {
      // A worker is one script: cut in many for what the pages share with it, it would weigh more.
      chunks: (chunk) => !chunk.canBeInitial() && !/Worker$/.test(chunk.name),
    },
  },
  experiments: { css: true, layers: true },
  module: {
    generator: { "css/auto": { localIdentName: "[name]-[local]" } },
    // Fluent's tokens are variables of the whole page.
    parser: { "css/auto": { namedExports: false, dashedIdents: false } },
    rules: [
      ...shared.module.rules,
      ...checkParts,
      // All of fflate is one module: in a layer, what compresses is another than what unpacks, and loaded only to write.
      {
        test: /\/fflate\//,
        issuer: { not: /\/readZip\.ts$/ },
        layer: "compression",
      },
      // The page may ask no server for anything, so its sample is a script.
      { test: /\.docx$/, type: "asset/inline" },
      // It goes into the document's picture, where no other style reaches.
      { test: /\/page\.css$/, type: "asset/source" },
    ],
  },
  plugins: [
    page("workbench"),
    officePage("pane", office),
    officePage("commands", office),
    plainPage("verdict", "Готов ли план"),
    plainPage(
      "help",
      "Проверка плана мероприятий",
      readFileSync(entry("help.html"), "utf8"),
    ),
    new InlineScriptHash(),
    new Licences({ root, file: "pages.licences.txt" }),
    new EmitFiles(office.files),
    new FirstLoadBudget({
      entry: "workbench",
      worker: "reviewWorker",
      chunks: ["sample", "word"],
      most: 220_000,
    }),
    ...["wordHost", "excelHost"].map(
      (host) =>
        new FirstLoadBudget({
          entry: "pane",
          worker: "gridWorker",
          chunks: ["office", host],
          most: 220_000,
        }),
    ),
  ],
});

/** `--env office=self`: with a copy of office.js; `--env origin=https://…`: for the server of this address. */
export default (env = {}) => [commandLine, pages(officeBuild(root, env))];
