import type { Found, Meaning, Span } from "../Draft";
import { isClass, isMark, past, skip, type Reading } from "../Reading";
import { edge } from "./Atom";
import { readAtoms } from "./atoms";
import { nominativeYear } from "./lexicon";
import { readSpan } from "./span";
import { pastSchoolYear } from "./year";

const one = (value: Meaning, from: number, next: number): Found => ({
  values: [{ value, from, to: next }],
  next,
});

/** What goes on: «постоянно», «в течение года», «весь период», «в течение I полугодия», «учебный год». */
export function readOngoing(reading: Reading, at: number): Found | undefined {
  const permanent = pastPermanently(reading, at);
  if (permanent !== undefined)
    return one({ kind: "wholePlan", firm: false }, at, permanent);
  const during = pastDuring(reading, at);
  return during === undefined
    ? readWhole(reading, at)
    : readDuring(reading, at, during);
}

function pastPermanently(reading: Reading, at: number): number | undefined {
  return (
    past(reading, at, ["permanently", "roundYear"]) ??
    past(reading, at, ["on", "in"], "permanent", "basis")
  );
}

/** Past «в течение» in all its forms. */
export const pastDuring = (
  reading: Reading,
  at: number,
): number | undefined => {
  const inside = isClass(reading, at, "in", "on") ? at + 1 : at;
  return past(reading, inside, "during");
};

function readDuring(
  reading: Reading,
  at: number,
  during: number,
): Found | undefined {
  const whole = skip(reading, during, "whole");
  const [item, ...others] = readBounds(
    reading,
    skip(reading, whole, "span", "week"),
  );
  if (item?.value.kind === "period" && others.length === 0)
    return one({ ...item.value, kind: "ongoing" }, at, item.to);
  const plan = pastPlanPeriod(reading, whole, whole > during);
  if (plan !== undefined)
    return one({ kind: "wholePlan", firm: true }, at, plan);
  const named = readAtoms(reading, skip(reading, whole, "calendar"));
  const [atom] = named?.atoms ?? [];
  if (named && atom && named.atoms.length === 1)
    return readNamed(reading, at, named.next, atom);
  const unit = skip(reading, whole, "current", "calendar", "each", "reported");
  const unplaced = past(reading, unit, [
    "quarter",
    "halfYear",
    "schoolQuarter",
    "monthUnit",
    "week",
    "year",
  ]);
  if (unplaced === undefined) return undefined;
  const { sectionMonth } = reading.context;
  if (sectionMonth !== null && isClass(reading, unit, "monthUnit"))
    return one(
      {
        kind: "ongoing",
        first: edge(sectionMonth, 1),
        last: edge(sectionMonth, -1),
      },
      at,
      unplaced,
    );
  return one({ kind: "unplaced" }, at, unplaced);
}

/** «с 1 марта по 15 мая» after «в течение периода». */
const readBounds = (reading: Reading, at: number): Found["values"] =>
  isClass(reading, at, "since") ? (readSpan(reading, at)?.values ?? []) : [];

/** «в течение марта», «в течение марта–мая», «в течение 2023 года». */
function readNamed(
  reading: Reading,
  at: number,
  next: number,
  atom: Span,
): Found | undefined {
  const end = isMark(reading, next, "-")
    ? readAtoms(reading, next + 1)
    : undefined;
  const last = end?.atoms.length === 1 ? end.atoms[0]?.last : undefined;
  return one(
    { kind: "ongoing", first: atom.first, last: last ?? atom.last },
    at,
    (last && end?.next) ?? next,
  );
}

/** «весь период», «весь учебный год», «учебный год», «в учебном году», «на период действия плана». */
function readWhole(reading: Reading, at: number): Found | undefined {
  const inside = skip(reading, at, "in", "on", "for");
  if (isClass(reading, at, "for") && !isClass(reading, inside, "whole"))
    return undefined;
  const whole = past(reading, inside, "whole");
  const named = whole === undefined ? undefined : readAtoms(reading, whole);
  const [atom] = named?.atoms ?? [];
  if (named?.atoms.length === 1 && atom)
    return one(
      { kind: "ongoing", first: atom.first, last: atom.last },
      at,
      named.next,
    );
  const plan =
    whole === undefined
      ? (pastSchoolYearAlone(reading, inside, inside > at) ??
        (inside > at ? pastOwnPeriod(reading, inside) : undefined))
      : pastPlanPeriod(reading, whole, true);
  return plan === undefined || isClass(reading, plan, "start", "finish")
    ? undefined
    : one({ kind: "wholePlan", firm: true }, at, plan);
}

/** «учебный год», «в учебном году»; «учебного года» goes with the words before it. */
function pastSchoolYearAlone(
  reading: Reading,
  at: number,
  introduced: boolean,
): number | undefined {
  const school = skip(reading, at, "current");
  const next = pastSchoolYear(reading, school);
  if (next === undefined || introduced) return next;
  const year = reading.tokens
    .slice(school, next)
    .find(({ is }) => is === "year");
  return nominativeYear.test(year?.text ?? "") &&
    reading.tokens[at - 1]?.kind !== "number"
    ? next
    : undefined;
}

/** «года», «учебного года», «периода», «срока реализации плана»: the plan's own period. */
function pastPlanPeriod(
  reading: Reading,
  at: number,
  whole: boolean,
): number | undefined {
  const current = skip(reading, at, "current");
  const school = pastSchoolYear(reading, current);
  if (school !== undefined) return school;
  if (isClass(reading, current, "year")) {
    const { period } = reading.context;
    // A plan of several years says by «в течение года» nothing of which.
    const long = period !== null && period.end.year - period.start.year > 1;
    return long && !whole ? undefined : past(reading, current, "year");
  }
  if (isClass(reading, current, "calendar") && !reading.schoolPlan)
    return past(reading, current, "calendar", "year");
  const own = pastOwnPeriod(reading, at);
  if (own !== undefined) return own;
  return past(reading, skip(reading, at, "school", "reported"), [
    "span",
    "term",
  ]);
}

/** «период действия плана», «срока реализации дорожной карты». */
function pastOwnPeriod(reading: Reading, at: number): number | undefined {
  const span = past(
    reading,
    skip(reading, at, "whole"),
    ["span", "term"],
    "of",
  );
  if (span === undefined) return undefined;
  return past(reading, span, "plan", "plan") ?? past(reading, span, "plan");
}
