import type { CellAnchor } from "../../grid/Anchor";
import type { ReadNote, Row } from "../../grid/Grid";
import { ownTexts } from "../../grid/verifyEdits";
import { isNumberRow, repeatsHeader } from "../columns/findHeader";
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
import { classifyRows, type RowKind } from "./classifyRows";
import { type HeadingDraft, HeadingStack, readHeadings } from "./headings";
import { nothingWritten } from "./lexicon";
import {
  type Grammars,
  readMeanings,
  readRowCells,
  type RowMeanings,
  trimmed,
} from "./readCells";
import { readSchedule, type ScheduleColumn } from "./readSchedule";
import {
  factsOf,
  roleSlots,
  type RowFacts,
  type RoleSlots,
  typedNumbersOf,
} from "./RowFacts";
import type { RowNumber } from "./rowNumber";
import { cellAnchor, type RowView, viewRow } from "./RowView";
import { monthOf } from "./textFlow";

/** A grid row of a plan; `facts` is null for the rows of a header. */
interface Entry {
  readonly part: PlanPart;
  readonly row: Row;
  readonly facts: RowFacts | null;
}

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

/** Every row of a plan in document order, in steps. `columns` are the plan's, by slot; `planMonth` is that of a plan for one month. */
export function* readRowsSteps(
  parts: readonly PlanPart[],
  columns: readonly Column[],
  grammars: Grammars,
  planMonth: number | null,
): Generator<void, RowsRead> {
  const reader = new RowReader(columns, grammars, planMonth);
  const entries = entriesOf(parts);
  const kinds = classifyRows(entries.flatMap(({ facts }) => facts ?? []));
  let next = 0;
  for (const { part, row, facts } of entries) {
    yield;
    reader.enter(part);
    if (facts) reader.read(facts, kinds[next++] ?? "blank");
    else reader.header(part, row);
  }
  return reader;
}

function entriesOf(parts: readonly PlanPart[]): Entry[] {
  const first = parts.find(({ header }) => header !== null);
  const top = first?.header && first.table.rows[first.header.from];
  return parts.flatMap((part, place) => {
    const { table, header, body, slots, inSheet } = part;
    const roles = roleSlots(part.columns);
    const headers = header ? table.rows.slice(header.from, header.to) : [];
    const repeated = new Set(
      body.filter(
        (row) => (top && repeatsHeader(row, top)) || isNumberRow(row),
      ),
    );
    const views = body.map((row) => viewRow(table, row, slots, inSheet));
    const typed = typedNumbersOf(views, roles);
    let starts = place > 0;
    let above: RowNumber | null = null;
    return [
      ...headers.map((row) => ({ part, row, facts: null })),
      ...views.map((view) => {
        if (repeated.has(view.row)) return { part, row: view.row, facts: null };
        const facts = factsOf(view, part.columns, roles, typed, starts, above);
        starts = false;
        above = facts.number ?? above;
        return { part, row: view.row, facts };
      }),
    ];
  });
}

/** Reads rows downwards and keeps what is in force: the headings and the measure that what follows belongs to. */
class RowReader implements RowsRead {
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

/** The heading in a column beside the measures, for as long as no other is written there. */
interface Beside {
  readonly at: CellAnchor;
  readonly heading: HeadingDraft;
}

function readBeside(
  view: RowView,
  others: RowCells["others"],
  above: Beside | null,
): Beside | null {
  const cell = others.find(({ column }) => column.other === "direction");
  if (!cell || nothingWritten.test(cell.at.quote)) return above;
  if (above?.at.row === cell.at.row && above.at.table === view.table.index)
    return above;
  const heading = readHeadings(cell.at, null)[0];
  return heading ? { at: cell.at, heading } : above;
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
