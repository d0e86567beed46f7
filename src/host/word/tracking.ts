import type { HostFailure } from "../../grid/DocumentHost";
import { wordRefusals } from "./strings";
import { refusalOf, wordError } from "./wordFailure";
import { refusedWhole } from "../outcome";

/** Asks how the user has the recording of changes; `changeTrackingMode` has it after the next sync. */
export const askTracking = ({ document }: Word.RequestContext): void => {
  document.load("changeTrackingMode");
};

type Mode = Word.Document["changeTrackingMode"];

/**
 * Has everybody's changes recorded and makes sure of it, for some builds pass over it silently (office-js issue
 * 6450); what it came to where it did not come about. The switch may have been moved all the same.
 */
export async function startTracking(
  context: Word.RequestContext,
): Promise<HostFailure | null> {
  const { document } = context;
  setTracking(document, "TrackAll");
  document.load("changeTrackingMode");
  try {
    await context.sync();
  } catch (error) {
    return refusalOf(wordError(error));
  }
  return document.changeTrackingMode === "TrackAll"
    ? null
    : refusedWhole(wordRefusals.trackingOff);
}

/** Queues the way back to what the user had. */
export function restoreTracking(
  context: Word.RequestContext,
  mode: Mode,
): void {
  setTracking(context.document, mode);
}

function setTracking(document: Word.Document, mode: Mode): void {
  document.changeTrackingMode = mode;
}

/** The same at once, after something failed; the document is not worse off where this fails too. */
export async function restoreTrackingNow(
  context: Word.RequestContext,
  mode: Mode,
): Promise<void> {
  restoreTracking(context, mode);
  try {
    await context.sync();
  } catch (error) {
    wordError(error);
  }
}
