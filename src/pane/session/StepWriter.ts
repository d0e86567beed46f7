import type {
  DocumentHost,
  Outcome,
  WriteOptions,
} from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import type { EditPreview } from "../changes/editPreview";
import { loadPreview } from "../changes/loadPreview";
import type { BrokenStep, JournalEntry } from "./SessionState";

/** Writes into the document and keeps account of it as one step of the journal. */
export class StepWriter {
  private readonly host: DocumentHost;
  private readonly options: WriteOptions;
  private changes: readonly EditPreview[] = [];
  private writes = 0;
  private broken: BrokenStep | null = null;

  constructor(host: DocumentHost, options: WriteOptions) {
    this.host = host;
    this.options = options;
  }

  /** Writes edits made for `grid`. */
  async write(
    edits: readonly Edit[],
    grid: Grid | null,
  ): Promise<Outcome<void>> {
    const earlier = this.changes;
    const wanted = await loadPreview(edits, grid);
    const outcome = await this.host.apply(edits, this.options);
    if (outcome.ok) this.changes = [...earlier, ...wanted];
    else if (outcome.failure.kind !== "interrupted") return outcome;
    else {
      const { found } = outcome.failure;
      const written = found ? await loadPreview(found.written, grid) : [];
      this.changes = [...earlier, ...written];
      const half = found?.half ?? null;
      this.broken = { during: "write", all: [...earlier, ...wanted], half };
    }
    this.writes++;
    return outcome;
  }

  /** How many places are changed. */
  get changed(): number {
    return this.changes.length;
  }

  /** The step so far; null where nothing is written. */
  step(title: string): JournalEntry | null {
    const { changes, writes, broken } = this;
    return writes === 0
      ? null
      : { title, changes, writes, ...(broken && { broken }) };
  }
}
