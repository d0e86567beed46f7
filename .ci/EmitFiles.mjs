import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const name = "EmitFiles";

/** Puts files beside the bundles: `list()` gives pairs of a name in the output folder and a content. */
export class EmitFiles {
  constructor(list) {
    this.list = list;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        for (const [file, content] of this.list())
          compilation.emitAsset(file, new sources.RawSource(content), {
            // Else the minimiser would take other people's scripts for ours.
            minimized: true,
          });
      });
    });
  }
}

/** All files of a folder and the folders in it, as they are, to stand under `to`. */
export const filesOf = (folder, to) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => [
      path.join(to, path.relative(folder, file)).replaceAll(path.sep, "/"),
      readFileSync(file),
    ]);
