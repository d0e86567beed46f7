import type { Grid } from "../../grid/Grid";
import {
  type Review,
  type ReviewOptions,
  reviewSteps,
} from "../../review/review";
import { answering, type Ask } from "./DeskCalls";
import { inSlices, otherWork } from "../../pane/inSlices";
import { difference, type Patch, patched } from "./patch";

/** A review under way, which may have been begun before it was asked for. */
interface Begun {
  readonly grid: Grid;
  readonly options: string;
  readonly stop: AbortController;
  readonly done: Promise<{ readonly review: Review; readonly patch: Patch }>;
  tell: (share: number) => void;
}

/** A grid and all that is worked out about it. */
export class ReviewDesk {
  private grid: Grid | null = null;
  private review: Review | null = null;
  private lastOptions: ReviewOptions | null = null;
  private foreseen: Begun | null = null;
  /** The grid whose review nobody has asked for yet. */
  private awaited: Grid | null = null;
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

  /**
   * The review of the grid as it is now is going to be asked for, as the last one was: it is begun as soon as the
   * thread is free, so that nothing waits for messages to go back and forth.
   */
  async foresee(): Promise<void> {
    const { grid, lastOptions } = this;
    this.awaited = grid;
    await otherWork();
    // Without a worker the page has asked already.
    if (this.awaited !== grid) return;
    this.foreseen?.stop.abort();
    this.foreseen = lastOptions && this.begin(lastOptions);
  }

  /** The review of the grid as a change of the one before. */
  async check(
    options: ReviewOptions,
    signal: AbortSignal,
    tell: (share: number) => void,
  ): Promise<Patch> {
    signal.throwIfAborted();
    this.awaited = null;
    const begun = this.takeForeseen(options) ?? this.begin(options);
    begun.tell = tell;
    this.lastOptions = options;
    signal.addEventListener("abort", () => {
      begun.stop.abort(signal.reason);
    });
    const { review, patch } = await begun.done;
    this.review = review;
    return patch;
  }

  /** What was begun before, where it is what is asked for now; stopped otherwise. */
  private takeForeseen(options: ReviewOptions): Begun | null {
    const { foreseen, grid } = this;
    this.foreseen = null;
    if (!foreseen) return null;
    if (foreseen.grid === grid && foreseen.options === written(options))
      return foreseen;
    foreseen.stop.abort();
    return null;
  }

  private begin(options: ReviewOptions): Begun {
    const { grid } = this;
    if (!grid) throw new Error("no document was read");
    const stop = new AbortController();
    const steps = reviewSteps(grid, options);
    const tell = (share: number): void => {
      begun.tell(share);
    };
    const done = Promise.resolve()
      .then(() => inSlices(steps, this.slice, stop.signal, tell))
      .then((review) => ({ review, patch: difference(this.review, review) }));
    // One that nobody asks for is stopped, and nobody hears of it.
    done.catch(() => undefined);
    const begun: Begun = {
      grid,
      options: written(options),
      stop,
      done,
      tell: () => undefined,
    };
    return begun;
  }
}

const written = (options: ReviewOptions): string =>
  JSON.stringify(options, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
