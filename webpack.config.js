import path from "node:path";

const src = (file) => path.resolve(import.meta.dirname ?? ".", "src", file);

/** One build for every entry: today the command line; pages join it as they appear. */
export default () => ({
  name: "cli",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: { cli: src("entries/cli.ts") },
  output: {
    path: path.resolve(import.meta.dirname ?? ".", "dist"),
    filename: "[name].cjs",
    library: { type: "commonjs2" },
  },
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
            },
          },
        },
      },
    ],
  },
  performance: { hints: false },
});
