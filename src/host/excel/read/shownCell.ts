import type { CellValue } from "../../../grid/Grid";
import { truth } from "../../openxml/numberFormat/lexicon";
import type { DateSystem } from "../../openxml/numberFormat/serialDate";
import { showText } from "../../openxml/numberFormat/showValue";
import { readNumber } from "../../openxml/sheet/readNumber";
import { numberFormatOf } from "./numberFormatOf";
import type { RawCell } from "./SheetReading";

const lineEnd = /\r\n?/g;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** The text and value that the saved file's cell would be read with. */
export function shownCell(
  { value, code }: RawCell,
  system: DateSystem,
): { readonly text: string; readonly value: CellValue | null } {
  if (typeof value === "number")
    return readNumber(numberFormatOf(code), value, system);
  if (typeof value === "boolean")
    return { text: value ? truth.yes : truth.no, value: null };
  return {
    text: showText(numberFormatOf(code), plainText(value)),
    value: null,
  };
}

/** A cell's text with its lines ended by `\n` and no other control characters, as a file keeps it. */
export const plainText = (text: string): string =>
  text.replace(lineEnd, "\n").replace(control, "");
