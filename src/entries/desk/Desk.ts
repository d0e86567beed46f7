import type { Outcome } from "../../grid/DocumentHost";
import type { Grid } from "../../grid/Grid";
import { FileHost } from "../../host/FileHost";
import type { OfficeFile } from "../../host/OfficeFile";
import { loadOffice } from "../../host/loadOffice";
import type { ReadFile } from "../../host/ReadFile";
import { type Review, reviewSteps } from "../../review/review";
import type { AskDesk, DeskCall, DeskCalls, Written } from "./DeskCalls";
import { inSlices } from "./inSlices";
import { difference, type Patch, patched } from "./patch";

type Answers = {
  readonly [C in DeskCall]: (
    give: DeskCalls[C]["give"],
    signal: AbortSignal,
    tell: (share: number) => void,
  ) => DeskCalls[C]["take"] | Promise<DeskCalls[C]["take"]>;
};

/** One document, a file or a grid, and all that is worked out about it: in a worker, or beside the page where there is none. */
export class Desk {
  private file: ReadFile | null = null;
  /** The file with all that can be done to it, once that was asked for. */
  private host: FileHost | null = null;
  private loading: Promise<FileHost> | null = null;
  private grid: Grid | null = null;
  private review: Review | null = null;
  private readonly points = new WeakMap<object, number>();
  private pointCount = 0;
  private readonly slice: number;

  /** `slice`: for how many milliseconds at a time a check may hold the thread. */
  constructor(slice: number) {
    this.slice = slice;
  }

  readonly ask: AskDesk = async (call, give, signal, tell) =>
    await this.answers[call](
      give,
      signal ?? new AbortController().signal,
      tell ?? (() => undefined),
    );

  private readonly answers: Answers = {
    open: async (bytes) => {
      const opened = await loadOffice(bytes);
      if (!opened.ok) return opened.failure;
      this.file = opened.value;
      this.host = this.loading = this.grid = this.review = null;
      return null;
    },
    read: () => this.read(),
    take: (patch) => {
      this.grid = patched(this.grid, patch) as Grid;
      return null;
    },
    apply: async (edits) =>
      this.written(await (await this.editable()).apply(edits)),
    undo: async () => this.written(await (await this.editable()).undo()),
    comment: async (comments) =>
      this.written(await (await this.editable()).comment(comments)),
    removeComments: async () =>
      this.written(await (await this.editable()).removeComments()),
    review: async (options, signal, tell) => {
      if (!this.grid) throw new Error("no document was read");
      const review = await inSlices(
        reviewSteps(this.grid, options),
        this.slice,
        signal,
        tell,
      );
      const patch = difference(this.review, review);
      this.review = review;
      this.prepareNext();
      return patch;
    },
    load: () => this.host?.load() ?? this.current.ownText(),
    save: async (text) =>
      this.written(await (await this.editable()).save(text)),
    bytes: () => ({ bytes: this.current.toBytes(), point: this.point }),
  };

  private get current(): ReadFile | OfficeFile {
    return this.host?.file ?? this.opened;
  }

  private get opened(): ReadFile {
    if (!this.file) throw new Error("no file is open");
    return this.file;
  }

  /** Rejects where its code cannot be loaded; the next call tries again. */
  private editable(): Promise<FileHost> {
    this.loading ??= this.opened.whole().then(
      (whole) => {
        this.points.set(whole, this.point);
        this.host = new FileHost(whole);
        // What it keeps of its reading has been handed on.
        this.file = null;
        return this.host;
      },
      (error: unknown) => {
        this.loading = null;
        throw error;
      },
    );
    return this.loading;
  }

  private read(): Patch {
    const { grid } = this.current;
    const patch = difference(this.grid, grid);
    // What is the same stays the same object, also where the whole file was read again: it need not be checked again.
    this.grid = patched(this.grid, patch) as Grid;
    return patch;
  }

  private written<T>(outcome: Outcome<T>): Written<T> {
    return { outcome, point: this.point };
  }

  private get point(): number {
    const file = this.current;
    const point = this.points.get(file) ?? this.pointCount++;
    this.points.set(file, point);
    return point;
  }

  /** After the answer has gone: the user reads it, and the next edit will need the document read. */
  private prepareNext(): void {
    if (!this.file && !this.host) return;
    setTimeout(() => {
      void this.editable().then(
        (host) => {
          host.prepare();
        },
        // Whoever wants to write will try again and hear of it.
        () => undefined,
      );
    });
  }
}
