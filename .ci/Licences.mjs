import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const plugin = "Licences";

/** Writes beside the bundles the licences of all packages they hold, ours first: most ask to be passed on with the code. */
export class Licences {
  /** `root`: the folder of our own package; `file`: the name of what is written. */
  constructor({ root, file }) {
    this.root = root;
    this.file = file;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(plugin, (compilation) => {
      compilation.hooks.processAssets.tap({ name: plugin, stage }, () => {
        const namesOf = new Map();
        for (const folder of this.packagesIn(compilation.modules)) {
          const { name, licence } = packageAt(folder);
          namesOf.set(licence, [...(namesOf.get(licence) ?? []), name]);
        }
        const text = Array.from(
          namesOf,
          ([licence, names]) => `${names.join("\n")}\n\n${licence}\n`,
        ).join(`\n${"-".repeat(72)}\n\n`);
        compilation.emitAsset(this.file, new sources.RawSource(text));
      });
    });
  }

  /** The folders of the packages that these modules are from. */
  packagesIn(modules) {
    const files = [...modules].flatMap(
      (module) => module.nameForCondition() ?? [],
    );
    const others = new Set(files.map(packageFolder).filter(Boolean));
    return [this.root, ...[...others].sort()];
  }
}

/** «…/node_modules/@scope/name» of a file in it; null for our own file. */
function packageFolder(file) {
  const [, folder = null] =
    /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file) ?? [];
  return folder;
}

/** A package's name and licence; one that brings no text says which it is. */
function packageAt(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return {
    name: `${name} ${version}`,
    licence: (texts.join("\n\n") || `Licence: ${license}`).replaceAll(
      "\r\n",
      "\n",
    ),
  };
}
