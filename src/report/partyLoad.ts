import type { Plan } from "../plan/Plan";
import {
  monthCount,
  type MonthIndex,
  monthIndex,
  type MonthSpan,
} from "./months";
import type { Schedule, ScheduledRow, ScheduleLine } from "./schedule";

/** How much there is to do, and when. */
export interface Load {
  readonly rows: readonly ScheduledRow[];
  /** Rows with dated work in each month of the span, first month first; hatched and recurring work is not counted. */
  readonly byMonth: readonly (readonly ScheduledRow[])[];
  /** Months with the most dated work, where some of it falls together: two rows or more. */
  readonly peaks: readonly MonthIndex[];
}

export interface PartyLoad extends Load {
  /** Canonical key of the party. */
  readonly key: string;
  /** The party as the plan writes it most often. */
  readonly name: string;
}

export interface PlanLoad {
  readonly total: Load;
  /** The busiest first. */
  readonly parties: readonly PartyLoad[];
  /** What nobody answers for. */
  readonly nobody: readonly ScheduledRow[];
}

/** Who answers for how much, and when it falls together. */
export function loadOf(plan: Plan, { lines, span }: Schedule): PlanLoad {
  const lineOf = new Map(lines.map((line) => [line.row, line]));
  const total = new Gathered(span);
  const parties = new Map<string, Gathered>();
  const nobody: ScheduledRow[] = [];
  for (const measure of plan.measures)
    for (const row of [measure, ...measure.subItems]) {
      const isSubItem = row !== measure;
      if (isSubItem && !lineOf.has(row)) continue;
      const line = lineOf.get(row);
      total.add(row, line);
      const named = partiesOf(row, measure);
      if (named.length === 0) nobody.push(row);
      for (const { key, text } of named) {
        const party = parties.get(key) ?? new Gathered(span);
        parties.set(key, party);
        party.addName(text);
        party.add(row, line);
      }
    }
  return {
    total: total.load(),
    parties: [...parties]
      .map(([key, party]) => ({ key, name: party.name(), ...party.load() }))
      .sort((a, b) => b.rows.length - a.rows.length),
    nobody,
  };
}

/** Who answers for a row: a sub-item without its own parties has those of its measure. */
export const partiesOf = (
  row: ScheduledRow,
  { responsible }: ScheduleLine["measure"],
) => (row.responsible ?? responsible)?.parties ?? [];

class Gathered {
  private readonly rows = new Set<ScheduledRow>();
  private readonly byMonth: ScheduledRow[][];
  private readonly names = new Map<string, number>();
  private readonly span: MonthSpan | null;

  constructor(span: MonthSpan | null) {
    this.span = span;
    this.byMonth = Array.from(
      { length: span ? monthCount(span) : 0 },
      () => [],
    );
  }

  addName(text: string): void {
    this.names.set(text, (this.names.get(text) ?? 0) + 1);
  }

  /** A row is counted once, however often it names the party. */
  add(row: ScheduledRow, line: ScheduleLine | undefined): void {
    if (this.rows.has(row)) return;
    this.rows.add(row);
    const { span } = this;
    if (!line || !span) return;
    const busy = new Set<MonthIndex>();
    for (const { shape, start, end } of line.marks) {
      if (shape === "ongoing" || shape === "recurring") continue;
      const last = Math.min(monthIndex(end), span.last);
      for (
        let month = Math.max(monthIndex(start), span.first);
        month <= last;
        month++
      )
        busy.add(month - span.first);
    }
    for (const at of busy) this.byMonth[at]?.push(row);
  }

  name(): string {
    let best = "";
    for (const [name, count] of this.names)
      if (count > (this.names.get(best) ?? 0)) best = name;
    return best;
  }

  load(): Load {
    const { byMonth, span } = this;
    const most = byMonth.reduce((max, { length }) => Math.max(max, length), 0);
    const peaks = byMonth.flatMap(({ length }, at) =>
      span && most > 1 && length === most ? [span.first + at] : [],
    );
    return { rows: [...this.rows], byMonth, peaks };
  }
}
