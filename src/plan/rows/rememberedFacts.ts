import { type Row, rowAt, type Table } from "../../grid/Grid";
import { interned } from "../../text/interned";
import { sameItems } from "../../text/sameItems";
import type { PlanPart } from "../PlanPart";
import { factsOf, roleSlots, type RowFacts, typedNumbersOf } from "./RowFacts";
import type { RowNumber } from "./rowNumber";
import { viewRow } from "./RowView";

/** Reads a row of the part; `above` is the last number above it. */
export type FactsReader = (
  row: Row,
  startsTable: boolean,
  above: RowNumber | null,
) => RowFacts;

interface Kept {
  readonly setting: object;
  readonly startsTable: boolean;
  readonly above: RowNumber | null;
  readonly owners: readonly (Row | null)[];
  readonly facts: RowFacts;
}

/** As many rows as show how numbers are written. */
const SAMPLE = 200;

/** As `factsOf`, which is asked once for a row that stands among the same columns below the same number. */
export function rememberedFacts({
  table,
  columns,
  body,
  slots,
  inSheet,
}: PlanPart): FactsReader {
  const roles = roleSlots(columns);
  const viewed = (row: Row) => viewRow(table, row, slots, inSheet);
  const typed = typedNumbersOf(body.slice(0, SAMPLE), viewed, roles);
  const setting = settings([table.index, columns, slots, inSheet, typed]);
  return (row, startsTable, last) => {
    const owners = ownersOf(table, row);
    const known = kept.get(row);
    if (
      known?.setting === setting &&
      known.startsTable === startsTable &&
      sameNumber(known.above, last) &&
      sameItems(known.owners, owners)
    )
      return known.facts;
    const facts = factsOf(
      viewed(row),
      columns,
      roles,
      typed,
      startsTable,
      last,
    );
    kept.set(row, { setting, startsTable, above: last, owners, facts });
    return facts;
  };
}

const kept = new WeakMap<Row, Kept>();
const settings = interned<object>(200);

const sameNumber = (a: RowNumber | null, b: RowNumber | null): boolean =>
  a === b || (a && b ? sameItems(a.number.parts, b.number.parts) : false);

/** The rows whose cells are seen in this one. */
function ownersOf(table: Table, { cells }: Row): readonly (Row | null)[] {
  const owners: (Row | null)[] = [];
  for (const { mergedInto } of cells)
    if (mergedInto !== null) owners.push(rowAt(table, mergedInto));
  return owners.length === 0 ? none : owners;
}

const none: readonly (Row | null)[] = [];
