import type { Grid, Table } from "../grid/Grid";
import { findHeader } from "./columns/findHeader";
import { nextPlan } from "./columns/nextPlan";
import { sectionsAbove } from "./columns/sectionsAbove";
import {
  type Line,
  linesOfLayout,
  linesOfRows,
  paragraphLine,
} from "./heading/Line";
import type { PlanPart } from "./PlanPart";
import { type ColumnOverride, partByContent, partWithHeader } from "./readPart";

/** A document in order: lines, and the tables that are plans, or may be (not `sure`: under a plan's title). */
export type Piece =
  | { readonly kind: "line"; readonly line: Line }
  | {
      readonly kind: "part";
      readonly part: PlanPart;
      readonly sure: boolean;
      /** Lines above the body of a table without a header: rows of the plan where it goes on with the one above. */
      readonly above?: readonly Line[];
    }
  /** A table without a header that is a plan only where it goes on with the one above. */
  | { readonly kind: "loose"; readonly table: Table };

/** A layout table has few columns and rows; a bigger one holds data, not headings. */
const LAYOUT = { columns: 4, rows: 30 };

export function splitDocument(
  grid: Grid,
  overrides: readonly ColumnOverride[],
): Piece[] {
  const inSheet = grid.kind === "workbook";
  return grid.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [{ kind: "line" as const, line: paragraphLine(block) }]
      : block.hidden
        ? []
        : splitTable(block, inSheet, overrides),
  );
}

function splitTable(
  table: Table,
  inSheet: boolean,
  overrides: readonly ColumnOverride[],
): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let header = findHeader(table, from);
  if (!header) return splitBare(table, inSheet, overrides);
  while (header) {
    const to = nextPlan(table, header);
    const body = table.rows.slice(header.to, to);
    const part = partWithHeader(table, header, body, inSheet, overrides);
    const opening = part ? sectionsAbove(table, from, header, body) : [];
    const rows = table.rows.slice(from, header.from - opening.length);
    pieces.push(...asPieces(linesOfRows(table, rows)));
    if (part)
      pieces.push({
        kind: "part",
        part: { ...part.part, opening },
        sure: part.sure,
      });
    from = to;
    header = findHeader(table, from);
  }
  return pieces;
}

function splitBare(
  table: Table,
  inSheet: boolean,
  overrides: readonly ColumnOverride[],
): Piece[] {
  const part = partByContent(table, inSheet, overrides);
  if (part) {
    const above = linesOfRows(table, table.rows.slice(0, part.from));
    return [{ kind: "part", part: part.part, sure: part.sure, above }];
  }
  if (!inSheet && table.columnCount > 2) return [{ kind: "loose", table }];
  return looseLines(table, inSheet);
}

/** The words of a table that turned out to be no plan; none of a big one. */
export function looseLines(table: Table, inSheet: boolean): Piece[] {
  if (table.rows.length > LAYOUT.rows) return [];
  if (inSheet) return asPieces(linesOfRows(table, table.rows));
  return table.columnCount > LAYOUT.columns
    ? []
    : asPieces(linesOfLayout(table));
}

const asPieces = (lines: readonly Line[]): Piece[] =>
  lines.map((line) => ({ kind: "line", line }));
