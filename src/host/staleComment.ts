import type { CellComment, HostFailure } from "../grid/DocumentHost";
import type { Grid } from "../grid/Grid";
import { textReader } from "../grid/textAt";

/** The first comment whose words do not stand where it says; null where all do. */
export function staleComment(
  grid: Grid,
  comments: readonly CellComment[],
): HostFailure | null {
  const textAt = textReader(grid);
  for (const { at } of comments) {
    const found = textAt(at).slice(at.start, at.end);
    if (found !== at.quote) return { kind: "stale", at, found };
  }
  return null;
}
