import {
  isClass,
  isMark,
  numberAt,
  past,
  pastStop,
  skip,
  type Reading,
} from "../Reading";
import { monthSpan, type Atoms } from "./Atom";
import { readYear } from "./year";

/** A month: «март», «в марте 2023 г.», «март, 2023», «март-2023», «03.2023», «03/2023». */
export function readMonth(reading: Reading, at: number): Atoms | undefined {
  return readNamedMonth(reading, at) ?? readMonthInDigits(reading, at);
}

function readNamedMonth(reading: Reading, at: number): Atoms | undefined {
  const name = past(reading, at, "month");
  if (name === undefined || isShortYear(reading, at, name)) return undefined;
  const month = skip(reading, name, "monthUnit");
  const comma =
    isMark(reading, month, ",", "-") && numberAt(reading, month + 1, 4, 4)
      ? month + 1
      : month;
  const year = readYear(reading, comma);
  // Two years for one month are no year; «сентябрь 2022–март 2023» has been told apart before.
  const number = reading.tokens[at]?.value ?? 0;
  const next = year?.next ?? month;
  return {
    atoms: [
      {
        ...monthSpan(number, number, year?.year),
        unit: "month",
        from: at,
        to: next,
      },
    ],
    next,
  };
}

/** «янв.27», «дек. 26 – янв. 27», «нояб. 15-20»: the number after a cut month may be a year or a day. */
function isShortYear(reading: Reading, at: number, stop: number): boolean {
  if (stop === at + 1 || numberAt(reading, stop) === undefined) return false;
  const dash = isMark(reading, stop + 1, "-");
  if (dash && isClass(reading, stop + 2, "month")) return true;
  const next =
    dash && numberAt(reading, stop + 2) !== undefined ? stop + 3 : stop + 1;
  return (
    reading.tokens[next] === undefined || isMark(reading, next, ",", ";", ")")
  );
}

/** «03.2023», and «09» before «–12.2026». */
function readMonthInDigits(reading: Reading, at: number): Atoms | undefined {
  const month = numberAt(reading, at, 2, 2);
  const dash = pastStop(reading, at + 1);
  const opens =
    month !== undefined &&
    month >= 1 &&
    month <= 12 &&
    isMark(reading, dash, "-") &&
    readMonthOfYear(reading, dash + 1) !== undefined;
  if (!opens) return readMonthOfYear(reading, at);
  const span = monthSpan(month, month);
  return {
    atoms: [{ ...span, unit: "month", from: at, to: dash }],
    next: dash,
  };
}

function readMonthOfYear(reading: Reading, at: number): Atoms | undefined {
  const month = numberAt(reading, at, 2, 2);
  if (
    month === undefined ||
    month < 1 ||
    month > 12 ||
    !isMark(reading, at + 1, ".", "/") ||
    reading.tokens[at + 1]?.gap !== false
  )
    return undefined;
  const year = numberAt(reading, at + 2, 4, 4)
    ? readYear(reading, at + 2)
    : undefined;
  if (year?.year.kind !== "calendar") return undefined;
  return {
    atoms: [
      {
        ...monthSpan(month, month, year.year),
        unit: "month",
        from: at,
        to: year.next,
      },
    ],
    next: isClass(reading, year.next, "year") ? year.next + 1 : year.next,
  };
}
