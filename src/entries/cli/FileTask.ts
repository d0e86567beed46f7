import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import type { ReviewOptions } from "../../review/review";
import type {
  CheckFormat,
  CompareCommand,
  FillCommand,
  InsertCommand,
} from "./Command";
import type { Look } from "./look";
import type { ReadFailure } from "./ReadFailure";

/** One file's work, as a worker gets it: plain data. */
export interface FileTask {
  readonly source: string;
  readonly job: FileJob;
}

export type FileJob =
  | { readonly kind: "read"; readonly json: boolean; readonly look: Look }
  | {
      readonly kind: "check";
      readonly format: CheckFormat;
      readonly look: Look;
      readonly options: ReviewOptions;
    }
  | {
      readonly kind: "match";
      readonly json: boolean;
      readonly measures: readonly StandardMeasure[];
      readonly look: Look;
    }
  | {
      readonly kind: "fix";
      readonly only: readonly string[] | null;
      /** Who is written as the author of tracked changes, and when (ISO 8601); null to change outright. */
      readonly track: { readonly author: string; readonly date: string } | null;
      readonly look: Look;
      readonly options: ReviewOptions;
    }
  | (DraftingJob<InsertCommand, "section" | "renumber"> & {
      /** Ids of the measures to insert, in order. */
      readonly wanted: readonly string[];
    })
  | DraftingJob<FillCommand, "accept" | "json">
  | (DraftingJob<CompareCommand, "note" | "json"> & {
      /** The note becomes a new plan as well. */
      readonly makePlan: boolean;
    });

/** What a command that adds to a plan asks for, with the catalogue to draw from. */
type DraftingJob<
  Command extends InsertCommand | FillCommand | CompareCommand,
  Kept extends keyof Command,
> = Pick<Command, "kind" | "drafting" | Kept> & {
  readonly measures: readonly StandardMeasure[];
  readonly look: Look;
};

export type FileAnswer =
  | {
      readonly ok: true;
      /** The file's part of the output. */
      readonly text: string;
      /** Errors were found in a plan. */
      readonly hasErrors: boolean;
      /** The whole file to write. */
      readonly bytes?: Uint8Array;
    }
  | { readonly ok: false; readonly failure: ReadFailure };
