import { gzipSync } from "node:zlib";

const name = "FirstLoadBudget";

/** Fails a build where the scripts that a page needs before it shows anything weigh more than they may. */
export class FirstLoadBudget {
  /** `entry` with what it starts at once and its workers, `most` bytes when compressed; `chunks` are always loaded too. */
  constructor({ entry, chunks = [], most }) {
    this.entry = entry;
    this.chunks = chunks;
    this.most = most;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap(name, (compilation) => {
      const weights = [...this.scripts(compilation)].map((file) => [
        file,
        gzipSync(compilation.assets[file].source(), { level: 9 }).length,
      ]);
      const sum = weights.reduce((all, [, weight]) => all + weight, 0);
      const told = weights.map(([file, weight]) => `  ${weight} ${file}`);
      const message = `${this.entry}: scripts before anything is shown take ${sum} bytes of gzip, at most ${this.most}:\n${told.join("\n")}`;
      const { WebpackError } = compiler.webpack;
      if (sum > this.most) compilation.errors.push(new WebpackError(message));
      else compilation.getLogger(name).info(message);
    });
  }

  scripts(compilation) {
    const entry = compilation.entrypoints.get(this.entry);
    const named = this.chunks.map((chunk) =>
      compilation.namedChunks.get(chunk),
    );
    const workers = compilation.asyncEntrypoints;
    const files = [
      ...[entry, ...workers].flatMap(({ chunks }) => chunks),
      ...named,
    ].flatMap(({ files }) => [...files]);
    return new Set(files.filter((file) => file.endsWith(".js")));
  }
}
