import type { Party } from "./Party";
import { onOneLine } from "./partyWay";
import { type PartyContext, readParties } from "./readParties";

/** How a plan sets its parties apart. */
export interface PartyStyle {
  readonly separator: ", " | "; " | "\n";
}

/** The parties as one cell, the first with a capital. Where the plan's separator would join two into one, a stronger one. */
export function writeParties(
  parties: readonly Party[],
  { separator }: PartyStyle,
  context: PartyContext = {},
): string {
  const written = ([separator, "; ", ";\n"] as const).map((between) =>
    capitalised(parties.map(({ text }) => onOneLine(text)).join(between)),
  );
  return (
    written.find((text) => isSame(readParties(text, context), parties)) ??
    written[0] ??
    ""
  );
}

/** The separator most cells use between their parties; a comma where none is used. */
export function readPartyStyle(
  cells: Iterable<{
    readonly text: string;
    readonly parties: readonly Party[];
  }>,
): PartyStyle {
  const counts = { ", ": 0, "; ": 0, "\n": 0 };
  for (const { text, parties } of cells)
    for (const between of betweenParties(text, parties))
      if (between.includes(";")) counts["; "]++;
      else if (between.includes(",")) counts[", "]++;
      else if (between.includes("\n")) counts["\n"]++;
  const most = Math.max(...Object.values(counts));
  const separators = [", ", "; ", "\n"] as const;
  return {
    separator:
      separators.find((separator) => counts[separator] === most) ?? ", ",
  };
}

/** Positions in `parties` of those with nothing but spaces between them and the one before: «КОО ОО ИМЦ». */
export const unseparatedParties = (
  text: string,
  parties: readonly Party[],
): readonly number[] =>
  betweenParties(text, parties).flatMap((between, i) =>
    between.trim() === "" && !between.includes("\n") && !between.includes("\t")
      ? [i + 1]
      : [],
  );

const betweenParties = (
  text: string,
  parties: readonly Party[],
): readonly string[] =>
  parties.slice(1).map(({ start }, i) => text.slice(parties[i]?.end, start));

const capitalised = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1);

const isSame = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length === b.length &&
  a.every(({ kind, key }, i) => kind === b[i]?.kind && key === b[i].key);
