import { gzipSync } from "node:zlib";

const name = "FirstLoadBudget";

/** Fails a build where the scripts that a page needs before it shows anything weigh more than they may. */
export class FirstLoadBudget {
  /** `entry` with its `worker`, `most` bytes when compressed; `chunks` are always loaded too. */
  constructor({ entry, worker, chunks = [], most }) {
    this.entry = entry;
    this.worker = worker;
    this.chunks = chunks;
    this.most = most;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const weights = [...this.scripts(compilation)].map((file) => [
          gzipSync(assets[file].source(), { level: 9 }).length,
          file,
        ]);
        const sum = weights.reduce((all, [weight]) => all + weight, 0);
        const told = weights.map((weight) => `  ${weight.join(" ")}`);
        const message = `${this.entry}: scripts before anything is shown take ${sum} bytes of gzip, at most ${this.most}:\n${told.join("\n")}`;
        if (sum > this.most) compilation.errors.push(new WebpackError(message));
        else compilation.getLogger(name).info(message);
      });
    });
  }

  scripts(compilation) {
    const entry = compilation.entrypoints.get(this.entry);
    // A chunk brings along what it shares with others.
    const named = this.chunks.map((chunk) =>
      compilation.namedChunkGroups.get(chunk),
    );
    const workers = compilation.asyncEntrypoints.filter(({ chunks }) =>
      chunks.some(({ name }) => name === this.worker),
    );
    if (workers.length === 0) throw new Error(`no worker ${this.worker}`);
    const files = [entry, ...workers, ...named]
      .flatMap(({ chunks }) => chunks)
      .flatMap(({ files }) => [...files]);
    return new Set(files.filter((file) => file.endsWith(".js")));
  }
}
