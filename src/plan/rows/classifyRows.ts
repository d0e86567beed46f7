import { ownCells } from "../columns/findHeader";
import { amount, remarkStart, signature, signer, total } from "./lexicon";
import type { RowFacts } from "./RowFacts";
import type { Above, Next, RowKind } from "./RowKind";
import type { RowNumber } from "./rowNumber";
import { endsWithColon, goesOn, monthOf } from "./textFlow";
import {
  emptyMeasureKind,
  loneTextKind,
  unnumberedKind,
} from "./unnumberedKind";

/** A row over the whole width longer than this is an explanation, not a heading. */
const LONGEST_HEADING = 500;

/** What each row is, from the row itself, what stands above and what comes next. */
export function classifyRows(rows: readonly RowFacts[]): RowKind[] {
  const numbered = isNumbered(rows);
  const next = nextRows(rows);
  const inherits = childrenWithNothing(rows);
  const end = rows.findLastIndex(
    (row) => row.number !== null || (row.due && !signsBeside(row)),
  );
  const above: Above = { text: null, list: false, listDue: null, parts: [] };
  return rows.map((row, index) => {
    const kind =
      index > end && isSignature(row)
        ? "remark"
        : inherits(row, above)
          ? "subitem"
          : kindOf(row, above, numbered, next[index] ?? NOTHING);
    remember(above, row, kind);
    return kind;
  });
}

/** Below the last row with a number or a deadline: who signs or wrote the plan. */
const isSignature = (row: RowFacts): boolean => {
  const { only, besides, text } = row;
  const words = only?.cell.text ?? text;
  return (
    signsBeside(row) ||
    ((only !== null || besides < 3) &&
      (signer.test(words) || signature.test(words)))
  );
};

/** «Директор», and nothing beside it but a line to sign on and a name, in whatever columns. */
function signsBeside({ view }: RowFacts): boolean {
  const [post, ...others] = ownCells(view.row);
  return (
    post !== undefined &&
    others.length > 0 &&
    signer.test(post.text) &&
    others.every(({ text }) => signature.test(text))
  );
}

/** Numbers are in use where a quarter of the rows has one, and one is not alone among many. */
function isNumbered(rows: readonly RowFacts[]): boolean {
  const measures = rows.filter(
    ({ wide, only, due }) => !wide && (due || only === null),
  );
  const numbers = measures.filter(({ number }) => number !== null).length;
  return (
    numbers * 2 >= measures.length ||
    (numbers > 1 && numbers * 4 >= measures.length)
  );
}

const NOTHING: Next = { row: null, numbered: null };

function nextRows(rows: readonly RowFacts[]): Next[] {
  const next: Next[] = [];
  let found = NOTHING;
  for (let index = rows.length - 1; index >= 0; index--) {
    next[index] = found;
    const row = rows[index];
    if (row && !isBlank(row))
      found = { row, numbered: row.number ? row : found.numbered };
  }
  return next;
}

/** «1.3.1», «1.3.2» with nothing beside them below a «1.3 …:»: all of them are its items and inherit what it says. */
function childrenWithNothing(
  rows: readonly RowFacts[],
): (row: RowFacts, above: Above) => boolean {
  const withOwn = new Set<string>();
  for (const row of rows)
    if (row.number && row.besides > 0) withOwn.add(parentOf(row.number));
  return (row, { list, parts }) =>
    list &&
    row.number !== null &&
    !row.numberCovered &&
    row.besides === 0 &&
    row.text !== "" &&
    parts.length > 0 &&
    parentOf(row.number) === parts.join(".") &&
    !withOwn.has(parts.join("."));
}

const parentOf = ({ number: { parts } }: RowNumber): string =>
  parts.slice(0, -1).join(".");

/** «Итого», «Всего по разделу» before sums. */
function isTotal({ view, number }: RowFacts): boolean {
  if (number) return false;
  const [first, ...others] = view.seen.flatMap((seen) => {
    const text = seen?.covered === false ? seen.cell.text.trim() : "";
    return text === "" ? [] : text;
  });
  return (
    first !== undefined &&
    total.test(first) &&
    others.every((text) => amount.test(text))
  );
}

const isBlank = (row: RowFacts): boolean =>
  row.number === null && row.text === "" && row.besides === 0;

function kindOf(
  row: RowFacts,
  above: Above,
  numbered: boolean,
  next: Next,
): RowKind {
  if (isBlank(row)) return "blank";
  if (isTotal(row)) return "remark";
  if (row.only && (row.wide || isTitleCell(row)))
    return wideKind(row, row.only.cell.text, above);
  if (row.number && !row.numberCovered) return numberedKind(row, above, next);
  if (row.measureCovered && row.measure?.cell.text.trim() !== "")
    return above.text === null ? "measure" : "subitem";
  if (row.numberCovered && row.text !== "" && above.text !== null)
    return "subitem";
  if (row.text === "") return emptyMeasureKind(row, above);
  return row.besides === 0
    ? loneTextKind(row, above, numbered, next)
    : unnumberedKind(row, above, numbered);
}

/** The only text stands in a column that cannot hold it alone: a heading typed into the first cell, a month. */
const isTitleCell = ({
  only,
  onlyRole,
  number,
  numberCovered,
}: RowFacts): boolean =>
  only !== null &&
  number === null &&
  !numberCovered &&
  (onlyRole === "number" ||
    (onlyRole === "other" && only.first === 0) ||
    (onlyRole !== "measure" &&
      monthOf(only.cell.text) !== null &&
      only.first === 0));

function wideKind(row: RowFacts, text: string, above: Above): RowKind {
  if (remarkStart.test(text)) return "remark";
  if (text.trim().length > LONGEST_HEADING) return "explanation";
  if (row.startsTable && above.text !== null && goesOn(above.text, text))
    return "continuation";
  return "section";
}

function numberedKind(row: RowFacts, above: Above, next: Next): RowKind {
  if (row.number?.style === "letter" && above.text !== null) return "subitem";
  if (row.besides > 0 || row.text === "" || row.measureCovered)
    return "measure";
  if (monthOf(row.text) !== null) return "section";
  const { row: following, numbered: after } = next;
  const parts = row.number?.number.parts ?? [];
  if (after?.number) {
    const deeper = after.number.number.parts;
    if (deeper.length > parts.length) return "section";
    if (row.number?.style === "roman" && after.number.style === "arabic")
      return "section";
    if (
      deeper.length === parts.length &&
      deeper.at(-1) === 1 &&
      following === after &&
      !(parts.length > 1 && after.besides === 0)
    )
      return "section";
  }
  const opensRows =
    following !== null &&
    following.number === null &&
    following.due &&
    following.text !== "" &&
    !following.numberCovered &&
    !goesOn(row.text, following.text);
  return opensRows && !endsWithColon(row.text) ? "section" : "measure";
}

function remember(above: Above, row: RowFacts, kind: RowKind): void {
  switch (kind) {
    case "section":
      above.text = null;
      above.list = false;
      above.parts = [];
      break;
    case "measure":
      above.text = row.text;
      above.list = endsWithColon(row.text);
      above.listDue = null;
      above.parts = row.number?.number.parts ?? [];
      break;
    case "subitem":
      above.text = row.text === "" ? above.text : row.text;
      above.list ||= endsWithColon(row.text);
      above.listDue ??= row.due;
      break;
    case "continuation":
      if (row.text === "") break;
      above.text = row.text;
      above.list ||= endsWithColon(row.text);
      break;
    case "remark":
    case "explanation":
    case "blank":
      break;
  }
}
