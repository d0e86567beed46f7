import { calendarDate } from "../../../../src/text/calendarDate";
import {
  dateSerial,
  type DateSystem,
} from "../../../../src/host/openxml/numberFormat/serialDate";
import { HostError } from "../../HostObject";
import type { SimValue } from "./SimCell";

/** What a cell holds once something was put into it. */
export interface Typed {
  readonly value: SimValue;
  /** Without «=». */
  readonly formula: string | null;
  /** The number format that Excel gives a cell that was «General»; null where it gives none. */
  readonly code: string | null;
  /** It began with an apostrophe, which makes it text and is not shown. */
  readonly quote: boolean;
}

const LONGEST = 32_767;
const LONGEST_FORMULA = 8_192;

const kept = (value: SimValue, code: string | null = null): Typed => ({
  value,
  formula: null,
  code,
  quote: false,
});

/**
 * What Range.values makes of a value, as if it were typed into an American Excel: «1.10» is a number, «=…», «+…»,
 * «-…» and «@…» begin formulas, «3/1/2026» and «1-2» are dates. In a cell in the format «@» all is text.
 */
export function typedValue(
  given: string | number | boolean,
  isText: boolean,
  system: DateSystem,
): Typed {
  if (typeof given === "boolean") return kept(given);
  if (typeof given === "number") {
    if (!Number.isFinite(given)) throw new HostError("InvalidArgument");
    return kept(isText ? String(given) : given);
  }
  if (given.length > LONGEST) throw new HostError("InvalidArgument");
  if (given === "") return kept(null);
  if (isText) return kept(given);
  if (given.startsWith("'")) return { ...kept(given.slice(1)), quote: true };
  const number = typedNumber(given, system);
  if (number) return number;
  if (/^[=+@-]./s.test(given)) return typedFormula(given);
  return kept(given);
}

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;
const NUMBER =
  /^[ ]*([+-]?)(\()?(\$)?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?(%)?(\))?[ ]*$/;

function typedNumber(text: string, system: DateSystem): Typed | null {
  if (/^(?:true|false)$/i.test(text)) return kept(/^t/i.test(text));
  if (ERRORS.test(text)) return kept({ error: text.toUpperCase() });
  const match = NUMBER.exec(text);
  const [, sign, open, dollar, whole = "", part = "", power, percent, close] =
    match ?? [];
  if (match && whole + part !== "" && Boolean(open) === Boolean(close)) {
    const digits = Number(
      `${whole.replaceAll(",", "") || "0"}.${part || "0"}e${power ?? "0"}`,
    );
    const number =
      (percent ? digits / 100 : digits) * (sign === "-" || open ? -1 : 1);
    const code = percent
      ? part === ""
        ? "0%"
        : "0.00%"
      : dollar
        ? "$#,##0.00"
        : whole.includes(",")
          ? part === ""
            ? "#,##0"
            : "#,##0.00"
          : power === undefined
            ? null
            : "0.00E+00";
    return kept(number, code);
  }
  return typedTime(text) ?? typedDate(text, system);
}

function typedTime(text: string): Typed | null {
  const [, hours, minutes, seconds] =
    /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59)
    return null;
  const days =
    Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds ?? 0) / 86_400;
  return kept(days, seconds === undefined ? "h:mm" : "h:mm:ss");
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** The year that «3/1» falls into; Excel takes the clock's. */
const THIS_YEAR = 2026;

function typedDate(text: string, system: DateSystem): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3], "m/d/yyyy", system);
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (american) {
    const [, month, date, year] = american;
    return year === undefined
      ? day(String(THIS_YEAR), month, date, "d-mmm", system)
      : day(fullYear(year), month, date, "m/d/yyyy", system);
  }
  const named =
    /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/i.exec(text) ??
    /^([a-z]{3,9}) (\d{1,2})(?:,? (\d{4}))?$/i.exec(text);
  if (!named) return null;
  const [, first = "", second = "", year] = named;
  const [date, name] = /^\d/.test(first) ? [first, second] : [second, first];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  return day(
    fullYear(year ?? String(THIS_YEAR)),
    String(month),
    date,
    year === undefined ? "d-mmm" : "d-mmm-yy",
    system,
  );
}

const fullYear = (year: string): string =>
  year.length > 2 ? year : `${Number(year) < 30 ? "20" : "19"}${year}`;

function day(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  code: string,
  system: DateSystem,
): Typed | null {
  const found = calendarDate(Number(year), Number(month), Number(date));
  if (!found || found.year < (system === "1904" ? 1904 : 1900)) return null;
  return kept(dateSerial(found, system), code);
}

/** A formula that Excel could not take apart is refused; one that names nothing known gives #NAME?. */
function typedFormula(given: string): Typed {
  const text = given.startsWith("=")
    ? given.slice(1)
    : given.startsWith("+")
      ? given.slice(1)
      : given;
  if (text.length > LONGEST_FORMULA || !isFormula(text))
    throw new HostError("InvalidArgument", "The formula has an error in it.");
  const known = /^[A-Z$_][A-Z0-9.$_]*\(|[A-Z]{1,3}\$?\d|^-?\d|^"/i.test(text);
  return {
    value: known ? 0 : { error: "#NAME?" },
    formula: text,
    code: null,
    quote: false,
  };
}

const OPERATOR = /[-+*/^&=<>,:]/;

/** Parentheses and quotes in pairs, and no operator left without its operand. */
function isFormula(text: string): boolean {
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "0").trim();
  if (/["']/.test(bare) || bare === "") return false;
  let depth = 0;
  for (const char of bare) {
    if (char === "(") depth++;
    if (char === ")" && --depth < 0) return false;
  }
  return (
    depth === 0 &&
    !OPERATOR.test(bare.at(-1) ?? "") &&
    !/^[*/^&<>,:=]/.test(bare) &&
    !/[«»№;?!.]\s|[«»№]|[.,;:?!]$/.test(bare)
  );
}
