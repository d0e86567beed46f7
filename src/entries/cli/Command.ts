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
  | { readonly kind: "explain"; readonly check: string }
  | {
      readonly kind: "checks";
      readonly format: "text" | "json" | "markdown";
    }
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

export interface ReviewArguments {
  /** Null for the day it is. */
  readonly today: CalendarDate | null;
  readonly registered: boolean;
  readonly disabled: readonly string[];
  readonly settings: string | null;
}

export type CommandName = "read" | "check" | "fix" | "explain" | "checks";
