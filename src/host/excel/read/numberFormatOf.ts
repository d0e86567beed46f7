import { builtinFormat } from "../../openxml/numberFormat/builtinFormats";
import type { NumberFormat } from "../../openxml/numberFormat/NumberFormat";
import { readNumberFormat } from "../../openxml/numberFormat/readNumberFormat";

/**
 * The American spelling of formats that a file names by number (ECMA-376 part 1, 18.8.30) and that a Russian Excel
 * shows in another way; 14 and 22 follow the system's own date.
 */
const SYSTEM: Readonly<Record<string, number>> = {
  "m/d/yyyy": 14,
  "m/d/yy": 14,
  "mm-dd-yy": 14,
  "d-mmm-yy": 15,
  "d-mmm": 16,
  "mmm-yy": 17,
  "m/d/yyyy h:mm": 22,
  "m/d/yy h:mm": 22,
  "#,##0_);(#,##0)": 37,
  "#,##0_);[red](#,##0)": 38,
  "#,##0.00_);(#,##0.00)": 39,
  "#,##0.00_);[red](#,##0.00)": 40,
};

const known = new Map<string, NumberFormat>();
/** Codes of one workbook are few; more than these are somebody's game. */
const MOST_KNOWN = 2000;

/** What `Range.numberFormat` tells → the format as the file with this cell would be read. */
export function numberFormatOf(code: string): NumberFormat {
  let format = known.get(code);
  if (!format) {
    const id = SYSTEM[code.toLowerCase()];
    format = readNumberFormat(id === undefined ? code : builtinFormat(id));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(code, format);
  }
  return format;
}
