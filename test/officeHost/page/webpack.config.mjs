import HtmlWebpackPlugin from "html-webpack-plugin";
import path from "node:path";
import configurations from "../../../webpack.config.js";

const folder = import.meta.dirname ?? ".";
const [commandLine] = configurations();

/** Our hosts alone as a page that Office opens. */
export default {
  mode: "production",
  devtool: false,
  optimization: { minimize: false },
  resolve: commandLine.resolve,
  module: { rules: commandLine.module.rules },
  performance: { hints: false },
  target: ["web", "es2022"],
  entry: { hosts: path.join(folder, "hosts.ts") },
  output: { filename: "[name].js", library: { name: "hosts", type: "window" } },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "hosts.html",
      scriptLoading: "defer",
      templateContent:
        '<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    }),
  ],
};
