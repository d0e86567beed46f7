import type { Grid } from "../grid/Grid";
import type { Finding } from "./Finding";

type Place = readonly [
  block: number,
  row: number,
  column: number,
  start: number,
];

/**
 * Findings as a reader meets them in the document: what has no place first, then by block, row, column and offset; at
 * one place in the order of the alphabet.
 */
export function inDocumentOrder(
  findings: readonly Finding[],
  grid: Grid,
): Finding[] {
  const blocks = new Map(
    grid.blocks.map((block, order) => [`${block.kind}${block.index}`, order]),
  );
  const placed = findings.map((finding) => ({
    finding,
    place: placeOf(finding, blocks),
  }));
  placed.sort(
    (a, b) =>
      comparePlaces(a.place, b.place) || compareIds(a.finding, b.finding),
  );
  return placed.map(({ finding }) => finding);
}

function placeOf(
  { at, table, row, paragraph }: Finding,
  blocks: ReadonlyMap<string, number>,
): Place {
  const key =
    paragraph !== null
      ? `paragraph${paragraph}`
      : at === null && row === null
        ? ""
        : `table${table ?? ""}`;
  return [
    blocks.get(key) ?? -1,
    row ?? -1,
    at?.kind === "cell" ? at.column : -1,
    at?.start ?? -1,
  ];
}

function comparePlaces(a: Place, b: Place): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const compareIds = (a: Finding, b: Finding): number =>
  a.check < b.check ? -1 : a.check > b.check ? 1 : 0;
