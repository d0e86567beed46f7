import type { HostFailure, Outcome } from "../../grid/DocumentHost";
import { hasApi } from "./apiSet";
import { codeOf, failureOf } from "./excelFailure";
import { failed } from "../outcome";

/**
 * Works on the open workbook. A cell that is being edited is waited for (`delayForCellEdit`), and where Excel can
 * (ExcelApi 1.20) all that the work writes is one step of the user's own undo. `gone` is the failure where something
 * that the work names is no more.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Outcome<T>>,
  gone?: HostFailure,
): Promise<Outcome<T>> {
  try {
    return await Excel.run(
      {
        delayForCellEdit: true,
        ...(hasApi("1.20") && { mergeUndoGroup: true }),
      },
      work,
    );
  } catch (error) {
    const isGone = codeOf(error) === "ItemNotFound";
    return failed(isGone && gone ? gone : failureOf(error));
  }
}
