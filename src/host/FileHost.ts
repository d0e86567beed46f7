import type { Anchor } from "../grid/Anchor";
import type {
  CellComment,
  DocumentHost,
  Outcome,
  Snapshot,
} from "../grid/DocumentHost";
import type { DocumentState } from "../grid/DocumentState";
import type { Edit } from "../grid/Edit";
import type { OfficeFile } from "./OfficeFile";

/**
 * A file held in memory as a host: each write makes a new file, so that taking back is exact. What the user decided
 * stands apart from the writes, so that taking them back does not lose it.
 */
export class FileHost implements DocumentHost, DocumentState {
  private readonly versions: [OfficeFile, ...OfficeFile[]];
  private readonly show: (at: Anchor) => void;
  private kept: string | null;
  /** The file with what was kept, by its version. */
  private readonly kinds = new WeakMap<
    OfficeFile,
    Map<string | null, OfficeFile>
  >();

  /** `show` brings a place before the user's eyes; the file itself is not looked at by anyone. */
  constructor(file: OfficeFile, show: (at: Anchor) => void = () => undefined) {
    this.versions = [file];
    this.show = show;
    this.kept = file.ownText();
  }

  /** The file as it is now, the same object for as long as nothing in it has changed. */
  get file(): OfficeFile {
    const version = this.version;
    if (this.kept === version.ownText()) return version;
    const known =
      this.kinds.get(version) ?? new Map<string | null, OfficeFile>();
    this.kinds.set(version, known);
    const file = known.get(this.kept) ?? version.withOwnText(this.kept);
    known.set(this.kept, file);
    return file;
  }

  /** Reads ahead what the next edit will need, so that it need not wait. */
  prepare(): void {
    this.version.prepare();
  }

  read(): Promise<Outcome<Snapshot>> {
    return Promise.resolve({ ok: true, value: { grid: this.version.grid } });
  }

  apply(edits: readonly Edit[]): Promise<Outcome<void>> {
    const outcome = this.version.applyEdits(edits);
    if (!outcome.ok) return Promise.resolve(outcome);
    this.take(outcome.value);
    return done;
  }

  undo(): Promise<Outcome<void>> {
    if (this.versions.length > 1) this.handOver(this.versions.pop());
    return done;
  }

  comment(comments: readonly CellComment[]): Promise<Outcome<number>> {
    const outcome = this.version.withComments(comments);
    if (!outcome.ok) return Promise.resolve(outcome);
    const { file, count } = outcome.value;
    this.take(file);
    return Promise.resolve({ ok: true, value: count });
  }

  removeComments(): Promise<Outcome<void>> {
    const outcome = this.version.withoutComments();
    if (!outcome.ok) return Promise.resolve(outcome);
    this.take(outcome.value);
    return done;
  }

  reveal(at: Anchor): Promise<Outcome<void>> {
    this.show(at);
    return done;
  }

  /** Nobody but this host changes a file in memory, and own writes are not told of. */
  onChange(): () => void {
    return () => undefined;
  }

  load(): Promise<string | null> {
    return Promise.resolve(this.kept);
  }

  /** Null takes away what was kept, and with it the part that it was kept in. */
  save(text: string | null): Promise<Outcome<void>> {
    this.kept = text;
    return done;
  }

  private take(file: OfficeFile): void {
    const { version } = this;
    this.versions.push(file);
    this.handOver(version);
  }

  /** A version that is not the last any more is there only to be taken back to: what was read of it would fill the memory. */
  private handOver(version: OfficeFile | undefined): void {
    if (!version) return;
    version.handOver(this.version);
    for (const one of this.kinds.get(version)?.values() ?? [])
      one.handOver(this.version);
  }

  private get version(): OfficeFile {
    return this.versions.at(-1) ?? this.versions[0];
  }
}

const done: Promise<Outcome<void>> = Promise.resolve({
  ok: true,
  value: undefined,
});
