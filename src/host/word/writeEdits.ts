import type { HostFailure } from "../../grid/DocumentHost";
import type { Edit } from "../../grid/Edit";
import type { Grid } from "../../grid/Grid";
import { type Addressing, askPlaces, tablesNamed } from "./askPlaces";
import { openPlaces, type OpenPlaces } from "./openPlaces";
import { isOtherwise, planWrite, type WritePlan } from "./planWrite";
import { askMissingWords, carryOut, rangesOf } from "./queueWrite";
import { wordRefusals } from "./strings";
import {
  askTracking,
  restoreTracking,
  restoreTrackingNow,
  startTracking,
} from "./tracking";
import { removeRows, verifyWrite } from "./verifyWrite";
import { isForAll, refusalOf, wordError } from "./wordFailure";
import type { WordReading } from "./WordReading";
import { unsupported } from "../outcome";

/** What became of a write. */
export type Writing =
  /** All is written; `before` is what the edits were made for, no more than they name. */
  | { readonly kind: "done"; readonly before: Grid }
  /** Nothing is written. */
  | { readonly kind: "refused"; readonly failure: HostFailure }
  /** It is not known how much is written. */
  | BrokenWriting;

export interface BrokenWriting {
  readonly kind: "broken";
  readonly before: Grid;
  readonly states: WritePlan["states"];
  /** What to tell the user where nothing turns out to be written. */
  readonly failure: HostFailure;
  /** New rows came out wrong and were removed: the rest is to be taken back too. */
  readonly withoutRows: boolean;
}

/**
 * Writes edits made for the document as `reading` has it: one sync to verify every quote, one to write; one more
 * where rows are verified, two more where the change is recorded.
 */
export async function writeEdits(
  context: Word.RequestContext,
  reading: WordReading,
  edits: readonly Edit[],
  track: boolean,
): Promise<Writing> {
  if (
    [...tablesNamed(edits)].some((one) => reading.tables[one]?.source === null)
  )
    return refused(unsupported(wordRefusals.partly));
  const opened = await open(context, reading, edits, track);
  if ("kind" in opened) return refused(opened);
  const { places, plan } = opened;
  const missing = await askMissingWords(context, plan);
  const ranges = rangesOf(plan, missing);
  if (!ranges) return refused(unsupported(wordRefusals.richText));
  const before = track ? context.document.changeTrackingMode : null;
  if (before !== null) {
    const stopped = await startTracking(context);
    if (stopped) {
      await restoreTrackingNow(context, before);
      return refused(stopped);
    }
  }
  const broken = (
    failure: HostFailure,
    withoutRows = false,
  ): BrokenWriting => ({
    kind: "broken",
    before: places.grid,
    states: plan.states,
    failure,
    withoutRows,
  });
  try {
    const isSure = await carryOut(context, plan, ranges, before !== null);
    if (!isSure) return broken(unsupported(wordRefusals.moved));
    if (before === null && plan.rows.length === 0)
      return { kind: "done", before: places.grid };
    if (before !== null) restoreTracking(context, before);
    const verdict = await verifyWrite(context, places, edits);
    if (verdict.kind === "as-expected")
      return { kind: "done", before: places.grid };
    if (verdict.kind === "unclear")
      return broken(unsupported(wordRefusals.rowsDiffer));
    await removeRows(context, verdict.rows);
    return broken(unsupported(wordRefusals.rowsDiffer), true);
  } catch (error) {
    const told = wordError(error);
    if (before !== null) await restoreTrackingNow(context, before);
    return broken(refusalOf(told));
  }
}

const refused = (failure: HostFailure): Writing => ({
  kind: "refused",
  failure,
});

interface Opened {
  readonly places: OpenPlaces;
  readonly plan: WritePlan;
}

/**
 * Asks by cells, and by paragraphs where Word knows no such cell, fails over it (merged cells: office-js issue 3200) or
 * has other words in it than the document.
 */
async function open(
  context: Word.RequestContext,
  reading: WordReading,
  edits: readonly Edit[],
  track: boolean,
): Promise<Opened | HostFailure> {
  try {
    const opened = await openBy("cells", context, reading, edits, track);
    if (!("kind" in opened) || !isOtherwise(opened)) return opened;
  } catch (error) {
    if (isForAll(wordError(error))) throw error;
  }
  return await openBy("paragraphs", context, reading, edits, track);
}

async function openBy(
  addressing: Addressing,
  context: Word.RequestContext,
  reading: WordReading,
  edits: readonly Edit[],
  track: boolean,
): Promise<Opened | HostFailure> {
  const asked = await askPlaces(context, reading, edits, addressing);
  if (track) askTracking(context);
  await context.sync();
  const places = await openPlaces(context, asked, edits);
  if (!places) return unsupported(wordRefusals.partly);
  const plan = planWrite(places, edits, track);
  return "kind" in plan ? plan : { places, plan };
}
