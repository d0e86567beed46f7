import type { Reading } from "../plan/Plan";
import { oneLine } from "../text/visibleText";
import { wrapText } from "./wrapText";

/** What could not be read, or not as it stands, in lines of text: each thing once. */
export const readingNotes = ({ notes, plans }: Reading): readonly string[] => [
  ...new Set(
    [...notes, ...plans.flatMap((plan) => plan.notes)].map(({ message }) =>
      oneLine(message),
    ),
  ),
];

/** The same for a report in plain text. */
export const noteLines = (reading: Reading, width: number): string[] =>
  readingNotes(reading).map((note) => wrapText(`При чтении: ${note}`, width));
