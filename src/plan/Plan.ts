import type { Anchor, CellAnchor, Read } from "../grid/Anchor";
import type { Paragraph, ReadNote } from "../grid/Grid";
import type { CalendarDate } from "../text/calendarDate";
import type { Deadline } from "./deadline/Deadline";
import type { Responsible } from "./responsible/Party";

/** Everything that was read from one document. */
export interface Reading {
  readonly heading: DocumentHeading;
  /** Plans in document order; a table that is no plan is in none of them. */
  readonly plans: readonly Plan[];
  /** A document without a plan that tells of measures taken; null where there is a plan or no such list. */
  readonly note: Note | null;
  /** All top-level paragraphs, also those inside no heading; a sheet has none. */
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly ReadNote[];
}

/** The lines around the tables: the act that approves, its appendix mark, the approval stamp. */
export interface DocumentHeading {
  /** The order or directive that the file begins with; null where there is none. */
  readonly act: Act | null;
  /** «Приложение №1 к приказу … от … № …» on the plan itself; null where there is none. */
  readonly appendix: AppendixMark | null;
  /** «УТВЕРЖДЕН(О/А)», «УТВЕРЖДАЮ»; null where there is none. */
  readonly approval: ApprovalStamp | null;
}

/** `blank` where the place is there and only underscores or nothing stand in it; `absent` where there is no place for it. */
export type ActDetail<T> =
  | { readonly kind: "given"; readonly value: T; readonly at: Anchor }
  | { readonly kind: "blank"; readonly at: Anchor }
  | { readonly kind: "absent" };

export interface Act {
  readonly kind: "order" | "directive" | "resolution";
  readonly kindAt: Anchor | null;
  readonly issuer: Read<string> | null;
  readonly date: ActDetail<CalendarDate>;
  readonly number: ActDetail<string>;
  /** «Об утверждении …». */
  readonly title: Read<string> | null;
  /** Every mention of an appendix in the act's own text: «(Приложение №1)», «согласно приложению 2». */
  readonly appendixMentions: readonly AppendixMention[];
}

export interface AppendixMention {
  /** «1» of «Приложение №1»; null where it has no number. */
  readonly number: string | null;
  readonly at: Anchor;
}

export interface AppendixMark extends AppendixMention {
  readonly date: ActDetail<CalendarDate>;
  readonly actNumber: ActDetail<string>;
}

export interface ApprovalStamp {
  readonly at: Anchor;
  readonly date: ActDetail<CalendarDate>;
  readonly number: ActDetail<string>;
}

export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly kind: "calendar-year" | "school-year" | "range";
  /** Where it was read; null where the user set it or it follows from the deadlines. */
  readonly at: Anchor | null;
  readonly source: "title" | "act" | "deadlines" | "user";
}

export interface Plan {
  /** Positions of its tables in the file, in order. */
  readonly tables: readonly number[];
  readonly title: Read<string> | null;
  readonly period: Period | null;
  /** Every period stated in the title, the act or the table, for comparison. */
  readonly statedPeriods: readonly Period[];
  /** False where no header row was found and the roles come from content. */
  readonly hasHeader: boolean;
  readonly columns: readonly Column[];
  /** Every row that means something, in document order; blank rows are left out. */
  readonly rows: readonly PlanRow[];
  /** The measures of `rows`, in order. */
  readonly measures: readonly Measure[];
  readonly notes: readonly ReadNote[];
}

export type ColumnRole =
  "number" | "measure" | "deadline" | "responsible" | "result" | "other";

/** What a column with the role `other` is known to hold; `unknown` is reported as not recognised. */
export type OtherColumn =
  | "remark"
  | "completion"
  | "form"
  | "place"
  | "participants"
  | "funding"
  | "direction"
  | "document"
  | "indicator"
  /** Mark columns of a schedule («I квартал», «май»); the first of them has the role `deadline`. */
  | "schedule"
  /** Where a period begins, beside the column that says when it ends. */
  | "start"
  /** Known, and of no use to any check («Цель», «Класс», «Телефон»). */
  | "detail"
  | "unknown";

