import type { Element } from "./Element";

/** How this Word differs from others, where Words are known or thought to differ. */
export interface Quirks {
  /** Whether cells that a vertical merge covers are cells of their row (office-js issue 3200: no API tells). */
  readonly coveredCells: "present" | "absent";
  /** `cellIndex` and `rowIndex` of cells in a vertical merge fail (office-js issue 3200). */
  readonly failsMergedIndexes: boolean;
  /** What `getOoxml()` of these blocks fails with (office-js issues 6059, 6016); null where it does not. */
  readonly ooxmlFailure: (blocks: readonly Element[]) => string | null;
  /** Cells of rows loaded in an earlier sync are not found (office-js issue 3858). */
  readonly losesCellsOfLoadedRows: boolean;
  /** Tracked deletions stand in `text`, as while all markup is shown. */
  readonly showsDeleted: boolean;
  /** What stands between paragraphs in the text of a range or cell. */
  readonly paragraphEnd: string;
  /** `body.tables` has the tables inside tables too. */
  readonly listsNestedTables: boolean;
  /** `select()` does nothing (office-js issue 1323). */
  readonly ignoresSelect: boolean;
  /** `TrackMineOnly` is ignored without an error (office-js issue 6450). */
  readonly ignoresTrackMineOnly: boolean;
  /** `insertComment` answers NotAllowed (office-js issue 6746). */
  readonly refusesComments: boolean;
}

export const usual: Quirks = {
  coveredCells: "present",
  failsMergedIndexes: true,
  ooxmlFailure: () => null,
  losesCellsOfLoadedRows: true,
  showsDeleted: true,
  paragraphEnd: "\n",
  listsNestedTables: false,
  ignoresSelect: false,
  ignoresTrackMineOnly: false,
  refusesComments: false,
};
