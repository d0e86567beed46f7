import HtmlWebpackPlugin from "html-webpack-plugin";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

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

/** Scripts by relative address, so that the pages work from a server as well as from a folder on a disk. */
const pages = {
  ...shared,
  name: "pages",
  target: ["web", "es2022"],
  entry: { workbench: entry("workbench.tsx") },
  output: {
    ...output,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "workbench.html",
      template: entry("workbench.html"),
      chunks: ["workbench"],
      scriptLoading: "defer",
    }),
  ],
};

export default [commandLine, pages];
