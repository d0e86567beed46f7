import type { NumberFormat } from "../../../../src/host/openxml/numberFormat/NumberFormat";
import type { DateSystem } from "../../../../src/host/openxml/numberFormat/serialDate";
import {
  showNumber,
  showText,
} from "../../../../src/host/openxml/numberFormat/showValue";
import { isError, type SimValue } from "./SimCell";

const LITERAL_POINT = "\uE000";

/** What Range.text tells: the value in its format, in the user's locale, however wide the column is. */
export function showCell(
  value: SimValue,
  format: NumberFormat,
  system: DateSystem,
  locale: string,
): string {
  const isRussian = locale.startsWith("ru");
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean")
    return (isRussian ? ["ЛОЖЬ", "ИСТИНА"] : ["FALSE", "TRUE"])[+value] ?? "";
  if (typeof value === "string") return showText(format, value);
  if (!isRussian) return showNumber(format, value, system).text;
  const { text, isDate } = showNumber(guarded(format), value, system);
  return (isDate ? text : text.replaceAll(".", ",")).replaceAll(
    LITERAL_POINT,
    ".",
  );
}

/** The format with points that are mere text set apart from the decimal one. */
const guarded = ({ sections }: NumberFormat): NumberFormat => ({
  sections: sections.map((section) => ({
    ...section,
    tokens: section.tokens.map((token) =>
      token.kind === "literal"
        ? { ...token, text: token.text.replaceAll(".", LITERAL_POINT) }
        : token,
    ),
  })),
});
