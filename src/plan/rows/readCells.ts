import { type CellAnchor, type Read, within } from "../../grid/Anchor";
import { remembered } from "../../text/remembered";
import type { Column, ColumnRole, RowCells } from "../Plan";
import type { Deadline } from "../deadline/Deadline";
import type { Responsible } from "../responsible/Party";
import { nothingWritten } from "./lexicon";
import type { RoleSlots } from "./RowFacts";
import { cellAnchor, type RowView } from "./RowView";
import { splitCombined } from "./splitCombined";
import { withStart } from "./withStart";

/** The grammars with what they must know of the surroundings. */
export interface Grammars {
  /** The same for grammars that know the same. */
  readonly key: string;
  readonly deadline: (text: string, month: number | null) => Deadline["parts"];
  readonly parties: (text: string) => Responsible["parties"];
}

/** The same grammars, each text read once: cells of a plan repeat. */
export function oncePerText({ key, deadline, parties }: Grammars): Grammars {
  const inMonth = remembered((month: number | null) =>
    remembered((text: string) => deadline(text, month)),
  );
  return {
    key,
    deadline: (text, month) => inMonth(month)(text),
    parties: remembered(parties),
  };
}

/** A row's cells by role, looking through vertical merges. */
export function readRowCells(
  view: RowView,
  roles: RoleSlots,
  columns: readonly Column[],
): RowCells {
  const cells: Partial<Record<ColumnRole, CellAnchor>> = {};
  for (const [role, slot] of Object.entries(roles)) {
    const seen = view.seen[slot];
    if (seen && role !== "other")
      cells[role as ColumnRole] = cellAnchor(view, seen);
  }
  const { deadline, responsible } = cells;
  if (deadline && responsible && roles.deadline === roles.responsible) {
    const halves = splitCombined(deadline);
    cells.deadline = halves.deadline ?? within(deadline, 0, 0);
    cells.responsible = halves.responsible ?? within(responsible, 0, 0);
  }
  const others: { column: Column; at: CellAnchor }[] = [];
  for (const [slot, column] of columns.entries()) {
    const seen = view.seen[slot];
    if (seen && column.role === "other")
      others.push({ column, at: cellAnchor(view, seen) });
  }
  return { cells, others };
}

export interface RowMeanings {
  readonly deadline: Deadline | null;
  readonly responsible: Responsible | null;
  readonly result: Read<string> | null;
}

/** What the cells say. With `ownRow`, only what is written in that very row and not merged into it. */
export function readMeanings(
  { cells, others }: RowCells,
  grammars: Grammars,
  month: number | null,
  ownRow: number | null,
): RowMeanings {
  const written = (role: ColumnRole): CellAnchor | null => {
    const at = cells[role];
    if (!at || nothingWritten.test(at.quote)) return null;
    return ownRow === null || at.row === ownRow ? at : null;
  };
  const due = written("deadline");
  const who = written("responsible");
  const result = written("result");
  const start = others.find(({ column }) => column.other === "start")?.at;
  return {
    deadline: due && {
      text: due.quote,
      at: due,
      parts: withStart(
        grammars.deadline(due.quote, month),
        start ? grammars.deadline(start.quote, month) : [],
      ),
    },
    responsible: who && {
      text: who.quote,
      at: who,
      parties: grammars.parties(who.quote),
    },
    result: result && { value: result.quote.trim(), at: trimmed(result) },
  };
}

/** The anchor without the white space at its edges, from `from` on. */
export function trimmed(at: CellAnchor, from = 0): CellAnchor {
  const text = at.quote.slice(from);
  const start = at.start + from + (text.length - text.trimStart().length);
  const quote = text.trim();
  return { ...at, start, end: start + quote.length, quote };
}
