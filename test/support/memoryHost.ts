import type { Anchor } from "../../src/grid/Anchor";
import { applyEdits } from "../../src/grid/applyEdits";
import type {
  CellComment,
  DocumentHost,
  HostFailure,
  Outcome,
  Snapshot,
  WriteOptions,
} from "../../src/grid/DocumentHost";
import type { Edit } from "../../src/grid/Edit";
import type { Grid } from "../../src/grid/Grid";

const done: Outcome<void> = { ok: true, value: undefined };

interface Version {
  readonly grid: Grid;
  readonly comments: readonly CellComment[];
}

/** A document that is nothing but a grid: edits are pure, taking back is going back to the version before. */
export class MemoryHost implements DocumentHost {
  readonly revealed: Anchor[] = [];
  /** What the next read or write is refused with; once. */
  refusal: HostFailure | null = null;
  reads = 0;
  /** The next write breaks off after so many edits; `resume` writes the rest. */
  breaksAfter: number | null = null;
  canTrack = true;
  /** How each write was asked to be kept. */
  readonly tracked: boolean[] = [];
  private left: readonly Edit[] = [];
  private versions: readonly Version[];
  private readonly listeners = new Set<() => void>();

  constructor(grid: Grid) {
    this.versions = [{ grid, comments: [] }];
  }

  get grid(): Grid {
    return this.version.grid;
  }

  /** The comments that stand in the document now. */
  get comments(): readonly CellComment[] {
    return this.version.comments;
  }

  private get version(): Version {
    const now = this.versions.at(-1);
    if (!now) throw new Error("A document has at least one version.");
    return now;
  }

  /** An edit by the user's own hand: it cannot be taken back by the pane. */
  typeIn(grid: Grid): void {
    this.versions = [{ grid, comments: [] }];
    for (const listener of this.listeners) listener();
  }

  read(): Promise<Outcome<Snapshot>> {
    this.reads++;
    const refused = this.refuse();
    return Promise.resolve(refused ?? { ok: true, value: { grid: this.grid } });
  }

  apply(
    edits: readonly Edit[],
    { track = false }: WriteOptions = {},
  ): Promise<Outcome<void>> {
    const refused = this.refuse();
    if (refused) return Promise.resolve(refused);
    this.tracked.push(track);
    const applied = this.breaksAfter;
    this.breaksAfter = null;
    if (applied !== null) {
      const written = edits.slice(0, applied);
      this.left = edits.slice(applied);
      const outcome = applyEdits(this.grid, written);
      if (outcome.ok) this.change({ grid: outcome.value });
      return Promise.resolve({
        ok: false,
        failure: { kind: "interrupted", applied, found: { written, half: 1 } },
      });
    }
    const outcome = applyEdits(this.grid, edits);
    if (!outcome.ok) return Promise.resolve(outcome);
    this.change({ grid: outcome.value });
    return Promise.resolve(done);
  }

  /** The places of what is left must not have moved by what was written. */
  resume(): Promise<Outcome<void>> {
    const refused = this.refuse();
    if (refused) return Promise.resolve(refused);
    const outcome = applyEdits(this.grid, this.left);
    if (!outcome.ok) return Promise.resolve(outcome);
    this.versions = this.versions.with(-1, {
      ...this.version,
      grid: outcome.value,
    });
    return Promise.resolve(done);
  }

  comment(comments: readonly CellComment[]): Promise<Outcome<number>> {
    const refused = this.refuse();
    if (refused) return Promise.resolve(refused);
    this.change({ comments: [...this.comments, ...comments] });
    return Promise.resolve({ ok: true, value: comments.length });
  }

  removeComments(): Promise<Outcome<void>> {
    const refused = this.refuse();
    if (!refused) this.change({ comments: [] });
    return Promise.resolve(refused ?? done);
  }

  undo(): Promise<Outcome<void>> {
    const refused = this.refuse();
    if (!refused && this.versions.length > 1)
      this.versions = this.versions.slice(0, -1);
    return Promise.resolve(refused ?? done);
  }

  reveal(at: Anchor): Promise<Outcome<void>> {
    this.revealed.push(at);
    return Promise.resolve(done);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(to: Partial<Version>): void {
    this.versions = [...this.versions, { ...this.version, ...to }];
  }

  private refuse(): { ok: false; failure: HostFailure } | null {
    const failure = this.refusal;
    this.refusal = null;
    return failure && { ok: false, failure };
  }
}
