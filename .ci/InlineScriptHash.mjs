import { createHash } from "node:crypto";

const name = "InlineScriptHash";

/** Stands in a policy for the hash of the page's own inline script, which is known only when the page is written. */
export const inlineScriptHash = "'sha256-of-the-inline-script'";

/** Puts the hash of the inline script where the policy of its page asks for it. */
export class InlineScriptHash {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    // After whatever writes or shortens the page.
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT - 1;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const [file, asset] of Object.entries(assets)) {
          if (!file.endsWith(".html")) continue;
          const page = asset.source().toString();
          if (!page.includes(inlineScriptHash)) continue;
          const [, script = ""] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
          const hash = createHash("sha256").update(script).digest("base64");
          compilation.updateAsset(
            file,
            new sources.RawSource(
              page.replace(inlineScriptHash, `'sha256-${hash}'`),
            ),
          );
        }
      });
    });
  }
}
