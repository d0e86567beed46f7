import { indexMeasures } from "../../catalogue/matchMeasure";
import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import type { DraftingDocument } from "../../drafting/Insertion";
import type { Fillings, Placeholder } from "../../drafting/placeholders";
import type { Grid } from "../../grid/Grid";
import { readDocument } from "../../plan/readDocument";
import type { DraftingArguments } from "./Command";
import type { FileAnswer } from "./FileTask";

/** A document with the measures to draft from. */
export const draftingDocument = (
  grid: Grid,
  measures: readonly StandardMeasure[],
): DraftingDocument => ({
  grid,
  reading: readDocument(grid),
  index: indexMeasures(measures),
});

/** What the user said of the blanks of measures. */
export const fillingsOf = ({
  procedure,
  year,
  organisation,
}: DraftingArguments): Fillings => ({
  ...(procedure !== null && { procedure }),
  ...(year !== null && { year }),
  ...(organisation !== null && { organisation }),
});

/** The option that says what is asked for. */
const options: Readonly<Record<Placeholder, string>> = {
  procedure: "--procedure ВПР",
  year: "--year 2026",
  organisation: "--organisation НАЗВАНИЕ",
};

/** What to add to the command where blanks are open. */
export const missingOptions = (unknown: readonly Placeholder[]): string =>
  `не всё известно из плана: добавьте ${unknown.map((name) => options[name]).join(" ")}`;

/** No answer for this file, for a reason in words. */
export const refused = (message: string): FileAnswer => ({
  ok: false,
  failure: { kind: "refused", message },
});
