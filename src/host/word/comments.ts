import type { CellComment, Outcome } from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import { verifyEdits } from "../../grid/verifyEdits";
import { commentAuthor } from "../strings";
import { askPlaces } from "./askPlaces";
import { openPlaces, type OpenText } from "./openPlaces";
import { wordRefusals } from "./strings";
import { targetKey, textsAfter } from "./textTargets";
import { refusalOf, wordError } from "./wordFailure";
import type { WordReading } from "./WordReading";
import { done, failed, unsupported } from "../outcome";

/** By which our comments are known later: Word writes each in the user's own name. */
const mark = `${commentAuthor.name}: `;

/**
 * Puts comments beside the paragraphs in which their words stand, all or none, in two syncs; answers what they say, as
 * the document has it.
 */
export const putComments = (
  reading: WordReading,
  comments: readonly CellComment[],
): Promise<Outcome<readonly string[]>> =>
  answering(async (context) => {
    // Words put in place of themselves: their places are found and verified as those of edits are.
    const edits = comments.map(({ at }): Edit => ({
      kind: "replace-text",
      at,
      text: at.quote,
    }));
    const asked = await askPlaces(context, reading, edits, "paragraphs");
    await context.sync();
    const places = await openPlaces(context, asked, edits);
    for (const edit of edits) {
      const wrong = places && verifyEdits(places.grid, [edit]);
      if (wrong) return { ok: false, failure: wrong };
    }
    const marked = comments.flatMap(({ at, text }) => {
      const [target] = places ? textsAfter(places.grid, [textAt(at)]) : [];
      const open = target && places?.texts.get(targetKey(target.at));
      const paragraph = open && paragraphOf(open, at.start);
      return paragraph ? [{ paragraph, text: mark + text }] : [];
    });
    if (marked.length < comments.length)
      return { ok: false, failure: unsupported(wordRefusals.moved) };
    for (const { paragraph, text } of marked)
      paragraph.getRange("Content").insertComment(text);
    const put = marked.map(({ text }) => text);
    try {
      await context.sync();
    } catch (error) {
      const failure = refusalOf(wordError(error));
      await takeCommentsAway(put);
      return { ok: false, failure };
    }
    return { ok: true, value: put };
  });

/** A comment that was taken away, and what it stood beside: Word keeps the place until it is let go. */
export interface TakenComment {
  readonly text: string;
  readonly range: Word.Range;
}

/** Takes away our comments, or only one for each of these texts. */
export const takeCommentsAway = (
  only?: readonly string[],
): Promise<Outcome<readonly TakenComment[]>> =>
  answering(async (context) => {
    const comments = context.document.body.getComments();
    comments.load("content");
    await context.sync();
    const left = only && [...only];
    const taken: TakenComment[] = [];
    // The newest of those that say the same are those that were put last.
    for (const comment of comments.items.toReversed()) {
      if (!comment.content.startsWith(mark)) continue;
      const place = left?.indexOf(comment.content) ?? 0;
      if (place < 0) continue;
      left?.splice(place, 1);
      // Those that are taken back are not to come again.
      if (!only)
        taken.push({
          text: comment.content,
          range: comment.getRange().track(),
        });
      comment.delete();
    }
    await context.sync();
    return { ok: true, value: taken.toReversed() };
  });

/** Puts comments back where they stood, all or none. */
export async function putCommentsBack(
  taken: readonly TakenComment[],
): Promise<Outcome<void>> {
  if (taken.length === 0) return done;
  try {
    return await Word.run(
      taken.map(({ range }) => range),
      async (context) => {
        for (const { range, text } of taken) range.insertComment(text);
        await context.sync();
        for (const { range } of taken) range.untrack();
        await context.sync();
        return done;
      },
    );
  } catch (error) {
    await takeCommentsAway(taken.map(({ text }) => text));
    return failed(refusalOf(wordError(error)));
  }
}

const textAt = (at: CellComment["at"]): Edit => ({
  kind: "replace-text",
  at,
  text: at.quote,
});

/** The paragraph in which the offset stands. */
function paragraphOf(
  { paragraphs }: OpenText,
  offset: number,
): Word.Paragraph | null {
  let start = 0;
  for (const { word, api } of paragraphs) {
    if (offset <= start + word.text.length) return api;
    start += word.text.length + 1;
  }
  return null;
}

async function answering<T>(
  act: (context: Word.RequestContext) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await Word.run(act);
  } catch (error) {
    return failed(refusalOf(wordError(error)));
  }
}
