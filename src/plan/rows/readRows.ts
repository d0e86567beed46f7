import type { Row } from "../../grid/Grid";
import { ownTexts } from "../../grid/verifyEdits";
import { isNumberRow, repeatsHeader } from "../columns/findHeader";
import type {
  Column,
  Continuation,
  HeaderRow,
  Measure,
  PlanRow,
  SubItem,
} from "../Plan";
import type { PlanPart } from "../PlanPart";
import { classifyRows, type RowKind } from "./classifyRows";
import { HeadingStack, readHeadings } from "./headings";
import {
  type Grammars,
  readMeanings,
  readRowCells,
  trimmed,
} from "./readCells";
import {
  factsOf,
  roleSlots,
  type RowFacts,
  type RoleSlots,
  typedNumbersOf,
} from "./RowFacts";
import { cellAnchor, viewRow } from "./RowView";

/** A grid row of a plan; `facts` is null for the rows of a header. */
interface Entry {
  readonly part: PlanPart;
  readonly row: Row;
  readonly facts: RowFacts | null;
}

export interface RowsRead {
  readonly rows: readonly PlanRow[];
  readonly measures: readonly Measure[];
}

type MeasureDraft = { -readonly [K in keyof Measure]: Measure[K] } & {
  readonly subItems: SubItem[];
  readonly continuations: Continuation[];
};

/** Every row of a plan in document order. `columns` are the plan's, by slot. */
export function readRows(
  parts: readonly PlanPart[],
  columns: readonly (Column | null)[],
  grammars: Grammars,
): RowsRead {
  const reader = new RowReader(columns, grammars);
  const entries = entriesOf(parts);
  const kinds = classifyRows(entries.flatMap(({ facts }) => facts ?? []));
  let next = 0;
  for (const { part, row, facts } of entries) {
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
    return [
      ...headers.map((row) => ({ part, row, facts: null })),
      ...views.map((view) => {
        if (repeated.has(view.row)) return { part, row: view.row, facts: null };
        const facts = factsOf(view, roles, typed, starts);
        starts = false;
        return { part, row: view.row, facts };
      }),
    ];
  });
}

/** Reads rows downwards and keeps what is in force: the headings and the measure that what follows belongs to. */
class RowReader implements RowsRead {
  readonly rows: PlanRow[] = [];
  readonly measures: MeasureDraft[] = [];
  private readonly stack = new HeadingStack();
  private readonly columns: readonly (Column | null)[];
  private readonly grammars: Grammars;
  private part: PlanPart | null = null;
  private roles: RoleSlots = {};
  private measure: MeasureDraft | null = null;

  constructor(columns: readonly (Column | null)[], grammars: Grammars) {
    this.columns = columns;
    this.grammars = grammars;
  }

  enter(part: PlanPart): void {
    if (part === this.part) return;
    this.part = part;
    this.roles = roleSlots(part.columns);
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
      case "remark":
      case "blank":
        break;
    }
  }

  private readSection(facts: RowFacts): void {
    const { view, number } = facts;
    const seen = facts.only ?? facts.measure;
    if (!seen) return;
    const drafts = readHeadings(cellAnchor(view, seen), number);
    const headings = drafts.map((draft) => this.stack.push(draft));
    this.rows.push({ kind: "section", ...placeOf(facts), headings });
    this.measure = null;
  }

  private readMeasure(facts: RowFacts): void {
    const cells = readRowCells(facts.view, this.roles, this.columns);
    const { number } = facts;
    const wording = this.wordingOf(facts);
    const month = this.monthOf();
    const measure: MeasureDraft = {
      kind: "measure",
      ...placeOf(facts),
      ...cells,
      number: number?.number ?? null,
      numberAt: number?.at ?? null,
      measure: wording,
      wholeText: wording.value,
      ...readMeanings(cells, this.grammars, month, null),
      subItems: [],
      continuations: [],
      path: this.stack.path,
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
      ...readMeanings(
        cells,
        this.grammars,
        this.monthOf(),
        facts.view.row.index,
      ),
    };
    this.rows.push(item);
    this.measure?.subItems.push(item);
  }

  private readContinuation(facts: RowFacts): void {
    const cells = readRowCells(facts.view, this.roles, this.columns);
    const own = facts.view.row.index;
    const meanings = readMeanings(cells, this.grammars, this.monthOf(), own);
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

  /** The month that the nearest heading above gives. */
  private monthOf(): number | null {
    return (
      this.stack.path.findLast(({ month }) => month !== null)?.month ?? null
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
