import type { Row } from "../../grid/Grid";
import type { AssignedRole } from "../columns/assignRoles";
import { readLeadingNumber } from "../numbering/planNumber";
import type { ColumnRole } from "../Plan";
import { nothingWritten } from "./lexicon";
import {
  numberOfCell,
  numberOfText,
  type RowNumber,
  type TypedNumbers,
} from "./rowNumber";
import { ownText, type RowView, type SeenCell } from "./RowView";

/** Slots by role, the first of each. */
export type RoleSlots = Readonly<Partial<Record<ColumnRole, number>>>;

/** The first column of each role. */
export function roleSlots(columns: readonly AssignedRole[]): RoleSlots {
  const slots: Partial<Record<ColumnRole, number>> = {};
  for (const [slot, { role, also }] of columns.entries()) {
    slots[role] ??= slot;
    if (also) slots[also] ??= slot;
  }
  return slots;
}

/** What a row looks like before it is known what it is. */
export interface RowFacts {
  readonly view: RowView;
  /** First body row of a table after the plan's first one, or under a header repeated within a table: of a new page. */
  readonly startsTable: boolean;
  readonly number: RowNumber | null;
  /** The measure's cell, also through a merge; null where the row has none. */
  readonly measure: SeenCell | null;
  /** Its own wording in this row without the number, trimmed. */
  readonly text: string;
  /** The only own cell besides the number that holds anything; null where several do or none does. */
  readonly only: SeenCell | null;
  /** The role of the column that the only cell begins in. */
  readonly onlyRole: ColumnRole | null;
  /** The only cell reaches over columns that are not its own: a heading. */
  readonly wide: boolean;
  /** An own deadline or responsible party is written here. */
  readonly due: boolean;
  /** How many own cells besides number and measure hold anything. */
  readonly besides: number;
  readonly numberCovered: boolean;
  readonly measureCovered: boolean;
}

/** What is known of a row by itself, before the rows around it are looked at. */
export function factsOf(
  view: RowView,
  columns: readonly AssignedRole[],
  roles: RoleSlots,
  typed: TypedNumbers,
  startsTable: boolean,
  above: RowNumber | null,
): RowFacts {
  const numberCell = seenAt(view, roles.number);
  const measure = seenAt(view, roles.measure);
  const inCell =
    numberCell && numberCell.last === numberCell.first
      ? numberOfCell(view, numberCell)
      : null;
  const own = view.seen.filter(
    (seen): seen is SeenCell =>
      seen !== null && !seen.covered && seen.cell.text.trim() !== "",
  );
  const rest = inCell ? own.filter((seen) => seen !== numberCell) : own;
  const only = rest.length === 1 ? (rest[0] ?? null) : null;
  const inText =
    inCell === null && measure && !measure.covered && rest.includes(measure)
      ? numberOfText(view, measure, typed === "none" ? "dotted" : typed)
      : null;
  const number =
    inCell ?? (typed === "none" && !follows(above, inText) ? null : inText);
  const wide = only !== null && reachesOver(only, roles, view.seen.length);
  return {
    view,
    startsTable,
    number,
    measure,
    text: ownText(view, roles.measure)
      .slice(number?.rest ?? 0)
      .trim(),
    only,
    onlyRole: only && (columns[only.first]?.role ?? null),
    wide,
    due: [roles.deadline, roles.responsible].some(
      (slot) => !nothingWritten.test(ownText(view, slot)),
    ),
    besides: rest.filter((seen) => seen !== measure).length,
    numberCovered: (numberCell?.covered ?? false) && inCell !== null,
    measureCovered: measure?.covered ?? false,
  };
}

/** The next sibling or the first child of the number above: typed into the wording where its own cell was left empty. */
function follows(above: RowNumber | null, found: RowNumber | null): boolean {
  if (!found || found.style !== "arabic" || found.number.suffix === ")")
    return false;
  const { parts } = found.number;
  const last = above?.number.parts ?? [];
  return last
    .map((part, depth) => [...last.slice(0, depth), part + 1])
    .concat([[...last, 1]])
    .some(
      (next) =>
        next.length === parts.length &&
        next.every((part, index) => part === parts[index]),
    );
}

const seenAt = (view: RowView, slot: number | undefined): SeenCell | null =>
  slot === undefined ? null : (view.seen[slot] ?? null);

/** A cell over the measure's column and, beyond it, over the number's or another role's. */
function reachesOver(
  { first, last }: SeenCell,
  roles: RoleSlots,
  slots: number,
): boolean {
  if (first === last) return false;
  const { measure = -1, number = -1, deadline = -1, responsible = -1 } = roles;
  const over = (slot: number) => first <= slot && slot <= last;
  return (
    (over(measure) && (over(number) || over(deadline) || over(responsible))) ||
    (last - first + 1) * 2 > slots
  );
}

/** How a plan without a column of numbers writes them before the wording, from its first rows. */
export function typedNumbersOf(
  rows: readonly Row[],
  viewed: (row: Row) => RowView,
  roles: RoleSlots,
): TypedNumbers {
  if (
    roles.number !== undefined &&
    rows.some((row) => {
      const view = viewed(row);
      const seen = seenAt(view, roles.number);
      return seen !== null && numberOfCell(view, seen) !== null;
    })
  )
    return "none";
  const texts = rows
    .map(viewed)
    .filter((view) => seenAt(view, roles.measure)?.covered === false)
    .map((view) => ownText(view, roles.measure))
    .filter((text) => text.trim() !== "");
  const bare = texts.flatMap((text) => {
    const found = readLeadingNumber(text, true);
    return found?.style === "arabic" && found.number.suffix === ""
      ? [found.number.parts]
      : [];
  });
  const inOrder = bare.every(
    ([value = 0], index) => value === (bare[index - 1]?.[0] ?? value - 1) + 1,
  );
  return bare.length * 2 > texts.length && bare.length > 1 && inOrder
    ? "lone"
    : "dotted";
}
