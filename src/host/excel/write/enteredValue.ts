import type { DateSystem } from "../../openxml/numberFormat/serialDate";
import { typedNumber } from "../../openxml/sheet/typedNumber";
import { numberFormatOf } from "../read/numberFormatOf";
import type { RawCell, RawValue } from "../read/SheetReading";

/**
 * What to put in a cell that is to show `text`: among numbers or days the one that the cell's format shows as just this
 * text, so that it can still be sorted and counted; else the text.
 */
export const enteredValue = (
  text: string,
  { code }: RawCell,
  amongNumbers: boolean,
  system: DateSystem,
): RawValue =>
  (amongNumbers ? typedNumber(text, numberFormatOf(code), system) : null) ??
  text;
