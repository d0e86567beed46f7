import { headingWord } from "../numbering/lexicon";
import { remarkStart } from "./lexicon";
import type { RowFacts } from "./RowFacts";
import type { Above, Next, RowKind } from "./RowKind";
import {
  beginsSmall,
  endsWithColon,
  goesOn,
  isListItem,
  isUnfinished,
  monthOf,
} from "./textFlow";

/** Nothing in the measure's own cell: the other cells of a broken row go on, or somebody forgot the wording. */
export function emptyMeasureKind(row: RowFacts, above: Above): RowKind {
  if (above.text === null) return "measure";
  return row.startsTable || !row.due || row.besides < 2
    ? "continuation"
    : "measure";
}

/** A wording without number and with nothing beside it. */
export function loneTextKind(
  row: RowFacts,
  above: Above,
  numbered: boolean,
  next: Next,
): RowKind {
  const { text } = row;
  if (monthOf(text) !== null || headingWord.test(text)) return "section";
  if (remarkStart.test(text)) return "remark";
  const follows = next.row !== null;
  if (above.text === null) return follows ? "section" : "measure";
  if (above.list) return goesOnInList(row, above) ? "continuation" : "subitem";
  if (isListItem(text)) return "subitem";
  if (goesOn(above.text, text)) return "continuation";
  if (numbered && opensItems(text, next)) return "subitem";
  if (row.startsTable && numbered) return "continuation";
  return opensRows(text, numbered, next) ? "section" : "measure";
}

/** Words with a colon above rows that hold nothing but words: a list within the measure above. */
const opensItems = (text: string, { row }: Next): boolean =>
  endsWithColon(text) &&
  row?.number === null &&
  row.besides === 0 &&
  row.text !== "" &&
  !row.wide;

/** A short phrase right above a full row is the heading of what follows. */
function opensRows(text: string, numbered: boolean, { row }: Next): boolean {
  if (numbered && row?.number?.number.parts.at(-1) === 1) return true;
  return (
    row?.due === true &&
    (row.number !== null || !numbered) &&
    text.length <= 160 &&
    !/[.;]$/.test(text)
  );
}

/** An item of a list broken by a page end. */
const goesOnInList = (row: RowFacts, above: Above): boolean =>
  row.startsTable &&
  above.text !== null &&
  !endsWithColon(above.text) &&
  !isListItem(row.text) &&
  (isUnfinished(above.text) ||
    (beginsSmall(row.text) &&
      !beginsSmall(above.text) &&
      goesOn(above.text, row.text)));

/** A wording without number, with something beside it. */
export function unnumberedKind(
  row: RowFacts,
  above: Above,
  numbered: boolean,
): RowKind {
  const { text } = row;
  if (above.text === null) return "measure";
  if (row.startsTable && goesOn(above.text, text)) return "continuation";
  if (above.list) {
    if (goesOnInList(row, above)) return "continuation";
    const itemLike = isListItem(text) || beginsSmall(text) || !row.due;
    if (numbered || itemLike || above.listDue === true) return "subitem";
  }
  if (isListItem(text) && (numbered || !row.due)) return "subitem";
  if (!row.due && goesOn(above.text, text)) return "continuation";
  return numbered && !row.due && row.startsTable ? "continuation" : "measure";
}
