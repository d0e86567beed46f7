import type { AnyCheck, CheckContext, Severity } from "../checks/check";
import { checks } from "../checks/index";
import { type Grid, tablesOf } from "../grid/Grid";
import type { Reading } from "../plan/Plan";
import { lastOf } from "../plan/lastOf";
import { type ReadingOverrides, readDocumentSteps } from "../plan/readDocument";
import type { CalendarDate } from "../text/calendarDate";
import {
  type DepartmentSettings,
  noDepartmentSettings,
} from "./DepartmentSettings";
import { type Dismissal, setAside } from "./dismissals";
import type { Finding } from "./Finding";
import { inDocumentOrder } from "./inDocumentOrder";
import { readingOverrides } from "./readingOverrides";
import { type CheckRun, runChecks } from "./runChecks";

export interface ReviewOptions {
  readonly today: CalendarDate;
  /** The user says that this is the registered, signed copy. */
  readonly registered?: boolean;
  /** Ids of checks not to run, besides those that the settings switch off. */
  readonly disabled?: readonly string[];
  readonly settings?: DepartmentSettings;
  /** What the user decided on columns and period. */
  readonly overrides?: ReadingOverrides;
  readonly dismissals?: readonly Dismissal[];
}

export type Verdict = "ready" | "not-ready" | "no-plan";

export type Counts = Readonly<Record<Severity, number>>;

/** What is told of a check to those who do not run it. */
export type CheckFacts = Pick<
  AnyCheck,
  "id" | "severity" | "fix" | "title" | "rationale" | "source" | "examples"
>;

/** A check as its findings need it; its examples are asked for one by one: `examplesOf`. */
export type RunCheck = Omit<CheckFacts, "examples">;

/** A document read and judged: plain data, which a worker can send. */
export interface Review {
  readonly reading: Reading;
  /** The checks that were run, in the registry's order. */
  readonly checks: readonly RunCheck[];
  /** What was found and not dismissed, in document order; what has no place comes first. */
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly counts: Counts;
  readonly verdict: Verdict;
}

export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

/** Reads the document, runs every check once on each plan, and judges. A check that throws is our own bug. */
export const review = (grid: Grid, options: ReviewOptions): Review =>
  lastOf(reviewSteps(grid, options));

/**
 * The same in steps, between which whoever runs them may do other things, or stop; each gives how much has been done,
 * from 0 to 1.
 */
export function* reviewSteps(
  grid: Grid,
  options: ReviewOptions,
): Generator<number, Review> {
  const { settings = noDepartmentSettings, dismissals = [] } = options;
  const off = new Set([...settings.checksOff, ...(options.disabled ?? [])]);
  const reading = yield* readingSteps(grid, options);
  const context: CheckContext = {
    today: options.today,
    registered: options.registered ?? false,
    reading,
    grid,
    settings,
  };
  const run = checks.filter(({ id }) => !off.has(id));
  const found = yield* checkSteps(
    { checks: run, severities: settings.severities },
    context,
  );
  const { open, dismissed } = setAside(
    inDocumentOrder(found, grid),
    dismissals,
  );
  const counts = countBySeverity(open);
  return {
    reading,
    checks: run.map(factsOf),
    findings: open,
    dismissed,
    counts,
    verdict:
      reading.plans.length === 0
        ? "no-plan"
        : counts.error > 0
          ? "not-ready"
          : "ready",
  };
}

/** How much of the work is reading. */
const READING = 0.4;

function* readingSteps(
  grid: Grid,
  options: ReviewOptions,
): Generator<number, Reading> {
  const steps = readDocumentSteps(grid, readingOverrides(options));
  // A row is looked at twice: for what it is, and for what it says.
  const all = tablesOf(grid).reduce(
    (sum, { rows }) => sum + 2 * rows.length,
    1,
  );
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    yield READING * Math.min(1, count / all);
  }
}

function* checkSteps(
  run: CheckRun,
  context: CheckContext,
): Generator<number, Finding[]> {
  const steps = runChecks(run, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield READING + (1 - READING) * step.value;
  }
}

function factsOf(check: AnyCheck): RunCheck {
  const { id, severity, fix, title, rationale, source } = check;
  return {
    id,
    severity,
    ...(fix !== undefined && { fix }),
    title,
    rationale,
    ...(source !== undefined && { source }),
  };
}

function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
