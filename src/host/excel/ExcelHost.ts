import type { Anchor } from "../../grid/Anchor";
import type {
  CellComment,
  DocumentHost,
  Outcome,
  Snapshot,
} from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import type { SheetScope } from "../../grid/SheetScope";
import { ChangeWatch } from "../office/ChangeWatch";
import { staleComment } from "../staleComment";
import { hasApi } from "./apiSet";
import { listenToChanges } from "./events";
import { loadSheets } from "./read/loadSheets";
import { readingOf } from "./read/readingGrid";
import type { WorkbookReading } from "./read/SheetReading";
import { revealCell } from "./revealCell";
import { runExcel } from "./runExcel";
import type { WriteJournal } from "./write/WriteJournal";
import { failed } from "../outcome";

/**
 * The workbook that Excel has open, from ExcelApi 1.7 on. Above it are: merged areas (1.13), else guessed; formats of
 * new rows copied whole (1.9); comments (1.10); one step of the user's own undo (1.20).
 */
export class ExcelHost implements DocumentHost {
  readonly comment?: NonNullable<DocumentHost["comment"]>;
  readonly removeComments?: NonNullable<DocumentHost["removeComments"]>;
  private readonly scope: SheetScope;
  private journal: Promise<WriteJournal> | null = null;
  private readonly watch: ChangeWatch;
  /** The workbook as it was read last: what anchors and edits are told in. */
  private reading: WorkbookReading | null = null;
  /** Read to see whether something has changed; the next reading, unless something changes before it. */
  private fresh: WorkbookReading | null = null;

  constructor(scope: SheetScope) {
    this.scope = scope;
    this.watch = new ChangeWatch(
      () => this.differs(),
      () => {
        void listenToChanges(() => {
          this.fresh = null;
          this.watch.touch();
        });
      },
    );
    if (!hasApi("1.10")) return;
    this.comment = (comments) => this.putComments(comments);
    this.removeComments = async () => (await commenting()).takeCommentsAway();
  }

  async read(): Promise<Outcome<Snapshot>> {
    const known = this.fresh;
    this.fresh = null;
    const read = known
      ? { ok: true as const, value: known }
      : await this.load();
    if (!read.ok) return read;
    this.reading = read.value;
    return { ok: true, value: { grid: read.value.grid } };
  }

  async apply(edits: readonly Edit[]): Promise<Outcome<void>> {
    const reading = await this.known();
    if (!reading.ok) return reading;
    this.fresh = null;
    return (await this.writing()).write(reading.value, edits);
  }

  async undo(): Promise<Outcome<void>> {
    this.fresh = null;
    return (await this.writing()).undo();
  }

  async resume(): Promise<Outcome<void>> {
    this.fresh = null;
    return (await this.writing()).resume();
  }

  async reveal(at: Anchor): Promise<Outcome<void>> {
    const reading = await this.known();
    if (!reading.ok) return reading;
    const sheet =
      at.kind === "cell" &&
      reading.value.sheets.find(({ position }) => position === at.table);
    return sheet
      ? revealCell(sheet.id, at)
      : failed({ kind: "stale", at, found: "" });
  }

  onChange(listener: () => void): () => void {
    return this.watch.listen(listener);
  }

  private async putComments(
    comments: readonly CellComment[],
  ): Promise<Outcome<number>> {
    const reading = await this.known();
    if (!reading.ok) return reading;
    const stale = staleComment(reading.value.grid, comments);
    return stale
      ? failed(stale)
      : (await commenting()).putComments(reading.value, comments);
  }

  /** The workbook as it was read last; read now where it never was. */
  async known(): Promise<Outcome<WorkbookReading>> {
    if (this.reading) return { ok: true, value: this.reading };
    const read = await this.load();
    if (read.ok) this.reading = read.value;
    return read;
  }

  /** What writing needs comes with the first writing; where it cannot be loaded, the next one tries again. */
  private writing(): Promise<WriteJournal> {
    this.journal ??= import(
      /* webpackChunkName: "excelWriter" */ "./write/WriteJournal"
    ).then(
      ({ WriteJournal }) => new WriteJournal(),
      (error: unknown) => {
        this.journal = null;
        throw error;
      },
    );
    return this.journal;
  }

  private load(): Promise<Outcome<WorkbookReading>> {
    return runExcel(async (context) => {
      const sheets = await loadSheets(context, this.scope.all);
      return sheets.ok ? { ok: true, value: readingOf(sheets.value) } : sheets;
    });
  }

  /** Whether the workbook reads otherwise than it did; what cannot be read now is looked at with the next event. */
  private async differs(): Promise<boolean> {
    const read = await this.load();
    if (!read.ok) return false;
    const shown = (reading: WorkbookReading | null): string =>
      JSON.stringify(reading?.grid ?? null);
    if (shown(read.value) === shown(this.reading)) return false;
    this.fresh = read.value;
    return true;
  }
}

const commenting = () =>
  import(/* webpackChunkName: "excelWriter" */ "./comments");
