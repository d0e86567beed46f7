import {
  isClass,
  isMark,
  numberAt,
  pastStop,
  skip,
  type Reading,
} from "../Reading";

/** A time of day or a stretch of it: «12.00 ч.», «в 15.00», «с 10.00 до 12.30», «14:30–16:00», «15 час.». */
export function readClock(reading: Reading, at: number): number | undefined {
  const first = readTime(reading, at);
  if (first === undefined) return undefined;
  const link = isMark(reading, first, "-") ? first + 1 : first;
  return (
    (link > first || isClass(reading, link, "until", "through")
      ? readTime(reading, link)
      : undefined) ?? first
  );
}

function readTime(reading: Reading, at: number): number | undefined {
  const { tokens } = reading;
  const number = skip(reading, at, "in", "since", "until", "through", "by");
  const hour = numberAt(reading, number);
  if (hour === undefined || hour > 24) return undefined;
  const minutes = numberAt(reading, number + 2, 2, 2);
  const glued =
    tokens[number + 1]?.gap === false && tokens[number + 2]?.gap === false;
  if (
    minutes !== undefined &&
    minutes < 60 &&
    glued &&
    isMark(reading, number + 1, ":", ".", "-")
  ) {
    const after = pastHours(reading, number + 3);
    // «15.30» can be no date, «14–30» may be days, «в 10.11» is a time.
    const sure =
      isMark(reading, number + 1, ":") ||
      minutes === 0 ||
      (minutes > 12 && isMark(reading, number + 1, ".")) ||
      after > number + 3 ||
      isClass(reading, at, "in");
    return sure && !goesOn(reading, after) && !isMonthOfPlan(reading, number)
      ? after
      : undefined;
  }
  return isClass(reading, number + 1, "hour")
    ? pastHours(reading, number + 1)
    : undefined;
}

/** «15.00.2023»: no time of day. */
const goesOn = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.text === "." &&
  tokens[at + 1]?.kind === "number" &&
  !tokens[at + 1]?.gap;

/** «09.25» in the plan of 2025 may be a month: nothing sure. */
function isMonthOfPlan(
  { tokens, context: { period } }: Reading,
  at: number,
): boolean {
  const [month, mark, year] = tokens.slice(at, at + 3);
  return (
    period !== null &&
    month?.text.startsWith("0") === true &&
    mark?.text === "." &&
    (year?.value === period.start.year % 100 ||
      year?.value === period.end.year % 100)
  );
}

function pastHours(reading: Reading, at: number): number {
  if (!isClass(reading, at, "hour")) return at;
  const next = pastStop(reading, at + 1);
  return numberAt(reading, next) !== undefined &&
    isClass(reading, next + 1, "hour")
    ? pastStop(reading, next + 2)
    : next;
}
