import type { Outcome } from "../../grid/DocumentHost";
import { applyEdits } from "../../grid/applyEdits";
import type { Edit } from "../../grid/Edit";
import { tablesOf, type Grid, type Table } from "../../grid/Grid";
import { changedPackage } from "../openxml/changedPackage";
import type { OfficePackage } from "../openxml/package";
import { readCellContext } from "../openxml/sheet/sheetTables";
import { readWorkbook } from "../openxml/sheet/workbook";
import { hasFormulas, recalculateOnLoad } from "./calculation";
import { editSheetRows } from "./editSheetRows";
import { editTexts } from "./editTexts";
import { partDraft } from "./PartDraft";
import { readSheetSource } from "./SheetSource";
import { refusals } from "./strings";
import { failed, unsupported } from "../outcome";

/**
 * The package after the edits, all or none of them; `grid` is what was read from the package. Parts that no edit
 * concerns keep their bytes.
 */
export function editWorkbook(
  pkg: OfficePackage,
  grid: Grid,
  edits: readonly Edit[],
): Outcome<OfficePackage> {
  const expected = applyEdits(grid, edits);
  if (!expected.ok) return expected;
  let current = pkg;
  for (const table of tablesOf(grid)) {
    const ofTable = edits.filter((edit) => tableOf(edit) === table.index);
    if (ofTable.length === 0) continue;
    const edited = editSheet(current, table, ofTable);
    if (!edited.ok) return edited;
    current = edited.value;
  }
  return { ok: true, value: current };
}

const tableOf = (edit: Edit): number | null =>
  edit.kind === "replace-text"
    ? edit.at.kind === "cell"
      ? edit.at.table
      : null
    : edit.table;

/** One sheet's edits; the next sheet's are made on the result, for they may change the same parts. */
function editSheet(
  pkg: OfficePackage,
  table: Table,
  edits: readonly Edit[],
): Outcome<OfficePackage> {
  const workbook = readWorkbook(pkg);
  const place = workbook.ok ? workbook.value.sheets[table.index] : undefined;
  const context = workbook.ok && readCellContext(pkg, workbook.value.system);
  if (!workbook.ok || !place || !context || !context.ok)
    return failed(unsupported(refusals.unreadablePart(pkg.mainPart)));
  const source = readSheetSource(pkg, place, table, context.value);
  if (!source) return failed(unsupported(refusals.dataMissing));
  if (!source.ordered) return failed(unsupported(refusals.disorder));
  const rowEdits = edits.filter((edit) => edit.kind !== "replace-text");
  if (rowEdits.length > 0 && source.isProtected)
    return failed({ kind: "protected" });
  const writes = editTexts(
    source,
    edits.filter((edit) => edit.kind === "replace-text"),
  );
  if ("kind" in writes) return failed(writes);
  const draft = partDraft(pkg);
  const failure = editSheetRows(
    pkg,
    workbook.value,
    source,
    writes,
    rowEdits,
    draft,
  );
  if (failure) return failed(failure);
  if (hasFormulas(pkg, workbook.value))
    recalculateOnLoad(pkg, workbook.value, draft);
  const changes = draft.changes();
  return changes.ok
    ? { ok: true, value: changedPackage(pkg, changes.value) }
    : failed(unsupported(refusals.unreadablePart(source.part)));
}
