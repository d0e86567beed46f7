import type { CellComment, Outcome } from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import type { FileFailure } from "../../host/openxml/FileFailure";
import type { ReviewOptions } from "../../review/review";
import type { DocxToDraw } from "../../workbench/picture/drawDocx";
import type { Patch } from "./patch";

/** What is asked of a document's desk, by name: what is given and what comes back, all of it plain data. */
export interface DeskCalls {
  /** Puts a file on the desk; null where it was opened. */
  open: { readonly give: Uint8Array; readonly take: FileFailure | null };
  /** The grid, as a change of the one that was told before. */
  read: { readonly give: null; readonly take: Patch };
  /** Takes a grid that was read elsewhere, as a change of the one before: no file has to be open. */
  take: { readonly give: Patch; readonly take: null };
  apply: { readonly give: readonly Edit[]; readonly take: Written };
  undo: { readonly give: null; readonly take: Written };
  comment: {
    readonly give: readonly CellComment[];
    readonly take: Written<number>;
  };
  removeComments: { readonly give: null; readonly take: Written };
  /** The review of the grid that was told or taken last, as a change of the review before. */
  review: { readonly give: ReviewOptions; readonly take: Patch };
  /** What the user decided earlier. */
  load: { readonly give: null; readonly take: string | null };
  /** Keeps what the user decided, null for nothing. */
  save: { readonly give: string | null; readonly take: Written };
  /** The text document for its picture. */
  docx: { readonly give: null; readonly take: DocxToDraw };
  bytes: {
    readonly give: null;
    readonly take: { readonly bytes: Uint8Array; readonly point: number };
  };
}

export interface Written<T = void> {
  readonly outcome: Outcome<T>;
  /** Tells the file's states apart: the same number for the same file. */
  readonly point: number;
  /** The grid as it is now, as a change of the one that was told before. */
  readonly grid: Patch;
}

export type DeskCall = keyof DeskCalls;

/** Asks a desk for some of the calls; rejects with the signal's reason when stopped. Long work tells how much is done, from 0 to 1. */
export type Ask<Calls extends DeskCall> = <C extends Calls>(
  call: C,
  give: DeskCalls[C]["give"],
  signal?: AbortSignal,
  tell?: (share: number) => void,
) => Promise<DeskCalls[C]["take"]>;

export type AskDesk = Ask<DeskCall>;

/** How each of some calls is answered. */
export type Answers<Calls extends DeskCall> = {
  readonly [C in Calls]: (
    give: DeskCalls[C]["give"],
    signal: AbortSignal,
    tell: (share: number) => void,
  ) => DeskCalls[C]["take"] | Promise<DeskCalls[C]["take"]>;
};

/** Asks whoever answers so. */
export const answering =
  <Calls extends DeskCall>(answers: Answers<Calls>): Ask<Calls> =>
  async (call, give, signal, tell) =>
    await answers[call](
      give,
      signal ?? new AbortController().signal,
      tell ?? (() => undefined),
    );

/** What goes to a worker. */
export type DeskMessage =
  | { readonly id: number; readonly call: DeskCall; readonly give: unknown }
  | { readonly id: number; readonly stop: true };

/** What a worker answers; the first answer, numbered -1, says that it has started. */
export type DeskAnswer =
  | { readonly id: number; readonly take: unknown }
  /** So much has been done; the answer is still to come. */
  | { readonly id: number; readonly share: number }
  /** It was stopped as it was asked to be. */
  | { readonly id: number; readonly stopped: true }
  /** Our own bug. */
  | { readonly id: number; readonly bug: string };
