import type { ReadNote, Row } from "../../grid/Grid";
import { ownTexts } from "../../grid/verifyEdits";
import type {
  Column,
  Continuation,
  HeaderRow,
  Heading,
  Measure,
  PlanRow,
  RowCells,
  SubItem,
} from "../Plan";
import type { PlanPart } from "../PlanPart";
import { readNotes } from "../strings";
import { type Beside, readBeside } from "./beside";
import { HeadingStack, readHeadings } from "./headings";
import {
  type Grammars,
  readMeanings,
  readRowCells,
  type RowMeanings,
  trimmed,
} from "./readCells";
import { readSchedule, type ScheduleColumn } from "./readSchedule";
import type { RowKind } from "./RowKind";
import { roleSlots, type RoleSlots, type RowFacts } from "./RowFacts";
import { cellAnchor } from "./RowView";
import { monthOf } from "./textFlow";

export interface RowsRead {
  readonly rows: readonly PlanRow[];
  readonly measures: readonly Measure[];
  /** Long texts over the whole width, left out. */
  readonly notes: readonly ReadNote[];
}

type MeasureDraft = { -readonly [K in keyof Measure]: Measure[K] } & {
  readonly subItems: SubItem[];
  readonly continuations: Continuation[];
};

/** Reads rows downwards and keeps what is in force: the headings and the measure that what follows belongs to. */
export class RowReader implements RowsRead {
  readonly rows: PlanRow[] = [];
  readonly measures: MeasureDraft[] = [];
  readonly notes: ReadNote[] = [];
  private readonly stack = new HeadingStack();
  private readonly columns: readonly Column[];
  private readonly grammars: Grammars;
  private readonly planMonth: number | null;
  private part: PlanPart | null = null;
  private roles: RoleSlots = {};
  private schedule: readonly ScheduleColumn[] = [];
  private beside: Beside | null = null;
  private measure: MeasureDraft | null = null;

  constructor(
    columns: readonly Column[],
    grammars: Grammars,
    planMonth: number | null,
  ) {
    this.columns = columns;
    this.grammars = grammars;
    this.planMonth = planMonth;
  }

  enter(part: PlanPart): void {
    if (part === this.part) return;
    this.part = part;
    this.roles = roleSlots(part.columns);
    this.schedule = part.columns.flatMap(({ mark }, slot) =>
      mark === null ? [] : [{ slot, header: mark }],
    );
    for (const draft of part.leading) this.stack.push(draft);
  }

  header({ table }: PlanPart, row: Row): void {
    const place = { table: table.index, row: row.index, quotes: ownTexts(row) };
    this.rows.push({ kind: "header", ...place } satisfies HeaderRow);
  }

  read(facts: RowFacts, kind: RowKind): void {
    switch (kind) {
      case "section":
        this.readSection(facts);
        break;
      case "measure":
        this.readMeasure(facts);
        break;
      case "subitem":
        this.readSubItem(facts);
        break;
      case "continuation":
        this.readContinuation(facts);
        break;
      case "explanation":
        this.notes.push({
          message: readNotes.remark,
          table: facts.view.table.index,
          row: facts.view.row.index,
        });
        break;
      case "remark":
      case "blank":
        break;
    }
  }

  private readSection(facts: RowFacts): void {
    const { view, number } = facts;
    const seen = facts.only ?? facts.measure;
    if (!seen) return;
    const drafts = readHeadings(
      cellAnchor(view, seen),
      number,
      seen.cell.labels,
    );
    const headings = drafts.map((draft) => this.stack.push(draft));
    this.rows.push({ kind: "section", ...placeOf(facts), headings });
    this.measure = null;
    this.beside = null;
  }

  private readMeasure(facts: RowFacts): void {
    const cells = readRowCells(facts.view, this.roles, this.columns);
    const { number } = facts;
    const wording = this.wordingOf(facts);
    this.beside = readBeside(facts.view, cells.others, this.beside);
    const path = this.path();
    const month = this.monthOf(cells, path);
    const measure: MeasureDraft = {
      kind: "measure",
      ...placeOf(facts),
      ...cells,
      number: number?.number ?? null,
      numberAt: number?.at ?? null,
      measure: wording,
      wholeText: wording.value,
      ...this.meaningsOf(facts, cells, month, null),
      subItems: [],
      continuations: [],
      path,
      month,
    };
    this.stack.closeHeading();
    this.rows.push(measure);
    this.measures.push(measure);
    this.measure = measure;
  }

  private readSubItem(facts: RowFacts): void {
    const cells = readRowCells(facts.view, this.roles, this.columns);
    const item: SubItem = {
      kind: "subitem",
      ...placeOf(facts),
      ...cells,
      measure: this.wordingOf(facts, 0),
      ...this.meaningsOf(
        facts,
        cells,
        this.monthOf(cells, this.path()),
        facts.view.row.index,
      ),
    };
    this.rows.push(item);
    this.measure?.subItems.push(item);
  }

  private readContinuation(facts: RowFacts): void {
    const cells = readRowCells(facts.view, this.roles, this.columns);
    const own = facts.view.row.index;
    const month = this.monthOf(cells, this.path());
    const meanings = this.meaningsOf(facts, cells, month, own);
    const wording = facts.text === "" ? null : this.wordingOf(facts);
    const row: Continuation = {
      kind: "continuation",
      ...placeOf(facts),
      ...cells,
      measure: wording,
      ...meanings,
    };
    this.rows.push(row);
    if (!this.measure) return;
    this.measure.continuations.push(row);
    this.measure.deadline ??= meanings.deadline;
    this.measure.responsible ??= meanings.responsible;
    this.measure.result ??= meanings.result;
    if (wording && this.measure.subItems.length === 0)
      this.measure.wholeText = `${this.measure.wholeText} ${wording.value}`;
  }

  private wordingOf(
    { view, measure, number }: RowFacts,
    from = number?.rest ?? 0,
  ): Measure["measure"] {
    if (!measure) return { value: "", at: emptyAt(view) };
    const at = trimmed(cellAnchor(view, measure), from);
    return { value: at.quote, at };
  }

  private meaningsOf(
    { view }: RowFacts,
    cells: RowCells,
    month: number | null,
    ownRow: number | null,
  ): RowMeanings {
    const meanings = readMeanings(cells, this.grammars, month, ownRow);
    return this.schedule.length === 0
      ? meanings
      : {
          ...meanings,
          deadline: readSchedule(view, this.schedule, this.grammars),
        };
  }

  private path(): readonly Heading[] {
    const { path } = this.stack;
    return this.beside
      ? [...path, { ...this.beside.heading, level: path.length + 1 }]
      : path;
  }

  /** The month that a cell beside, the nearest heading above, the sheet's name or the plan's title gives. */
  private monthOf(
    { others }: RowCells,
    path: readonly Heading[],
  ): number | null {
    for (const { at } of others) {
      const month = monthOf(at.quote);
      if (month !== null) return month;
    }
    return (
      path.findLast(({ month }) => month !== null)?.month ??
      monthOf(this.part?.table.name ?? "") ??
      this.planMonth
    );
  }
}

const emptyAt = ({
  table,
  row,
}: RowFacts["view"]): Measure["measure"]["at"] => ({
  kind: "cell",
  table: table.index,
  row: row.index,
  column: row.cells[0]?.column ?? 0,
  start: 0,
  end: 0,
  quote: "",
});

const placeOf = ({ view: { table, row } }: RowFacts) => ({
  table: table.index,
  row: row.index,
  quotes: ownTexts(row),
});
