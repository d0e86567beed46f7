import type { DeadlineValue } from "../../plan/deadline/Deadline";
import { readDeadline } from "../../plan/deadline/readDeadline";
import { readParties } from "../../plan/responsible/readParties";
import { deadlineInWords } from "../../report/deadlineInWords";
import { panelWords } from "../strings";
import type { PlaceToFill } from "./placeToFill";

/** How the program understands what is typed, in words; null where there is nothing to understand. */
export function understood(
  { plan, measure, role }: PlaceToFill,
  text: string,
): string | null {
  if (text === "") return null;
  if (role === "responsible")
    return told(readParties(text).map((party) => party.text));
  if (role !== "deadline") return null;
  const parts = readDeadline(text, {
    period: plan.period,
    sectionMonth: measure.month,
  });
  return parts.every(({ value }) => isUnknown(value))
    ? panelWords.notUnderstood
    : told(parts.map(({ value }) => deadlineInWords(value)));
}

const isUnknown = (value: DeadlineValue): boolean =>
  value.kind === "unrecognised" && value.reason !== "invalid";

const told = (parts: readonly string[]): string =>
  `${panelWords.understood}: ${parts.join(" · ")}`;
