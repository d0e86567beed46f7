import { wordError } from "./wordFailure";

/** How the user has the recording of changes; to be known after the next sync. */
export function askTracking(context: Word.RequestContext): Word.Document {
  context.document.load("changeTrackingMode");
  return context.document;
}

type Mode = Word.Document["changeTrackingMode"];

/**
 * Has everybody's changes recorded and makes sure of it, for some builds pass over it silently (office-js issue
 * 6450); false where it did not come about.
 */
export async function startTracking(
  context: Word.RequestContext,
): Promise<boolean> {
  const { document } = context;
  setTracking(document, "TrackAll");
  document.load("changeTrackingMode");
  await context.sync();
  return document.changeTrackingMode === "TrackAll";
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
