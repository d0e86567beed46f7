import type { ReadingOverrides } from "../plan/readDocument";
import { partyLexicon, plainLexicon } from "../plan/responsible/PartyLexicon";
import { recalled } from "../text/recalled";
import {
  type DepartmentSettings,
  noDepartmentSettings,
} from "./DepartmentSettings";
import type { ReviewOptions } from "./review";

/** How a document is read by these options: with the department's parties and abbreviations, and as the user decided. */
export const readingOverrides = ({
  settings = noDepartmentSettings,
  overrides,
}: Pick<ReviewOptions, "settings" | "overrides">): ReadingOverrides => ({
  parties: partiesOf(settings),
  ...overrides,
});

const partiesOf = ({ parties, abbreviations }: DepartmentSettings) =>
  parties.length + abbreviations.size === 0
    ? plainLexicon
    : lexiconOf(JSON.stringify([parties, [...abbreviations]]));

/** Made once for the same settings, which come as another copy with each review. */
const lexiconOf = recalled((json) => {
  const [parties, abbreviations] = JSON.parse(json) as [
    DepartmentSettings["parties"],
    readonly (readonly [string, string | null])[],
  ];
  return partyLexicon({
    parties,
    abbreviations: Object.fromEntries(
      abbreviations.flatMap(([short, words]) =>
        words === null ? [] : [[short, words]],
      ),
    ),
  });
});