export interface Column {
  readonly role: ColumnRole;
  /** Set only where `role` is `other`. */
  readonly other: OtherColumn | null;
  /** The header's text («» where there is none), paragraphs of a two-row header joined by a space. */
  readonly header: string;
  /** Grid column of the plan's first table. */
  readonly index: number;
  readonly at: CellAnchor | null;
  readonly basis: "header" | "content" | "user";
}

export type PlanRow = HeaderRow | SectionRow | Measure | SubItem | Continuation;

interface RowPlace {
  readonly table: number;
  /** Position in the table or the sheet. */
  readonly row: number;
  /** The whole row's own cells, for edits that remove or repeat it. */
  readonly quotes: readonly string[];
}

/** A header row, its repetition, its second row or a row «1 2 3 4 5». */
export interface HeaderRow extends RowPlace {
  readonly kind: "header";
}

export interface SectionRow extends RowPlace {
  readonly kind: "section";
  /** Several where a section and its subsection share a cell. */
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly number: PlanNumber | null;
  /** Where the number stands (in its own cell or before the title); null where there is none. */
  readonly numberAt: Anchor | null;
  readonly title: string;
  /** 1 for a section, 2 for a subsection, … */
  readonly level: number;
  /** The title's words; a paragraph where it stands between the tables of one plan (then no row tells of it). */
  readonly at: Anchor;
  /** 1–12 where the heading is a month («ЯНВАРЬ»). */
  readonly month: number | null;
}

/** A number as written and as understood. */
export interface PlanNumber {
  /** Without the trailing dot or bracket: «2.1». */
  readonly text: string;
  /** `[2, 1]`. */
  readonly parts: readonly number[];
  /** What follows the last digit: «», «.», «)». */
  readonly suffix: string;
  /** Counted by Word itself; such numbers are never rewritten. */
  readonly automatic: boolean;
  /** A sheet's numeric value, where 1.10 typed so has become 1.1. */
  readonly decimal: boolean;
}

/** The cell of a role in a row: where it stands and what is in it; `at.quote` is empty where nobody wrote there. */
export interface RowCells {
  /** Grid anchors of the cells by role; a role without a column is absent. */
  readonly cells: Readonly<Partial<Record<ColumnRole, CellAnchor>>>;
  /** Cells of columns with the role `other`, by grid column. */
  readonly others: readonly {
    readonly column: Column;
    readonly at: CellAnchor;
  }[];
}

export interface Measure extends RowPlace, RowCells {
  readonly kind: "measure";
  readonly number: PlanNumber | null;
  readonly numberAt: CellAnchor | null;
  /** Wording without the number typed before it and without its continuations. */
  readonly measure: Read<string>;
  /** Wording with the continuations joined. */
  readonly wholeText: string;
  /** Null where the cell is empty or the column missing. */
  readonly deadline: Deadline | null;
  readonly responsible: Responsible | null;
  readonly result: Read<string> | null;
  readonly subItems: readonly SubItem[];
  readonly continuations: readonly Continuation[];
  /** Headings above it from the outermost to the nearest, also one in a column merged down beside it and one in a
   * paragraph above its table; empty where the plan has no sections. */
  readonly path: readonly Heading[];
  /** 1–12 where a heading or a column above or beside it says in which month it is due. */
  readonly month: number | null;
}

export interface SubItem extends RowPlace, RowCells {
  readonly kind: "subitem";
  readonly measure: Read<string>;
  /** What is written in the sub-item's own row; what it inherits is not repeated here. */
  readonly deadline: Deadline | null;
  readonly responsible: Responsible | null;
  readonly result: Read<string> | null;
}

export interface Continuation extends RowPlace, RowCells {
  readonly kind: "continuation";
  readonly measure: Read<string> | null;
  readonly deadline: Deadline | null;
  readonly responsible: Responsible | null;
  readonly result: Read<string> | null;
}

/** An information note on measures taken. */
export interface Note {
  readonly title: Read<string> | null;
  readonly measures: readonly NoteMeasure[];
}

/** One item of the dash list, over one or several paragraphs. */
export interface NoteMeasure {
  readonly text: string;
  readonly paragraphs: readonly number[];
}
