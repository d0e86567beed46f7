import { type AnyCheck, type Example } from "../../src/checks/check";
import { noSettings } from "../../src/checks/CheckSettings";
import { applyEdits } from "../../src/grid/applyEdits";
import type { Anchor } from "../../src/grid/Anchor";
import type { Edit } from "../../src/grid/Edit";
import {
  cellAt,
  type Grid,
  paragraphsOf,
  rowAt,
  tablesOf,
} from "../../src/grid/Grid";
import type { OfficeFile } from "../../src/host/OfficeFile";
import { openOffice } from "../../src/host/openOffice";
import { lastOf } from "../../src/plan/lastOf";
import { readDocument } from "../../src/plan/readDocument";
import { chooseEdits } from "../../src/review/chooseEdits";
import type { Finding } from "../../src/review/Finding";
import { review } from "../../src/review/review";
import { runChecks } from "../../src/review/runChecks";
import { readIsoDate } from "../../src/text/calendarDate";
import { drawnGrid } from "./drawnGrid";
import { writeDocx } from "./writeDocx";
import { writeXlsx } from "./writeXlsx";

/** Today where an example does not say: before every date that examples speak of. */
const usualToday = "2024-01-09";

/** What every check must hold, tried on each of its examples. */
export function checkCases(check: AnyCheck): void {
  describe(check.id, () => {
    test("is told in Russian, with two examples or more", () => {
      for (const text of [
        check.title,
        check.rationale,
        ...Object.values(check.messages),
      ])
        expect(text).toMatch(/[а-яё]{3}/i);
      expect(check.rationale).toMatch(/^[А-ЯЁ«][^]*\.$/);
      const drawings = check.examples.flatMap(({ bad, good }) => [bad, good]);
      expect(drawings.length).toBeGreaterThanOrEqual(4);
      expect(new Set(drawings).size).toBe(drawings.length);
    });

    test("offers the fix it says it does", () => {
      const offered = check.examples.flatMap((example) =>
        findingsOf(check, draw(example, example.bad).grid, example).map(
          ({ fix }) => fix,
        ),
      );
      const strongest = (["safe", "suggested"] as const).find((fix) =>
        offered.includes(fix),
      );
      expect(check.fix).toBe(strongest);
    });

    describe.each(check.examples.map((example, index) => [index + 1, example]))(
      "example %i",
      (_, example) => {
        const bad = draw(example, example.bad);

        test("is found where it is marked, and nothing else", () => {
          const found = findingsOf(check, bad.grid, example);
          expect(found).not.toHaveLength(0);
          const placed = found.flatMap(({ at }) => at ?? []);
          expect(placed.map(placeText).sort()).toEqual(
            bad.anchors.map(placeText).sort(),
          );
          for (const at of placed) expect(textAt(bad.grid, at)).toBe(at.quote);
          for (const finding of found) expectWellFormed(finding);
        });

        test("is silent on the good one", () => {
          const good = draw(example, example.good);
          expect(good.anchors).toEqual([]);
          expect(readDocument(good.grid).plans).not.toHaveLength(0);
          expect(findingsOf(check, good.grid, example)).toEqual([]);
        });

        test("leaves its input alone", () => {
          const reading = deepFreeze(readDocument(deepFreeze(bad.grid)));
          const context = {
            ...contextOf(example),
            reading,
            grid: bad.grid,
            settings: noSettings,
          };
          const run = { checks: [check], severities: new Map() };
          expect(() => lastOf(runChecks(run, context))).not.toThrow();
        });

        test("is gone after its fix, and nothing new has come", () => {
          const before = allFindings(bad.grid, example);
          let grid = bad.grid;
          for (let pass = 0; pass < 5; pass++) {
            const { edits } = chooseEdits(findingsOf(check, grid, example));
            if (edits.length === 0) break;
            grid = applied(grid, edits);
          }
          expect(
            findingsOf(check, grid, example).map(({ fix }) => fix),
          ).not.toContain("safe");
          expectNothingNew(before, allFindings(grid, example));
        });

        test("is found and mended in a real file too", () => {
          const places = (findings: readonly Finding[]) =>
            findings.map(({ at, message }) => [at, message]);
          let file = written(bad.grid);
          expect(places(findingsOf(check, file.grid, example))).toEqual(
            places(findingsOf(check, bad.grid, example)),
          );
          for (let pass = 0; pass < 5; pass++) {
            const { edits } = chooseEdits(
              findingsOf(check, file.grid, example),
            );
            if (edits.length === 0) break;
            const outcome = file.applyEdits(edits);
            if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
            file = outcome.value;
          }
          expect(
            findingsOf(check, file.grid, example).map(({ fix }) => fix),
          ).not.toContain("safe");
        });

        test("each suggestion mends, and nothing new comes", () => {
          const before = allFindings(bad.grid, example);
          const own = before.filter((finding) => finding.check === check.id);
          for (const { suggestions } of own)
            for (const { title, edits } of suggestions) {
              expect(title).toMatch(/^[А-ЯЁ][^{}]*$/);
              const after = allFindings(applied(bad.grid, edits), example);
              expectNothingNew(before, after);
              expect(
                after.filter((finding) => finding.check === check.id).length,
              ).toBeLessThan(own.length);
            }
        });
      },
    );
  });
}

