import type { HostFailure } from "../../../grid/DocumentHost";
import { columnName } from "../../openxml/sheet/cellReference";
import { hasApi } from "../apiSet";
import { extraNames, extraRefusals, extraWords } from "../strings";
import { rawAt } from "../write/planChange";
import { enqueueChoice } from "./addLists";
import { belowHeader, type ExtraTarget } from "./ExtraTarget";
import { freeSheetName } from "./freeSheetName";
import { summarySheet } from "./summarySheet";
import { unsupported } from "../../outcome";

/** What keeps marks and their summary from being added; null where nothing does. */
export function summaryRefusal({
  plan,
  reading,
}: ExtraTarget): HostFailure | null {
  if (plan.measures.length === 0) return unsupported(extraRefusals.nothing);
  if (plan.marksColumn !== null) return null;
  const column = plan.right + 1;
  for (let row = plan.header; row <= plan.bottom; row++)
    if (rawAt(reading, row, column).value !== "")
      return unsupported(extraRefusals.occupied(columnName(column)));
  const crossed = (reading.merged ?? []).some(
    (area) =>
      area.left <= column &&
      area.right >= column &&
      area.top <= plan.bottom &&
      area.bottom >= plan.header,
  );
  return crossed
    ? unsupported(extraRefusals.occupied(columnName(column)))
    : null;
}

/** Adds the column of marks, where the plan has none, and the sheet that counts them, with a chart. */
export function enqueueSummary(
  context: Excel.RequestContext,
  target: ExtraTarget,
  names: readonly string[],
): void {
  const { plan, reading } = target;
  const { workbook } = context;
  const column = plan.marksColumn ?? plan.right + 1;
  if (plan.marksColumn === null) enqueueMarks(context, target, column);
  const sheet = workbook.worksheets.add(
    freeSheetName(extraWords.summary, names),
  );
  workbook.names.add(
    extraNames.summarySheet,
    sheet.getRangeByIndexes(0, 0, 1, 1),
  );
  const { blocks, heads, chart, width } = summarySheet(
    { sheet: reading.name, column },
    plan.statuses,
    plan.byMonth,
    plan.byParty,
  );
  for (const { row, column, cells } of blocks)
    sheet.getRangeByIndexes(
      row,
      column,
      cells.length,
      cells[0]?.length ?? 1,
    ).formulas = cells.map((line) => [...line]);
  sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  for (const row of heads) {
    const head = sheet.getRangeByIndexes(row, 0, 1, width);
    head.format.font.bold = true;
    head.format.wrapText = true;
  }
  if (plan.byMonth.length === 0) return;
  const drawn = sheet.charts.add(
    "ColumnStacked",
    sheet.getRangeByIndexes(chart.row, chart.column, chart.rows, chart.columns),
    "Columns",
  );
  drawn.title.text = extraWords.chart;
  const from = width + 7;
  drawn.setPosition(
    sheet.getRangeByIndexes(2, from, 1, 1),
    sheet.getRangeByIndexes(19, from + 8, 1, 1),
  );
}

/** The column of marks looks like the plan's last one; its cells are chosen from the statuses (ExcelApi 1.8). */
function enqueueMarks(
  context: Excel.RequestContext,
  target: ExtraTarget,
  column: number,
): void {
  const { plan, sheet } = target;
  const cell = (row: number, at: number, rows = 1): Excel.Range =>
    sheet.getRangeByIndexes(row, at, rows, 1);
  const head = cell(plan.header, column);
  if (hasApi("1.9")) {
    head.copyFrom(cell(plan.header, plan.right), "Formats");
    for (const [first, last] of stretches(plan.measures))
      cell(first, column, last - first + 1).copyFrom(
        cell(first, plan.right, last - first + 1),
        "Formats",
      );
  }
  head.values = [[extraWords.marks]];
  head.format.wrapText = true;
  const marks = belowHeader(target, column);
  const source = plan.statuses.join(",");
  if (hasApi("1.8") && isShortList(plan.statuses, source))
    enqueueChoice(marks, source);
  context.workbook.names.add(
    extraNames.marks,
    cell(plan.header, column, plan.bottom - plan.header + 1),
  );
}

/** A list written into the rule itself holds 255 characters, and a comma parts its values. */
const isShortList = (values: readonly string[], source: string): boolean =>
  source.length <= 255 && values.every((value) => !value.includes(","));

/** First and last of each run of rows without a gap. */
function stretches(
  rows: readonly number[],
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row - run[1] <= 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** Takes away the summary and, where nothing is marked in it, the column of marks; a failure where something is. */
export async function removeSummary(
  context: Excel.RequestContext,
): Promise<HostFailure | null> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const named = (name: string): Excel.NamedItem | undefined =>
    names.items.find((item) => item.name === name);
  const marks = named(extraNames.marks);
  const column = marks?.getRange();
  column?.load("values");
  if (column) await context.sync();
  const [, ...written] = (column?.values ?? []) as unknown[][];
  if (written.some(([value]) => value !== ""))
    return unsupported(extraRefusals.marked);
  const summary = named(extraNames.summarySheet);
  summary?.getRange().worksheet.delete();
  summary?.delete();
  if (column && hasApi("1.8")) column.dataValidation.clear();
  column?.clear("All");
  marks?.delete();
  await context.sync();
  return null;
}
