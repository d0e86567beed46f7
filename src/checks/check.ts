import type { Anchor } from "../grid/Anchor";
import type { Edit } from "../grid/Edit";
import type { Grid } from "../grid/Grid";
import type { RowDeadline } from "../plan/deadline/deadlinesOf";
import type {
  ColumnRole,
  DocumentHeading,
  Measure,
  Plan,
  PlanRow,
  Reading,
} from "../plan/Plan";
import type { PlanText } from "../plan/planTexts";
import type { OwnResponsible } from "../plan/responsible/ownResponsible";
import type { CalendarDate } from "../text/calendarDate";
import type { CheckSettings } from "./CheckSettings";

export type Severity = "error" | "warning" | "info";

/** What a check may know besides the plan. */
export interface CheckContext {
  readonly today: CalendarDate;
  /** The user says that this is the registered, signed copy. */
  readonly registered: boolean;
  /** The whole reading: the document's heading, paragraphs and other plans. */
  readonly reading: Reading;
  /** The document as it stands, for words outside plans. */
  readonly grid: Grid;
  /** What the department knows of its own: abbreviations, parties, days off. */
  readonly settings: CheckSettings;
}

/** What a check may know besides the one piece of a plan that it is given: nothing of the rows around it. */
export interface PieceContext
  extends
    Pick<CheckContext, "today" | "registered" | "settings">,
    Pick<Plan, "title" | "period"> {
  readonly heading: DocumentHeading;
}

/** The words in braces of a message: «Срок {date}» → "date". */
type Placeholder<S extends string> =
  S extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Placeholder<Rest>
    : never;

/** A defect as a check reports it; the review words it and gives it its place. */
export type Report<M extends Readonly<Record<string, string>>> = {
  [K in keyof M & string]: {
    readonly message: K;
    /** The words in question; null where the defect has no place (something is missing altogether). */
    readonly at: Anchor | null;
    /** The row it is about, which gives the finding its number. */
    readonly row?: PlanRow;
    /** Number to report where the row itself has none (a continuation is told by the row above). */
    readonly number?: string;
    /** The column it is about where `at` does not say so (a missing column or an empty cell). */
    readonly column?: ColumnRole;
    /** Where it weighs otherwise than the check does in general. */
    readonly severity?: Severity;
    /** Safe: may be applied in bulk without asking. */
    readonly fix?: readonly Edit[];
    /** Ask first. */
    readonly suggestions?: readonly Suggestion[];
  } & (string extends M[K]
    ? { readonly data?: Readonly<Record<string, string>> }
    : [Placeholder<M[K]>] extends [never]
      ? { readonly data?: undefined }
      : { readonly data: Readonly<Record<Placeholder<M[K]>, string>> });
}[keyof M & string];

export interface Suggestion {
  /** What it does, for the button: «Заменить на „…“». */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * An example drawn as a table: a line `| … |` is a row, other lines are paragraphs; `⟦…⟧` stands
 * around what must be found; `<` is a cell merged with its left neighbour, `^` with the one above.
 * Without a header row the usual one (№ · measure · deadline · responsible · result) is understood.
 */
export interface Example {
  readonly bad: string;
  /** How it should be; the check finds nothing in it. */
  readonly good: string;
  /** Words around a drawn example that the check depends on. */
  readonly registered?: boolean;
  readonly today?: string;
  /** No header row is understood where none is drawn. */
  readonly headerless?: boolean;
  /** Drawn as a sheet: `1.10` and `01.02.2024` are typed values, `'1.10` is text. */
  readonly workbook?: boolean;
}

/** One check: what is wrong, why it matters, how it is found, with examples that are its tests too. */
export interface Check<M extends Readonly<Record<string, string>>> {
  readonly id: string;
  readonly severity: Severity;
  /** The strongest fix that its findings may offer; absent where nobody but the author can mend. */
  readonly fix?: "safe" | "suggested";
  /** `document`: `run` is called once for a document, with its first plan. */
  readonly scope?: "plan" | "document";
  readonly title: string;
  /** One sentence an official understands: why it matters. */
  readonly rationale: string;
  /** Act or standard with its dates, where there is one. */
  readonly source?: string;
  /** Texts by key with `{placeholders}`. */
  readonly messages: M;
  readonly examples: readonly Example[];
  /** Looks at a whole plan. Long work gives `null` now and then: others may have their turn. */
  run?(plan: Plan, context: CheckContext): Iterable<Report<M> | null>;
  // One piece at a time; asked again only where the piece or its context has changed.
  /** Every text of the document, in its plans and outside them. */
  runText?(text: PlanText, context: PieceContext): Iterable<Report<M>>;
  runMeasure?(measure: Measure, context: PieceContext): Iterable<Report<M>>;
  runDeadline?(
    deadline: RowDeadline,
    context: PieceContext,
  ): Iterable<Report<M>>;
  runResponsible?(
    own: OwnResponsible,
    context: PieceContext,
  ): Iterable<Report<M>>;
}

type AnyMessages = Readonly<Record<string, string>>;

/** A check whose message keys are no longer known, as the registry holds it. */
export type AnyCheck = Check<AnyMessages>;
export type AnyReport = Report<AnyMessages>;

/** A check for the registry; the types hold its reports to the keys of `messages` and their blanks. */
export const defineCheck = <const M extends Readonly<Record<string, string>>>(
  check: Check<M>,
): AnyCheck => check as unknown as AnyCheck;
