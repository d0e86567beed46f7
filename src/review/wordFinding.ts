import type { AnyCheck, AnyReport, Severity } from "../checks/check";
import type { ColumnRole, Plan, PlanRow } from "../plan/Plan";
import { fingerprint } from "../text/fingerprint";
import type { Finding } from "./Finding";
import type { PlaceMarks } from "./placeMarks";

/** A check's report as a finding: worded, with its place, its weight and its fix. `plan` is null for the document. */
export function wordFinding(
  check: AnyCheck,
  report: AnyReport,
  plan: Plan | null,
  severities: ReadonlyMap<string, Severity>,
  marks: PlaceMarks,
): Finding {
  const { at, row = null, fix = [], suggestions = [] } = report;
  const message = fill(check.messages[report.message] ?? "", report.data ?? {});
  const cell = at?.kind === "cell" ? at : null;
  const column = report.column ?? (plan && cell && roleAt(plan, row, cell));
  return {
    check: check.id,
    severity: severities.get(check.id) ?? report.severity ?? check.severity,
    message,
    at,
    table: row?.table ?? cell?.table ?? (at ? null : (plan?.tables[0] ?? null)),
    row: row?.row ?? cell?.row ?? null,
    column,
    paragraph: at?.kind === "paragraph" ? at.paragraph : null,
    number: report.number ?? (row && numberOf(row)),
    quote: at?.quote ?? null,
    fix: fix.length > 0 ? "safe" : suggestions.length > 0 ? "suggested" : null,
    edits: fix,
    suggestions,
    fingerprint: fingerprint(
      [
        row ? marks.ofRow(row) : at ? marks.ofText(at) : message,
        column,
        at?.quote,
      ].join("\u0001"),
    ),
  };
}

const placeholder = /\{([^{}]+)\}/g;

const fill = (
  message: string,
  data: Readonly<Record<string, string>>,
): string =>
  message.replace(placeholder, (whole, name: string) => data[name] ?? whole);

const numberOf = (row: PlanRow): string | null =>
  row.kind === "measure" ? (row.number?.text ?? null) : null;

function roleAt(
  plan: Plan,
  row: PlanRow | null,
  { column }: { readonly column: number },
): ColumnRole | null {
  if (row && "cells" in row) {
    for (const [role, cell] of Object.entries(row.cells))
      if (cell.column === column) return role as ColumnRole;
    return row.others.some((other) => other.at.column === column)
      ? "other"
      : null;
  }
  if (row?.kind === "section") return null;
  return plan.columns.find(({ index }) => index === column)?.role ?? null;
}
