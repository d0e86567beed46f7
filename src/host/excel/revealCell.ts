import type { CellAnchor } from "../../grid/Anchor";
import type { Outcome } from "../../grid/DocumentHost";
import { runExcel } from "./runExcel";
import { done } from "../outcome";

/** Brings a cell before the user's eyes, in one request; `stale` where its sheet is gone. */
export const revealCell = (
  sheet: string,
  at: CellAnchor,
): Promise<Outcome<void>> =>
  runExcel(
    async (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      found.activate();
      found.getRangeByIndexes(at.row, at.column, 1, 1).select();
      await context.sync();
      return done;
    },
    { kind: "stale", at, found: "" },
  );
