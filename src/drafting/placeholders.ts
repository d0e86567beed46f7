import type { Plan, Reading } from "../plan/Plan";
import { fold } from "../text/normalise";
import { blankWords, procedures, schoolYear, yearWords } from "./lexicon";

/** What a standard measure leaves open: `{procedure}`, `{year}`, `{organisation}`. */
export type Placeholder = "procedure" | "year" | "organisation";

/** What is known of the blanks of a measure. */
export type Fillings = Readonly<Partial<Record<Placeholder, string>>>;

/** An issuer longer than this is a whole letterhead. */
const longestName = 120;

/** What the document itself says of the blanks; what it does not say is absent. */
export function knownFillings(
  { heading: { act } }: Reading,
  plan: Plan | null,
): Fillings {
  const titles = [plan?.title?.value, act?.title?.value].flatMap(
    (text) => text ?? [],
  );
  const titled = titles.map(firstProcedure).find((name) => name !== null);
  const common = plan && commonProcedure(plan);
  const procedure =
    titled == null || (common != null && !isByName(titled) && isByName(common))
      ? common
      : titled;
  const year = plan && planYear(plan, titles);
  const organisation = act?.issuer?.value ?? "";
  return {
    ...(procedure != null && { procedure }),
    ...(year != null && { year }),
    ...(isName(organisation) && { organisation }),
  };
}

/** A name in small letters, not a letterhead in capitals over several lines. */
const isName = (issuer: string): boolean =>
  issuer !== "" &&
  issuer.length <= longestName &&
  !/\p{Lu}{4}[\p{Lu}\s]{8}/u.test(issuer);

/** «ВПР», not «оценочных процедур» in general. */
const isByName = (procedure: string): boolean => /^\p{Lu}/u.test(procedure);

/** The procedure that a text names first; null where it names none. */
function firstProcedure(text: string): string | null {
  const small = fold(text);
  let found: string | null = null;
  let first = Infinity;
  for (const [sign, name] of procedures) {
    const at = sign.exec(small)?.index ?? Infinity;
    if (at < first) {
      first = at;
      found = name;
    }
  }
  return found;
}

/** The procedure that most measures are about. */
function commonProcedure({ measures }: Plan): string | null {
  const counts = new Map<string, number>();
  for (const { wholeText } of measures) {
    const name = firstProcedure(wholeText);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** «2026», or «2026-2027» as the plan itself writes it. */
function planYear({ period }: Plan, titles: readonly string[]): string | null {
  if (!period) return null;
  const { start, end } = period;
  if (start.year === end.year) return String(start.year);
  if (period.kind !== "school-year") return null;
  const written = titles
    .map((text) => schoolYear.exec(text))
    .find((match) => match?.[1] === String(start.year));
  return `${start.year}${written?.[2] ?? "-"}${written?.[3] ?? String(end.year)}`;
}

/** The blanks of a text that nothing is known for. */
export const openPlaceholders = (
  text: string,
  fillings: Fillings,
): readonly Placeholder[] =>
  Array.from(
    text.matchAll(placeholder),
    ([, name]) => name as Placeholder,
  ).filter((name) => fillings[name] === undefined);

const placeholder = /\{(procedure|year|organisation)\}/g;
const yearAndWord = /\{year\}(\s?)(\p{L}+)?/gu;

/** The text with its blanks filled; one that nothing is known for stays. A school year makes «год» an «учебный год». */
export function filled(text: string, fillings: Fillings): string {
  const { year } = fillings;
  const dated =
    year === undefined
      ? text
      : text.replace(
          yearAndWord,
          (_, space: string, word: string | undefined) =>
            [
              year,
              space,
              /^\d{4}$/.test(year) ? word : (yearWords[word ?? ""] ?? word),
            ].join(""),
        );
  return dated.replace(
    placeholder,
    (blank, name: Placeholder) => fillings[name] ?? blank,
  );
}

/** The same to be read by a person: a blank that nothing is known for is told in common words. */
export const readable = (text: string, fillings: Fillings): string =>
  filled(text, fillings).replace(
    placeholder,
    (_, name: Placeholder) => blankWords[name],
  );
