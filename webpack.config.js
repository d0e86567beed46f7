import HtmlWebpackPlugin from "html-webpack-plugin";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { FirstLoadBudget } from "./.ci/FirstLoadBudget.mjs";

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
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
  ],
};

/** Nothing leaves the page and nothing runs in it but its own scripts; Fluent and the document's picture write styles. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data: blob:",
  "frame-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const page = (name) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: entry("page.html"),
    chunks: [name],
    scriptLoading: "defer",
    policy,
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
const pages = {
  ...shared,
  name: "pages",
  target: ["web", "es2022"],
  entry: { workbench: entry("workbench.tsx"), pane: entry("pane.tsx") },
  output: {
    ...output,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
  },
  experiments: { css: true, layers: true },
  module: {
    generator: { "css/auto": { localIdentName: "[name]-[local]" } },
    // Fluent's tokens are variables of the whole page.
    parser: { "css/auto": { namedExports: false, dashedIdents: false } },
    rules: [
      ...shared.module.rules,
      ...checkParts,
      // The page may ask no server for anything, so its sample is a script.
      { test: /\.docx$/, type: "asset/inline" },
      // It goes into the document's picture, where no other style reaches.
      { test: /\/page\.css$/, type: "asset/source" },
    ],
  },
  plugins: [
    page("workbench"),
    page("pane"),
    new FirstLoadBudget({
      entry: "workbench",
      chunks: ["sample", "word"],
      most: 260_000,
    }),
  ],
};

export default [commandLine, pages];
