import type { Grid } from "../../grid/Grid";
import {
  type Review,
  type ReviewOptions,
  reviewSteps,
} from "../../review/review";
import { answering, type Ask } from "./DeskCalls";
import { inSlices } from "../../pane/inSlices";
import { difference, type Patch, patched } from "./patch";

/** A grid and all that is worked out about it. */
export class ReviewDesk {
  private grid: Grid | null = null;
  private review: Review | null = null;
  private readonly slice: number;

  /** `slice`: for how many milliseconds at a time a check may hold the thread. */
  constructor(slice: number) {
    this.slice = slice;
  }

  readonly ask: Ask<"take" | "review"> = answering({
    take: (patch) => this.take(patch),
    review: (options, signal, tell) => this.check(options, signal, tell),
  });

  /** Takes the grid as a change of the one before. */
  take(patch: Patch): null {
    this.grid = patched(this.grid, patch) as Grid;
    return null;
  }

  /** What has changed since the grid before; what is the same stays the same object and need not be checked again. */
  read(grid: Grid): Patch {
    const patch = difference(this.grid, grid);
    this.take(patch);
    return patch;
  }

  /** The review of the grid as a change of the one before. */
  async check(
    options: ReviewOptions,
    signal: AbortSignal,
    tell: (share: number) => void,
  ): Promise<Patch> {
    if (!this.grid) throw new Error("no document was read");
    const steps = reviewSteps(this.grid, options);
    const review = await inSlices(steps, this.slice, signal, tell);
    const patch = difference(this.review, review);
    this.review = review;
    return patch;
  }
}
