import { hasApi } from "./apiSet";
import { codeOf } from "./excelFailure";

/**
 * Calls `changed` whenever the workbook may read otherwise: values and rows (from whomever), another sheet looked at,
 * rows hidden. What this Excel has no event for is seen when the user asks for a check.
 */
export async function listenToChanges(changed: () => void): Promise<void> {
  const tell = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(tell);
      if (hasApi("1.9")) {
        worksheets.onChanged.add(tell);
        if (hasApi("1.11")) worksheets.onRowHiddenChanged.add(tell);
        await context.sync();
        return;
      }
      worksheets.load("items/id");
      await context.sync();
      for (const sheet of worksheets.items) sheet.onChanged.add(tell);
      await context.sync();
    });
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}

/** A selection that moves on within this time is not asked for. */
const QUIET_MS = 200;

/** Tells the sheet's position and the row of what the user selects. Returns the unsubscriber. */
export function listenToSelection(
  chosen: (position: number, row: number) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const look = async (): Promise<void> => {
    try {
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("rowIndex");
        range.worksheet.load("position");
        await context.sync();
        if (!ended) chosen(range.worksheet.position, range.rowIndex);
      });
    } catch (error) {
      // Several areas or a picture: there is no row to tell.
      if (codeOf(error) === null) throw error;
    }
  };
  const selected = (): Promise<void> => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(() => void look(), QUIET_MS);
    return Promise.resolve();
  };
  void Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(selected);
    await context.sync();
  }).catch((error: unknown) => {
    if (codeOf(error) === null) throw error;
  });
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
