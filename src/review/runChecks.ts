import type {
  AnyCheck,
  AnyReport,
  CheckContext,
  PieceContext,
  Severity,
} from "../checks/check";
import { deadlinesOfMeasure } from "../plan/deadline/deadlinesOf";
import type { Plan, PlanRow } from "../plan/Plan";
import {
  headerTexts,
  numberedRows,
  type PlanText,
  rowTexts,
  textsOutside,
} from "../plan/planTexts";
import { responsibleOfRow } from "../plan/responsible/ownResponsible";
import { interned } from "../text/interned";
import type { Finding } from "./Finding";
import { type PlaceMarks, placeMarks } from "./placeMarks";
import { wordFinding } from "./wordFinding";

/** The checks to be run, and what they weigh where that is not what they weigh in general. */
export interface CheckRun {
  readonly checks: readonly AnyCheck[];
  readonly severities: ReadonlyMap<string, Severity>;
}

/** What all checks find, in no order; gives how much has been done, from 0 to 1. */
export function* runChecks(
  run: CheckRun,
  context: CheckContext,
): Generator<number, Finding[]> {
  const { plans } = context.reading;
  const marks = placeMarks(context.grid);
  const found: Finding[] = [];
  const rows = plans.reduce((sum, plan) => sum + plan.rows.length, 1);
  let done = 0;
  for (const [index, plan] of plans.entries()) {
    const pieces = samePieces(piecesOf(plan, run, context));
    if (index === 0)
      found.push(...ofTexts(textsOutside(context), null, pieces, marks));
    found.push(...ofTexts(headerTexts(plan), plan, pieces, marks));
    for (const [row, number] of numberedRows(plan)) {
      done++;
      let findings = foundBefore(row, number, pieces);
      if (!findings) {
        yield (PIECES * done) / rows;
        findings = [...findInRow(row, number, plan, pieces, marks)];
        kept.set(row, { pieces, number, findings });
      }
      for (const finding of findings) found.push(finding);
    }
  }
  for (const [index, check] of run.checks.entries()) {
    const share = PIECES + (1 - PIECES) * (index / run.checks.length);
    const ofDocument = check.scope === "document";
    for (const plan of ofDocument ? plans.slice(0, 1) : plans) {
      yield share;
      for (const report of check.run?.(plan, context) ?? []) {
        const place = ofDocument ? null : plan;
        if (report)
          found.push(wordFinding(check, report, place, run.severities, marks));
        yield share;
      }
    }
  }
  return found;
}

/** How much of the work is looking at the pieces of plans one by one. */
const PIECES = 0.7;

/** All that decides what is found in a row besides the row itself. */
interface Pieces {
  readonly run: CheckRun;
  readonly context: PieceContext;
  /** The checks that look at texts, and those that look at other pieces. */
  readonly ofTexts: readonly AnyCheck[];
  readonly ofRows: readonly AnyCheck[];
}

const piecesOf = (
  { title, period }: Plan,
  run: CheckRun,
  { today, registered, settings, reading: { heading } }: CheckContext,
): Pieces => ({
  run,
  context: { today, registered, settings, heading, title, period },
  ofTexts: run.checks.filter((check) => "runText" in check),
  ofRows: run.checks.filter(
    (check) =>
      "runMeasure" in check ||
      "runDeadline" in check ||
      "runResponsible" in check,
  ),
});

const samePieces = interned<Pieces>(
  20,
  ({ run: { checks, severities }, context: { settings, ...context } }) =>
    JSON.stringify([
      checks.map(({ id }) => id),
      [...severities],
      context,
      [...settings.abbreviations],
      settings.parties,
      [...settings.calendar],
    ]),
);

interface KeptFindings {
  readonly pieces: Pieces;
  readonly number: string | undefined;
  readonly findings: readonly Finding[];
}

/** What was found in rows, which stay the same objects for as long as they read the same. */
const kept = new WeakMap<PlanRow, KeptFindings>();

function foundBefore(
  row: PlanRow,
  number: string | undefined,
  pieces: Pieces,
): readonly Finding[] | null {
  const known = kept.get(row);
  return known?.pieces === pieces && known.number === number
    ? known.findings
    : null;
}

/** What is found in the pieces of a row; `number` is that of its measure. */
function* findInRow(
  row: PlanRow,
  number: string | undefined,
  plan: Plan,
  pieces: Pieces,
  marks: PlaceMarks,
): Iterable<Finding> {
  yield* ofTexts(rowTexts(row)(number), plan, pieces, marks);
  const measure = row.kind === "measure" ? row : null;
  const deadlines = measure ? deadlinesOfMeasure(measure) : [];
  const responsible = responsibleOfRow(row);
  const { run, context } = pieces;
  for (const check of pieces.ofRows) {
    const word = (report: AnyReport) =>
      wordFinding(check, report, plan, run.severities, marks);
    if (measure)
      for (const report of check.runMeasure?.(measure, context) ?? [])
        yield word(report);
    for (const deadline of check.runDeadline ? deadlines : [])
      for (const report of check.runDeadline?.(deadline, context) ?? [])
        yield word(report);
    if (responsible)
      for (const report of check.runResponsible?.(responsible, context) ?? [])
        yield word(report);
  }
}

/** What is found in texts one by one; `plan` is null for those outside plans. */
function* ofTexts(
  texts: Iterable<PlanText>,
  plan: Plan | null,
  { run, context, ofTexts: checks }: Pieces,
  marks: PlaceMarks,
): Iterable<Finding> {
  for (const text of texts)
    for (const check of checks)
      for (const report of check.runText?.(text, context) ?? [])
        yield wordFinding(check, report, plan, run.severities, marks);
}
