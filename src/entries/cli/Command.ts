import type { Level } from "../../catalogue/StandardMeasure";
import type { CalendarDate } from "../../text/calendarDate";

/** What the user asked for, checked and complete. */
export type Command =
  | {
      readonly kind: "read";
      readonly json: boolean;
      readonly paths: readonly string[];
    }
  | CheckCommand
  | FixCommand
  | InsertCommand
  | FillCommand
  | CompareCommand
  | { readonly kind: "explain"; readonly check: string }
  | {
      readonly kind: "checks";
      readonly format: "text" | "json" | "markdown";
    }
  | CatalogueCommand
  | MatchCommand
  | { readonly kind: "help"; readonly topic: string | null }
  | { readonly kind: "version" };

/** `report` is what a person reads on a terminal, `lines` the object a line of `--json`; the rest are protocols. */
export type CheckFormat =
  "report" | "lines" | "text" | "json" | "sarif" | "html";

export interface CheckCommand {
  readonly kind: "check";
  readonly format: CheckFormat;
  /** Where to write; null for standard output. */
  readonly output: string | null;
  readonly options: ReviewArguments;
  readonly paths: readonly string[];
}

export interface FixCommand {
  readonly kind: "fix";
  readonly path: string;
  /** Null to replace the file itself. */
  readonly output: string | null;
  /** Checks whose fixes are wanted; null for all. */
  readonly only: readonly string[] | null;
  readonly track: boolean;
  readonly options: ReviewArguments;
}

/** Puts standard measures into a plan. */
export interface InsertCommand {
  readonly kind: "insert";
  readonly path: string;
  readonly output: string;
  /** Ids of measures, in the order in which they are to stand. */
  readonly measures: readonly string[];
  /** Number or place of the section; null for the one that fits. */
  readonly section: string | null;
  readonly renumber: boolean;
  readonly drafting: DraftingArguments;
}

/** Proposes what could stand in empty cells; writes what was accepted. */
export interface FillCommand {
  readonly kind: "fill";
  readonly path: string;
  readonly output: string | null;
  /** Cells as «table:row:column»; null to list the proposals. */
  readonly accept: readonly string[] | null;
  readonly json: boolean;
  readonly drafting: DraftingArguments;
}

/** Sets a note on measures taken against a plan. */
export interface CompareCommand {
  readonly kind: "compare";
  readonly path: string;
  readonly note: string;
  /** Where to write a new plan made of the note; null for none. */
  readonly output: string | null;
  readonly json: boolean;
  readonly drafting: DraftingArguments;
}

/** What the user knows of a plan that its words may not say. */
export interface DraftingArguments {
  /** The user's own catalogues, put over the standard one in this order. */
  readonly catalogues: readonly string[];
  readonly level: Level | null;
  readonly procedure: string | null;
  readonly year: string | null;
  readonly organisation: string | null;
  readonly today: CalendarDate | null;
}

export interface CatalogueCommand {
  readonly kind: "catalogue";
  readonly json: boolean;
  /** The user's own catalogues, put over the standard one in this order. */
  readonly catalogues: readonly string[];
  /** Where to write the whole catalogue (.xlsx or .json); null for a list on standard output. */
  readonly output: string | null;
}

export interface MatchCommand {
  readonly kind: "match";
  readonly json: boolean;
  readonly catalogues: readonly string[];
  readonly paths: readonly string[];
}

export interface ReviewArguments {
  /** Null for the day it is. */
  readonly today: CalendarDate | null;
  readonly registered: boolean;
  readonly disabled: readonly string[];
  readonly settings: string | null;
}

export type CommandName =
  | "read"
  | "check"
  | "fix"
  | "insert"
  | "fill"
  | "compare"
  | "match"
  | "catalogue"
  | "explain"
  | "checks";
