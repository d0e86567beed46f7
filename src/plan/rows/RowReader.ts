import type { ReadNote, Row } from "../../grid/Grid";
import { ownTexts } from "../../grid/verifyEdits";
import { interned } from "../../text/interned";
import { keptFor } from "../../text/keptFor";
import type {
  Column,
  Continuation,
  HeaderRow,
  Heading,
  Measure,
  PlanRow,
  SectionRow,
  SubItem,
} from "../Plan";
import type { PlanPart } from "../PlanPart";
import { readNotes } from "../strings";
import { type Beside, readBeside } from "./beside";
import {
  type HeadingDraft,
  HeadingStack,
  levelled,
  readHeadings,
} from "./headings";
import type { Grammars } from "./readCells";
import { placeOf } from "./readOwnRow";
import { continuationAgain, measureAgain, subItemAgain } from "./rowMemory";
import type { RowFacts } from "./RowFacts";
import type { RowKind } from "./RowKind";
import { type RowSetting, rowSetting } from "./RowSetting";
import { cellAnchor } from "./RowView";

export interface RowsRead {
  readonly rows: readonly PlanRow[];
  readonly measures: readonly Measure[];
  /** Long texts over the whole width, left out. */
  readonly notes: readonly ReadNote[];
}

/** A measure for as long as rows may follow that belong to it. */
interface OpenMeasure {
  readonly facts: RowFacts;
  readonly setting: RowSetting;
  readonly path: readonly Heading[];
  readonly subItems: SubItem[];
  readonly continuations: Continuation[];
  readonly words: string[];
  /** The rows read since, in order. */
  readonly below: PlanRow[];
}

/** Reads rows downwards and keeps what is in force: the headings and the measure that what follows belongs to. */
export class RowReader {
  private readonly rows: PlanRow[] = [];
  private readonly measures: Measure[] = [];
  private readonly notes: ReadNote[] = [];
  private readonly stack = new HeadingStack();
  private readonly columns: readonly Column[];
  private readonly grammars: Grammars;
  private readonly planMonth: number | null;
  private part: PlanPart | null = null;
  private setting: RowSetting | null = null;
  private beside: Beside | null = null;
  private open: OpenMeasure | null = null;

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
    const { columns, grammars, planMonth } = this;
    this.setting = rowSetting(part, columns, grammars, planMonth);
    for (const draft of part.leading) this.stack.push(sameDraft(draft));
  }

  header({ table }: PlanPart, row: Row): void {
    const place = { table: table.index, row: row.index, quotes: ownTexts(row) };
    this.add({ kind: "header", ...place } satisfies HeaderRow);
  }

  /** A row of the part that was entered last. */
  read(facts: RowFacts, kind: RowKind): void {
    const { setting } = this;
    if (!setting) return;
    switch (kind) {
      case "section":
        this.readSection(facts);
        break;
      case "measure":
        this.readMeasure(facts, setting);
        break;
      case "subitem": {
        const item = subItemAgain(facts, setting, this.path());
        this.add(item);
        this.open?.subItems.push(item);
        break;
      }
      case "continuation":
        this.readContinuation(facts, setting);
        break;
      case "explanation":
        this.notes.push({
          message: readNotes.remark,
          table: facts.view.table,
          row: facts.view.row.index,
        });
        break;
      case "remark":
      case "blank":
        break;
    }
  }

  /** All that was read. */
  end(): RowsRead {
    this.close();
    const { rows, measures, notes } = this;
    return { rows, measures, notes };
  }

  private add(row: PlanRow): void {
    (this.open?.below ?? this.rows).push(row);
  }

  /** Nothing that follows belongs to the measure. */
  private close(): void {
    const { open } = this;
    if (!open) return;
    this.open = null;
    const measure = measureAgain(open.facts, open.setting, open.path, open);
    this.measures.push(measure);
    this.rows.push(measure);
    for (const row of open.below) this.rows.push(row);
  }

  private readSection(facts: RowFacts): void {
    const drafts = headingDrafts(facts);
    if (!drafts) return;
    this.close();
    const headings = drafts.map((draft) => this.stack.push(draft));
    const row = { kind: "section", ...placeOf(facts), headings } as const;
    this.add(row satisfies SectionRow);
    this.beside = null;
  }

  private readMeasure(facts: RowFacts, setting: RowSetting): void {
    this.close();
    this.beside = readBeside(facts, setting, this.beside);
    this.open = {
      facts,
      setting,
      path: this.path(),
      subItems: [],
      continuations: [],
      words: [],
      below: [],
    };
    this.stack.closeHeading();
  }

  private readContinuation(facts: RowFacts, setting: RowSetting): void {
    const row = continuationAgain(facts, setting, this.path());
    this.add(row);
    if (!this.open) return;
    const { continuations, subItems, words } = this.open;
    continuations.push(row);
    if (row.measure && subItems.length === 0) words.push(row.measure.value);
  }

  private path(): readonly Heading[] {
    const { path } = this.stack;
    return this.beside
      ? [...path, levelled(this.beside.heading, path.length + 1)]
      : path;
  }
}

/** The headings that a section row holds; null where there is nothing to read. */
const headingDrafts = keptFor(({ view, number, only, measure }: RowFacts) => {
  const seen = only ?? measure;
  return seen && readHeadings(cellAnchor(view, seen), number, seen.cell.labels);
});
const sameDraft = interned<HeadingDraft>(500);
