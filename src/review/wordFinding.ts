import type { AnyCheck, Report, Severity } from "../checks/check";
import type { Anchor } from "../grid/Anchor";
import type { ColumnRole, Plan, PlanRow } from "../plan/Plan";
import { fingerprint } from "../text/fingerprint";
import type { Finding } from "./Finding";

type AnyReport = Report<Readonly<Record<string, string>>>;

/** A check's report as a finding: worded, with its place, its weight and its fix. `plan` is null for the document. */
export function wordFinding(
  check: AnyCheck,
  report: AnyReport,
  plan: Plan | null,
  severity: Severity | undefined,
  textOf: (at: Anchor) => string,
): Finding {
  const { at, row = null, fix = [], suggestions = [] } = report;
  const message = fill(check.messages[report.message] ?? "", report.data ?? {});
  const cell = at?.kind === "cell" ? at : null;
  const column = report.column ?? (plan && cell && roleAt(plan, row, cell));
  return {
    check: check.id,
    severity: severity ?? report.severity ?? check.severity,
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
      [row ? rowText(row) : at ? textOf(at) : message, column, at?.quote].join(
        "\u0001",
      ),
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

/** The row's words without its number, so that a row moved and numbered anew is the same. */
function rowText(row: PlanRow): string {
  const number = "cells" in row ? row.cells.number?.quote : undefined;
  const place = number === undefined ? -1 : row.quotes.indexOf(number);
  return row.quotes.filter((_, index) => index !== place).join("\u0001");
}

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
