import type { HostFailure } from "../../../grid/DocumentHost";
import { rawAt } from "../write/planChange";
import { extraNames, extraRefusals } from "../strings";
import type { ExtraTarget } from "./ExtraTarget";
import { unsupported } from "../../outcome";

/** Rows named in a refusal. */
const SHOWN = 5;

/** What keeps the plan from becoming a table; null where nothing does. */
export function tableRefusal({
  plan,
  reading,
}: ExtraTarget): HostFailure | null {
  const { header, bottom, left, right } = plan;
  const over = reading.lists.find(
    ({ area }) => area.top <= bottom && area.bottom >= header,
  );
  if (over) return unsupported(extraRefusals.inTable(over.name));
  const merged = (reading.merged ?? []).filter(
    (area) =>
      area.top <= bottom &&
      area.bottom >= header &&
      area.left <= right &&
      area.right >= left,
  );
  if (merged.length > 0) {
    const rows = [...new Set(merged.map(({ top }) => top + 1))].sort(
      (a, b) => a - b,
    );
    const shown = rows.slice(0, SHOWN).join(", ");
    return unsupported(
      extraRefusals.merged(rows.length > SHOWN ? `${shown}…` : shown),
    );
  }
  if (plan.headerRows > 1) return unsupported(extraRefusals.headerRows);
  const titles = Array.from({ length: right - left + 1 }, (_, i) =>
    String(rawAt(reading, header, left + i).value)
      .trim()
      .toLowerCase(),
  );
  return titles.includes("") || new Set(titles).size < titles.length
    ? unsupported(extraRefusals.headers)
    : null;
}

/** Makes the plan a table with filters in the plainest look, so that the user's own look stays. */
export function enqueueTable({ plan, sheet }: ExtraTarget): void {
  const { header, bottom, left, right } = plan;
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(
      header,
      left,
      bottom - header + 1,
      right - left + 1,
    ),
    true,
  );
  table.name = extraNames.table;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

/** The table becomes plain cells again, with nothing filtered out. */
export async function removeTable(
  context: Excel.RequestContext,
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(extraNames.table);
  table.load("id");
  await context.sync();
  if (table.isNullObject) return;
  table.autoFilter.clearCriteria();
  table.convertToRange();
  await context.sync();
}
