import type { HostFailure } from "../../../grid/DocumentHost";
import { columnName } from "../../openxml/sheet/cellReference";
import { hasApi } from "../apiSet";
import { extraNames, extraRefusals, extraWords } from "../strings";
import { enteredText } from "../write/enteredText";
import { belowHeader, type ExtraTarget } from "./ExtraTarget";
import { freeSheetName } from "./freeSheetName";
import { unsupported } from "../../outcome";

/** Asks whether the columns are free of the user's own validation; what it returns is called when Excel has answered. */
export function enqueueValidationCheck(
  target: ExtraTarget,
  columns: readonly number[],
): () => HostFailure | null {
  if (!hasApi("1.8")) return () => null;
  const checks = columns.map((column) => {
    const { dataValidation } = belowHeader(target, column);
    dataValidation.load("type");
    return { column, dataValidation };
  });
  return () => {
    const taken = checks.find(
      ({ dataValidation }) => dataValidation.type !== "None",
    );
    return taken
      ? unsupported(extraRefusals.validated(columnName(taken.column)))
      : null;
  };
}

/** Lets cells be chosen from a list; anything else may still be typed. */
export function enqueueChoice(range: Excel.Range, source: string): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = {
    showAlert: false,
    style: "Information",
    title: "",
    message: "",
  };
}

/**
 * Puts the values on a hidden sheet, for a list written into a cell's rule ends at 255 characters and at each comma,
 * and lets the plan's columns be chosen from them (ExcelApi 1.8).
 */
export function enqueueLists(
  context: Excel.RequestContext,
  target: ExtraTarget,
  names: readonly string[],
): void {
  const { workbook } = context;
  const title = freeSheetName(extraWords.lists, names);
  const sheet = workbook.worksheets.add(title);
  workbook.names.add(extraNames.listSheet, sheet.getRangeByIndexes(0, 0, 1, 1));
  for (const [i, { column, values }] of target.plan.lists.entries()) {
    sheet.getRangeByIndexes(0, i, values.length, 1).values = values.map(
      (value) => [enteredText(value)],
    );
    const range = belowHeader(target, column);
    workbook.names.add(extraNames.list(i), range);
    const letter = columnName(i);
    enqueueChoice(
      range,
      `='${title}'!$${letter}$1:$${letter}$${String(values.length)}`,
    );
  }
  sheet.visibility = "Hidden";
}

/** Takes away the choices and the sheet of their values. */
export async function removeLists(
  context: Excel.RequestContext,
): Promise<void> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  for (const item of names.items)
    if (item.name.startsWith(extraNames.listPrefix)) {
      item.getRange().dataValidation.clear();
      item.delete();
    } else if (item.name === extraNames.listSheet) {
      item.getRange().worksheet.delete();
      item.delete();
    }
  await context.sync();
}
