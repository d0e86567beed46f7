import type { Outcome } from "../../grid/DocumentHost";
import type { FileHost } from "../../host/FileHost";
import type { OfficeFile } from "../../host/OfficeFile";
import { loadOffice } from "../../host/loadOffice";
import type { ReadFile } from "../../host/ReadFile";
import {
  answering,
  type AskDesk,
  type DeskCall,
  type Written,
} from "./DeskCalls";
import { ReviewDesk } from "./ReviewDesk";

/** Milliseconds in which what was found is drawn: the processor is left to the page. */
const UNTIL_SHOWN = 100;

/** One file and all that is worked out about it: in a worker, or beside the page where there is none. */
export class Desk {
  private file: ReadFile | null = null;
  /** The file with all that can be done to it, once that was asked for. */
  private host: FileHost | null = null;
  private loading: Promise<FileHost> | null = null;
  private reviews: ReviewDesk;
  private readonly points = new WeakMap<object, number>();
  private pointCount = 0;
  private preparing: ReturnType<typeof setTimeout> | undefined;
  private readonly slice: number;

  /** `slice`: for how many milliseconds at a time a check may hold the thread. */
  constructor(slice: number) {
    this.slice = slice;
    this.reviews = new ReviewDesk(slice);
  }

  readonly ask: AskDesk = answering<DeskCall>({
    open: async (bytes) => {
      const opened = await loadOffice(bytes);
      if (!opened.ok) return opened.failure;
      this.file = opened.value;
      this.host = this.loading = null;
      this.reviews = new ReviewDesk(this.slice);
      return null;
    },
    read: () => this.reviews.read(this.current.grid),
    take: (patch) => this.reviews.take(patch),
    apply: async (edits) =>
      this.toReview(await (await this.editable()).apply(edits)),
    undo: async () => this.toReview(await (await this.editable()).undo()),
    comment: async (comments) =>
      this.written(await (await this.editable()).comment(comments)),
    removeComments: async () =>
      this.written(await (await this.editable()).removeComments()),
    review: async (options, signal, tell) => {
      const patch = await this.reviews.check(options, signal, tell);
      this.prepareNext();
      return patch;
    },
    load: () => this.host?.load() ?? this.current.ownText(),
    save: async (text) =>
      this.written(await (await this.editable()).save(text)),
    docx: async () => {
      const bytes = this.current.toBytes();
      const { docxParts } = await import("../../workbench/picture/docxParts");
      return { bytes, parts: await docxParts(bytes) };
    },
    bytes: () => ({ bytes: this.current.toBytes(), point: this.point }),
  });

  /** Begins nothing more by itself. */
  close(): void {
    clearTimeout(this.preparing);
  }

  private get current(): ReadFile | OfficeFile {
    return this.host?.file ?? this.opened;
  }

  private get opened(): ReadFile {
    if (!this.file) throw new Error("no file is open");
    return this.file;
  }

  /** Rejects where its code cannot be loaded; the next call tries again. */
  private editable(): Promise<FileHost> {
    this.loading ??= Promise.all([
      this.opened.whole(),
      import("../../host/FileHost"),
    ]).then(
      ([whole, { FileHost }]) => {
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

  private written<T>(outcome: Outcome<T>): Written<T> {
    const grid = this.reviews.read(this.current.grid);
    return { outcome, point: this.point, grid };
  }

  /** After a write whose outcome is going to be checked. */
  private toReview<T>(outcome: Outcome<T>): Written<T> {
    const written = this.written(outcome);
    void this.reviews.foresee();
    return written;
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
    this.preparing = setTimeout(() => {
      void this.editable().then(
        (host) => {
          host.prepare();
        },
        // Whoever wants to write will try again and hear of it.
        () => undefined,
      );
    }, UNTIL_SHOWN);
  }
}
