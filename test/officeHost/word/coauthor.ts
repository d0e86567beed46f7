import { deleteText, formatAt, insertText } from "./editText";
import { atomsOf } from "./paragraphText";
import { paragraphsIn } from "./structure";
import { Tracker } from "./Tracker";
import type { WordModel } from "./WordModel";

/** Another person puts `text` in place of the first `words` in the document; `isHeard`: Word tells of it. */
export function coauthorReplaces(
  model: WordModel,
  words: string,
  text: string,
  { isHeard = true } = {},
): void {
  model.edit(
    ({ body }) => {
      for (const paragraph of paragraphsIn(body)) {
        const all = atomsOf(paragraph)
          .map(({ char }) => char)
          .join("");
        const start = all.indexOf(words);
        if (start < 0) continue;
        const format = formatAt(paragraph, start + 1);
        const untracked = new Tracker();
        deleteText(paragraph, { start, end: start + words.length }, untracked);
        insertText(paragraph, start, text, format, untracked);
        return;
      }
      throw new Error(`Nobody finds «${words}».`);
    },
    { isHeard },
  );
}
