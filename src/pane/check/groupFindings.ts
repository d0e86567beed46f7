import type { Grid } from "../../grid/Grid";
import { groupByPlace } from "../../report/places";
import type { Finding } from "../../review/Finding";
import { readiness } from "../../review/readiness";
import type { Review } from "../../review/review";

/** Findings under one heading. */
export interface Group {
  readonly title: string;
  /** «строка 5»; null where the heading is no place. */
  readonly place: string | null;
  /** What the findings have in common; null where it is their place. */
  readonly check: string | null;
  readonly findings: readonly Finding[];
}

/** In the order of the document; what is said of no row comes first where it blocks signature, else last. */
export function byPlace(
  findings: readonly Finding[],
  grid: Grid,
  { reading }: Review,
): readonly Group[] {
  const groups = (some: readonly Finding[]) =>
    groupByPlace(some, grid, reading).map((group) => ({
      ...group,
      check: null,
    }));
  const ofRow = ({ row }: Finding) => row !== null;
  const blocks = ({ row, severity }: Finding) =>
    row === null && severity === "error";
  return [
    ...groups(findings.filter(blocks)),
    ...groups(findings.filter(ofRow)),
    ...groups(
      findings.filter((finding) => !ofRow(finding) && !blocks(finding)),
    ),
  ];
}

/** First what blocks signature, each in the order in which an official would mend it. */
export function byCheck(
  findings: readonly Finding[],
  review: Review,
): readonly Group[] {
  const { obstacles, concerns, advice } = readiness({ ...review, findings });
  return [...obstacles, ...concerns, ...advice].map((obstacle) => ({
    title: obstacle.title,
    place: null,
    check: obstacle.check,
    findings: obstacle.findings,
  }));
}
