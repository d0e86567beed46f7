import type { Anchor } from "./Anchor";
import type { Edit } from "./Edit";
import type { Grid } from "./Grid";

/** What a host refused or could not do. Never an exception: that would be our own bug. */
export type HostFailure =
  | { readonly kind: "stale"; readonly at: Anchor; readonly found: string }
  | {
      readonly kind: "protected";
      /** The protected sheet's name, where it is known that only a sheet is. */
      readonly sheet?: string;
      /** The document is open only to be read, whatever its protection says. */
      readonly why?: "read-only";
    }
  | { readonly kind: "busy" }
  | {
      readonly kind: "unsupported";
      /** What is missing or in the way, in the user's words. */
      readonly needs: string;
      /** `needs` says by itself what to do: nothing in the text can be changed by hand instead. */
      readonly isWhole?: true;
      /** The texts that must not be changed, where only some of those asked for are: without them the rest may be. */
      readonly places?: readonly Anchor[];
    }
  | Interruption;

/** A write broke off half-way: `resume` finishes it, `undo` takes back what it had written. */
export interface Interruption {
  readonly kind: "interrupted";
  /** How many of the edits are written. */
  readonly applied: number;
  /** What stands in the document now; absent where it could not be read again after the write. */
  readonly found?: {
    /** The edits that are written whole, out of those that were asked for. */
    readonly written: readonly Edit[];
    /** How many places are neither as they were nor as they should be. */
    readonly half: number;
  };
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: HostFailure };

/** The document as it was at one moment. */
export interface Snapshot {
  readonly grid: Grid;
}

/** How to write: with `track` the change is kept as a tracked one, where `canTrack` says that it can be. */
export interface WriteOptions {
  readonly track?: boolean;
}

/** Words for whoever reads the document, beside the words of the anchor. */
export interface CellComment {
  readonly at: Anchor;
  readonly text: string;
}

/** The port through which everything reads and changes a document. */
export interface DocumentHost {
  read(): Promise<Outcome<Snapshot>>;
  /** Verifies every quote before it writes any; all or nothing. */
  apply(edits: readonly Edit[], options?: WriteOptions): Promise<Outcome<void>>;
  /** Takes back the last `apply` that was not taken back yet; `stale` where the document has changed there since. */
  undo(): Promise<Outcome<void>>;
  /**
   * Writes what an interrupted `apply` left unwritten; `undo` takes back what it had written. Absent from a host
   * whose writes cannot be interrupted.
   */
  resume?(): Promise<Outcome<void>>;
  /** True where `apply` can keep its changes as tracked ones. */
  readonly canTrack?: boolean;
  /**
   * Puts comments of our own beside the text and tells how many; a sheet's cell that somebody has commented is passed
   * over. All or none otherwise; absent where the document can have no comments.
   */
  comment?(comments: readonly CellComment[]): Promise<Outcome<number>>;
  /** Takes away every comment that `comment` has ever put, and no other. */
  removeComments?(): Promise<Outcome<void>>;
  reveal(at: Anchor): Promise<Outcome<void>>;
  /** Says only that the document may have changed: read again. Returns the unsubscriber. */
  onChange(listener: () => void): () => void;
}
