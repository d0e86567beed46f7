import type { CellValue } from "../../../grid/Grid";
import { readIsoDate } from "../../../text/calendarDate";
import { truth } from "../numberFormat/lexicon";
import { dateSerial, type DateSystem } from "../numberFormat/serialDate";
import { showNumber, showText } from "../numberFormat/showValue";
import { readNumberFormat } from "../numberFormat/readNumberFormat";
import type { XmlElement } from "../xml";
import { attribute, child, textContent } from "../xmlTree";
import { readCellText } from "./cellText";
import { readNumber } from "./readNumber";
import type { SheetStyles } from "./sheetStyles";
import { itemText } from "./stringItem";
import { isTrue } from "./sheetValues";

/** What all sheets of a workbook share. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: SheetStyles;
  readonly system: DateSystem;
}

export interface CellContent {
  readonly text: string;
  readonly value: CellValue | null;
  /** A formula that nobody has computed, or a shared string that is not there. */
  readonly lost: "formula" | "string" | null;
}

const noContent: CellContent = { text: "", value: null, lost: null };

/** The text and value that a cell (`x:c`, ECMA-376 part 1, 18.3.1.4) shows. */
export function readCellContent(
  cell: XmlElement,
  context: CellContext,
): CellContent {
  if (cell.children.length === 0) return noContent;
  const type = attribute(cell, "t");
  const inline = child(cell, "x:is");
  if (inline && (type === "inlineStr" || type === null))
    return shownText(itemText(inline), cell, context);
  const element = child(cell, "x:v");
  const kept = element ? textContent(element) : "";
  if (type === "str") return shownText(readCellText(kept), cell, context);
  if (kept === "")
    return child(cell, "x:f") ? { ...noContent, lost: "formula" } : noContent;
  switch (type ?? "n") {
    case "s": {
      const string = context.strings[Number(kept)];
      return string === undefined
        ? { ...noContent, lost: "string" }
        : shownText(string, cell, context);
    }
    case "b":
      return { ...noContent, text: isTrue(kept) ? truth.yes : truth.no };
    case "e":
    case "inlineStr":
      return { ...noContent, text: readCellText(kept) };
    case "d":
      return isoContent(kept, cell, context);
    default:
      return numberContent(kept, cell, context);
  }
}

/** The cell's style index, 0 where it has none. */
export const styleOf = (element: XmlElement): number =>
  Number(attribute(element, "s") ?? 0);

function shownText(
  text: string,
  cell: XmlElement,
  { styles }: CellContext,
): CellContent {
  const shown = showText(styles.numberFormat(styleOf(cell)), text);
  return { ...noContent, text: shown };
}

function numberContent(
  kept: string,
  cell: XmlElement,
  { styles, system }: CellContext,
): CellContent {
  const number = Number(kept);
  if (!Number.isFinite(number)) return { ...noContent, text: kept };
  const format = styles.numberFormat(styleOf(cell));
  return { ...readNumber(format, number, system), lost: null };
}

const plainDate = readNumberFormat("dd.mm.yyyy");
const isoPattern =
  /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;

/** A date spelt out (ECMA-376 part 1, 18.18.11, type «d»), in its cell's format if that shows dates. */
function isoContent(
  kept: string,
  cell: XmlElement,
  { styles, system }: CellContext,
): CellContent {
  const [, day = "", hours = 0, minutes = 0, seconds = 0] =
    isoPattern.exec(kept) ?? [];
  const date = readIsoDate(day);
  if (!date) return { ...noContent, text: kept };
  const time =
    Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds) / 86_400;
  const serial = dateSerial(date, system) + time;
  const shown = showNumber(styles.numberFormat(styleOf(cell)), serial, system);
  return {
    text: shown.isDate
      ? shown.text
      : showNumber(plainDate, serial, system).text,
    value: { kind: "date", date },
    lost: null,
  };
}
