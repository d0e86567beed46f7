import type { Anchor } from "../../grid/Anchor";
import type {
  CellComment,
  DocumentHost,
  Outcome,
  Snapshot,
  WriteOptions,
} from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import type * as comments from "./comments";
import { OpenDocument } from "./OpenDocument";
import { revealPlace } from "./revealPlace";
import { wordRefusals } from "./strings";
import { wordFeatures } from "./wordFeatures";
import { unreadOf, wordError } from "./wordFailure";
import type { WordWriter } from "./WordWriter";
import { done, refusedWhole } from "../outcome";

/** The document that is open in Word, read and written in place through Office.js (WordApi 1.3 and what is above). */
export class WordHost implements DocumentHost {
  readonly canTrack: boolean;
  /** Absent from a Word without comments for add-ins. */
  readonly comment?: NonNullable<DocumentHost["comment"]>;
  readonly removeComments?: NonNullable<DocumentHost["removeComments"]>;
  private readonly document = new OpenDocument();
  private loading: Promise<Writing> | null = null;
  private shown: Anchor | null = null;

  constructor() {
    const { tracking, comments } = wordFeatures();
    this.canTrack = tracking;
    if (!comments) return;
    this.comment = (list) => this.put(list);
    this.removeComments = () => this.takeAway();
  }

  async read(): Promise<Outcome<Snapshot>> {
    const read = await this.document.read();
    return read.ok ? { ok: true, value: { grid: read.value.grid } } : read;
  }

  async apply(
    edits: readonly Edit[],
    { track = false }: WriteOptions = {},
  ): Promise<Outcome<void>> {
    return track && !this.canTrack
      ? { ok: false, failure: refusedWhole(wordRefusals.noTracking) }
      : await (await this.writing()).writer.apply(edits, track);
  }

  async resume(): Promise<Outcome<void>> {
    return await (await this.writing()).writer.resume();
  }

  async undo(): Promise<Outcome<void>> {
    return await (await this.writing()).writer.undo();
  }

  async reveal(at: Anchor): Promise<Outcome<void>> {
    const reading = await this.document.current();
    if (!reading.ok) return reading;
    this.shown = at;
    try {
      await Word.run((context) => revealPlace(context, reading.value, at));
      return done;
    } catch (error) {
      return { ok: false, failure: unreadOf(wordError(error)) };
    }
  }

  onChange(listener: () => void): () => void {
    return this.document.watch.listen(listener);
  }

  /** Whether the row is the one that was revealed last. */
  isShowing({ table, row }: { table: number; row: number }): boolean {
    const { shown } = this;
    return shown?.kind === "cell" && shown.table === table && shown.row === row;
  }

  /** The grid as it was read last; null before the first reading. */
  get lastGrid(): Grid | null {
    return this.document.last?.grid ?? null;
  }

  private async put(
    comments: readonly CellComment[],
  ): Promise<Outcome<number>> {
    const reading = await this.document.current();
    if (!reading.ok) return reading;
    const { writer, putComments, takeCommentsAway } = await this.writing();
    const put = await putComments(reading.value, comments);
    if (put.ok)
      writer.noteOther(async () =>
        nothingOf(await takeCommentsAway(put.value)),
      );
    return put.ok ? { ok: true, value: put.value.length } : put;
  }

  private async takeAway(): Promise<Outcome<void>> {
    const { writer, takeCommentsAway, putCommentsBack } = await this.writing();
    const taken = await takeCommentsAway();
    if (taken.ok) writer.noteOther(() => putCommentsBack(taken.value));
    return nothingOf(taken);
  }

  /** What writing needs comes with the first writing; where it cannot be loaded, the next one tries again. */
  private writing(): Promise<Writing> {
    this.loading ??= Promise.all([
      import(/* webpackChunkName: "wordWriter" */ "./WordWriter"),
      import(/* webpackChunkName: "wordWriter" */ "./comments"),
    ]).then(
      ([{ WordWriter }, commenting]) => ({
        writer: new WordWriter(this.document),
        ...commenting,
      }),
      (error: unknown) => {
        this.loading = null;
        throw error;
      },
    );
    return this.loading;
  }
}

const nothingOf = (outcome: Outcome<unknown>): Outcome<void> =>
  outcome.ok ? { ok: true, value: undefined } : outcome;

type Writing = typeof comments & { readonly writer: WordWriter };
