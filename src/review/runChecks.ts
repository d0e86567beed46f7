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
  const { plans, paragraphs } = context.reading;
  const marks = placeMarks(context.grid);
  const found: Finding[] = [];
  const all = plans.reduce(
    (sum, plan) => sum + plan.rows.length,
    paragraphs.length + 1,
  );
  let looked = 0;
  for (const { key, number, setting, find } of piecesOf(run, context, marks)) {
    looked++;
    let known = kept.get(key);
    if (known?.setting !== setting || known.number !== number) {
      yield PIECES * Math.min(1, looked / all);
      known = { setting, number, findings: [...find()] };
      kept.set(key, known);
    }
    for (const finding of known.findings) found.push(finding);
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

/** A row with all that is in it, or a text of its own. */
interface Piece {
  /** The same object for as long as it reads the same. */
  readonly key: object;
  /** That of the measure which a row belongs to. */
  readonly number: string | undefined;
  readonly setting: Setting;
  readonly find: () => Iterable<Finding>;
}

interface Kept extends Pick<Piece, "setting" | "number"> {
  readonly findings: readonly Finding[];
}

/** What was found in pieces before. */
const kept = new WeakMap<object, Kept>();

function* piecesOf(
  run: CheckRun,
  context: CheckContext,
  marks: PlaceMarks,
): Iterable<Piece> {
  for (const [index, plan] of context.reading.plans.entries()) {
    const setting = sameSetting(settingOf(plan, run, context));
    const ofText = (text: PlanText, of: Plan | null): Piece => ({
      key: text,
      number: undefined,
      setting,
      find: () => findInText(text, of, setting, marks),
    });
    if (index === 0)
      for (const text of textsOutside(context)) yield ofText(text, null);
    for (const text of headerTexts(plan)) yield ofText(text, plan);
    for (const [row, number] of numberedRows(plan))
      yield {
        key: row,
        number,
        setting,
        find: () => findInRow(row, number, plan, setting, marks),
      };
  }
}

/** All that decides what is found in a piece besides the piece itself. */
interface Setting {
  readonly run: CheckRun;
  readonly context: PieceContext;
  /** The checks that look at texts, and those that look at other things in a row. */
  readonly ofTexts: readonly AnyCheck[];
  readonly ofRows: readonly AnyCheck[];
}

const settingOf = (
  { title, period }: Plan,
  run: CheckRun,
  { today, registered, settings, reading: { heading } }: CheckContext,
): Setting => ({
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

const sameSetting = interned<Setting>(
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

function* findInRow(
  row: PlanRow,
  number: string | undefined,
  plan: Plan,
  setting: Setting,
  marks: PlaceMarks,
): Iterable<Finding> {
  for (const text of rowTexts(row)(number))
    yield* findInText(text, plan, setting, marks);
  const measure = row.kind === "measure" ? row : null;
  const deadlines = measure ? deadlinesOfMeasure(measure) : [];
  const responsible = responsibleOfRow(row);
  const { run, context } = setting;
  for (const check of setting.ofRows) {
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

/** `plan` is null for a text outside plans. */
function* findInText(
  text: PlanText,
  plan: Plan | null,
  { run, context, ofTexts }: Setting,
  marks: PlaceMarks,
): Iterable<Finding> {
  for (const check of ofTexts)
    for (const report of check.runText?.(text, context) ?? [])
      yield wordFinding(check, report, plan, run.severities, marks);
}
