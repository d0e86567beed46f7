import { inTurn } from "../office/inTurn";

/**
 * A paragraph that is asked for or written takes about a kilobyte of a request. Word tells of no limit; Excel on the web
 * refuses more than 5 MB, so a request is kept well below that.
 */
const PORTION = 1000;

/** Queues works and carries them out, in one sync unless they are many; stops at a portion whose results are not sound. */
export async function inPortions<T>(
  context: Word.RequestContext,
  works: readonly (() => T)[],
  isSound: (results: readonly T[]) => boolean = () => true,
): Promise<"sound" | "unsound"> {
  const portions = Array.from(
    { length: Math.ceil(works.length / PORTION) },
    (_, nth) => works.slice(nth * PORTION, (nth + 1) * PORTION),
  );
  const end = await inTurn(portions, async (portion) => {
    const results = portion.map((work) => work());
    await context.sync();
    return isSound(results) ? null : ("unsound" as const);
  });
  return end ?? "sound";
}