const draw = (example: Example, drawing: string) =>
  drawnGrid(drawing, {
    kind: example.workbook ? "workbook" : "document",
    header: !example.headerless,
  });

function contextOf({ today = usualToday, registered = false }: Example) {
  const date = readIsoDate(today);
  if (!date) throw new Error(`Not a date: ${today}`);
  return { today: date, registered };
}

/** The grid as a file that was written and opened. */
function written(grid: Grid): OfficeFile {
  const opened = openOffice(
    grid.kind === "workbook" ? writeXlsx(grid) : writeDocx(grid),
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
}

const allFindings = (grid: Grid, example: Example): readonly Finding[] =>
  review(grid, contextOf(example)).findings;

const findingsOf = (check: AnyCheck, grid: Grid, example: Example) =>
  allFindings(grid, example).filter((finding) => finding.check === check.id);

function applied(grid: Grid, edits: readonly Edit[]): Grid {
  const outcome = applyEdits(grid, edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

function expectWellFormed(finding: Finding): void {
  expect(finding.message).not.toMatch(/[{}]|undefined|null|NaN/);
  expect(finding.message).toMatch(/^[А-ЯЁ«„\d][^]*[^.\s]$/);
  expect(finding.fix).toBe(
    finding.edits.length > 0
      ? "safe"
      : finding.suggestions.length > 0
        ? "suggested"
        : null,
  );
  for (const { edits } of finding.suggestions)
    expect(edits).not.toHaveLength(0);
}

/** No check finds more than before: a fix may not make a defect of another kind. */
function expectNothingNew(
  before: readonly Finding[],
  after: readonly Finding[],
): void {
  const countOf = (findings: readonly Finding[], check: string) =>
    findings.filter((finding) => finding.check === check).length;
  for (const { check, message } of after)
    expect({
      check,
      message,
      more: countOf(after, check) > countOf(before, check),
    }).toEqual({ check, message, more: false });
}

const placeText = (at: Anchor): string =>
  at.kind === "cell"
    ? `table ${at.table} row ${at.row} column ${at.column}: ${at.start}–${at.end} «${at.quote}»`
    : `paragraph ${at.paragraph}: ${at.start}–${at.end} «${at.quote}»`;

/** The words that stand at an anchor; null where there is no such place. */
function textAt(grid: Grid, at: Anchor): string | null {
  if (at.kind === "paragraph")
    return (
      paragraphsOf(grid)
        .find(({ index }) => index === at.paragraph)
        ?.text.slice(at.start, at.end) ?? null
    );
  const table = tablesOf(grid).find(({ index }) => index === at.table);
  const row = table && rowAt(table, at.row);
  const cell = row ? cellAt(table, row, at.column) : null;
  return cell?.text.slice(at.start, at.end) ?? null;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
