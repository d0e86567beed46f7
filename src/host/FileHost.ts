import type { Anchor } from "../grid/Anchor";
import type { DocumentHost, Outcome, Snapshot } from "../grid/DocumentHost";
import type { Edit } from "../grid/Edit";
import type { OfficeFile } from "./OfficeFile";

/** A file held in memory as a host: each write makes a new file, so that taking back is exact. */
export class FileHost implements DocumentHost {
  private readonly versions: [OfficeFile, ...OfficeFile[]];
  private readonly show: (at: Anchor) => void;

  /** `show` brings a place before the user's eyes; the file itself is not looked at by anyone. */
  constructor(file: OfficeFile, show: (at: Anchor) => void = () => undefined) {
    this.versions = [file];
    this.show = show;
  }

  /** The file as it is now. */
  get file(): OfficeFile {
    return this.versions.at(-1) ?? this.versions[0];
  }

  read(): Promise<Outcome<Snapshot>> {
    return Promise.resolve({ ok: true, value: { grid: this.file.grid } });
  }

  apply(edits: readonly Edit[]): Promise<Outcome<void>> {
    const outcome = this.file.applyEdits(edits);
    if (!outcome.ok) return Promise.resolve(outcome);
    this.versions.push(outcome.value);
    return Promise.resolve({ ok: true, value: undefined });
  }

  undo(): Promise<Outcome<void>> {
    if (this.versions.length > 1) this.versions.pop();
    return Promise.resolve({ ok: true, value: undefined });
  }

  reveal(at: Anchor): Promise<Outcome<void>> {
    this.show(at);
    return Promise.resolve({ ok: true, value: undefined });
  }

  /** Nobody but this host changes a file in memory, and own writes are not told of. */
  onChange(): () => void {
    return () => undefined;
  }
}
