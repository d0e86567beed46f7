import type { Table } from "../grid/Grid";
import { commonSlots } from "./columns/slots";
import { plainLine } from "./heading/foldLine";
import { appendixLine, approvalWord, goesOnLine } from "./heading/lexicon";
import type { Line } from "./heading/Line";
import { isPlanTitle } from "./heading/readTitle";
import type { PlanPart } from "./PlanPart";
import {
  type HeadingDraft,
  leadingHeadings,
  lineHeading,
} from "./rows/headings";
import { monthOf } from "./rows/textFlow";
import { looseLines, type Piece } from "./splitDocument";

/** The tables of one plan, with the lines above the first of them. */
export interface PlanGroup {
  readonly lines: readonly Line[];
  readonly parts: readonly PlanPart[];
}

export interface Grouped {
  readonly groups: readonly PlanGroup[];
  /** Lines below the last plan; all lines where there is none. */
  readonly rest: readonly Line[];
}

/** More lines than this between two tables are a text of its own: what follows is another plan. */
const MOST_BETWEEN = 10;

/** Joins tables cut by pages, by months or by sections into plans. */
export function groupPlans(
  pieces: readonly Piece[],
  inSheet: boolean,
): Grouped {
  const groups: { lines: readonly Line[]; parts: PlanPart[] }[] = [];
  let pending: Line[] = [];
  const take = (part: PlanPart, sure: boolean) => {
    const open = groups.at(-1);
    const joins = open && joinedPart(open.parts, part, pending);
    if (joins) open.parts.push(joins);
    else if (sure || pending.some(({ text }) => isPlanTitle(text)))
      groups.push({ lines: pending, parts: [part] });
    else return;
    pending = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "line") pending.push(piece.line);
    else if (piece.kind === "part") {
      const { part, sure, above = [] } = piece;
      const open = groups.at(-1);
      const whole =
        open && above.length > 0 && above.every(mayBeRow)
          ? partLike(open.parts, part.table)
          : null;
      if (open && whole && joinedPart(open.parts, whole, pending))
        take(whole, true);
      else {
        pending.push(...above);
        take(part, sure);
      }
    } else {
      const open = groups.at(-1);
      const part = open && partLike(open.parts, piece.table);
      if (part && joinedPart(open.parts, part, pending)) take(part, true);
      else
        for (const loose of looseLines(piece.table, inSheet))
          if (loose.kind === "line") pending.push(loose.line);
    }
  }
  return { groups, rest: pending };
}

/** A table without a header, read with the columns of the plan above. */
function partLike(parts: readonly PlanPart[], table: Table): PlanPart | null {
  const [first] = parts;
  if (!first) return null;
  const common = commonSlots(table);
  const count = first.slots.length;
  if (common.length !== count && table.columnCount !== first.table.columnCount)
    return null;
  return {
    ...first,
    table,
    header: null,
    slots: common.length === count ? common : first.slots,
    opening: [],
    body: table.rows,
    leading: [],
  };
}

/** The part as it goes on with the plan above, with the headings between; null where it is another plan. */
function joinedPart(
  parts: readonly PlanPart[],
  part: PlanPart,
  between: readonly Line[],
): PlanPart | null {
  const first = parts[0];
  const lines = between.filter(({ text }) => text.trim() !== "");
  if (!first || first.inSheet || lines.length > MOST_BETWEEN) return null;
  if (first.slots.length !== part.slots.length) return null;
  if (part.header && !sameColumns(first, part)) return null;
  if (lines.some(({ text }) => startsAnew(text))) return null;
  const columns = part.header ? part.columns : first.columns;
  return { ...part, columns, leading: headingsBetween(lines) };
}

/** A title, an appendix mark or a stamp: what follows is a plan of its own. */
function startsAnew(text: string): boolean {
  const plain = plainLine(text);
  return (
    monthOf(text) === null &&
    (isPlanTitle(text) || appendixLine.test(plain) || approvalWord.test(plain))
  );
}

/** Neither the beginning of another plan nor «Продолжение таблицы». */
const mayBeRow = ({ text }: Line): boolean =>
  !startsAnew(text) && !goesOnLine.test(plainLine(text));

/** Months and numbered headings among the lines; one or two short lines are a heading without a number. */
function headingsBetween(lines: readonly Line[]): HeadingDraft[] {
  const own = lines.filter(({ text }) => !goesOnLine.test(plainLine(text)));
  const numbered = leadingHeadings(own);
  if (numbered.length > 0 || own.length > 2) return numbered;
  return own
    .filter(({ text }) => text.length < 200 && !/[.:;,]\s*$/.test(text))
    .map(lineHeading);
}

const sameColumns = (a: PlanPart, b: PlanPart): boolean =>
  a.columns.every(
    ({ role, other }, index) =>
      b.columns[index]?.role === role && b.columns[index].other === other,
  );
