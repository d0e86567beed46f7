import type { Grid } from "../../grid/Grid";
import type { RunReview } from "../../pane/services";
import type { Review } from "../../review/review";
import { difference, patched } from "./patch";
import { startReviewDesk } from "./startDesk";

/** Checks grids that are read elsewhere on a desk of their own; what both sides know already is not sent again. */
export function reviewOnDesk(): RunReview {
  const starting = startReviewDesk();
  let sent: Grid | null = null;
  let review: Review | null = null;
  return async (grid, options, signal, tell) => {
    const { ask } = await starting;
    signal.throwIfAborted();
    const patch = difference(sent, grid);
    sent = grid;
    await ask("take", patch);
    review = patched(
      review,
      await ask("review", options, signal, tell),
    ) as Review;
    return review;
  };
}
