import type { HostFailure, Outcome } from "../../../grid/DocumentHost";
import type {
  ExtraKind,
  SheetPlan,
  SpreadsheetExtras,
} from "../../../grid/SpreadsheetExtras";
import { hasApi } from "../apiSet";
import type { WorkbookReading } from "../read/SheetReading";
import { runExcel } from "../runExcel";
import { extraNames, extraRefusals } from "../strings";
import { staleAt } from "../write/checkTracked";
import { enqueueLists, enqueueValidationCheck, removeLists } from "./addLists";
import { enqueueSummary, removeSummary, summaryRefusal } from "./addSummary";
import { enqueueTable, removeTable, tableRefusal } from "./addTable";
import type { ExtraTarget } from "./ExtraTarget";
import { unchangedCheck } from "./unchangedCheck";
import { done, failed, unsupported } from "../../outcome";

/** Excel's own conveniences for a plan; what was added is found again by names of ours in the workbook. */
export class ExcelExtras implements SpreadsheetExtras {
  private readonly reading: () => Promise<Outcome<WorkbookReading>>;

  /** `reading` gives the workbook as it was read last. */
  constructor(reading: () => Promise<Outcome<WorkbookReading>>) {
    this.reading = reading;
  }

  /** Data validation is of ExcelApi 1.8; whether merged cells stand in a table's way can be told from 1.13 on. */
  get offered(): readonly ExtraKind[] {
    return [
      ...(hasApi("1.8") ? ["lists" as const] : []),
      ...(hasApi("1.13") ? ["table" as const] : []),
      "summary",
    ];
  }

  present(): Promise<Outcome<readonly ExtraKind[]>> {
    return runExcel(async (context) => {
      const { names, tables } = context.workbook;
      names.load("items/name");
      const table = tables.getItemOrNullObject(extraNames.table);
      table.load("id");
      await context.sync();
      const has = (name: string): boolean =>
        names.items.some((item) => item.name === name);
      const value: ExtraKind[] = [];
      if (has(extraNames.listSheet)) value.push("lists");
      if (!table.isNullObject) value.push("table");
      if (has(extraNames.summarySheet)) value.push("summary");
      return { ok: true, value };
    });
  }

  async add(kind: ExtraKind, plan: SheetPlan): Promise<Outcome<void>> {
    const known = await this.reading();
    if (!known.ok) return known;
    const reading = known.value.sheets.find(
      ({ position }) => position === plan.table,
    );
    const gone = staleAt(
      { table: plan.table, row: plan.header, column: 0 },
      "",
      "",
    );
    if (!reading) return failed(gone);
    const work = { begun: false };
    const added = await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(reading.id);
      const target: ExtraTarget = { plan, reading, sheet };
      const refused = refusalOf(kind, target);
      if (refused) return failed(refused);
      worksheets.load("items/name");
      sheet.protection.load("protected");
      const checks = [
        unchangedCheck(target, known.value.system),
        enqueueValidationCheck(target, validated(kind, plan)),
      ];
      await context.sync();
      const failure = checks.reduce<HostFailure | null>(
        (found, check) => found ?? check(),
        sheet.protection.protected
          ? { kind: "protected", sheet: reading.name }
          : null,
      );
      if (failure) return failed(failure);
      const names = worksheets.items.map(({ name }) => name);
      work.begun = true;
      if (kind === "table") enqueueTable(target);
      else if (kind === "lists") enqueueLists(context, target, names);
      else enqueueSummary(context, target, names);
      // A new sheet is not to take the place of the one that is looked at.
      sheet.activate();
      await context.sync();
      return done;
    }, gone);
    // Half an extra is none: what was added before Excel refused goes again.
    if (!added.ok && work.begun) await this.remove(kind);
    return added;
  }

  remove(kind: ExtraKind): Promise<Outcome<void>> {
    return runExcel(async (context) => {
      if (kind === "table") await removeTable(context);
      if (kind === "lists") await removeLists(context);
      const failure = kind === "summary" ? await removeSummary(context) : null;
      return failure ? failed(failure) : done;
    });
  }
}

function refusalOf(kind: ExtraKind, target: ExtraTarget): HostFailure | null {
  if (kind === "table") return tableRefusal(target);
  if (kind === "summary") return summaryRefusal(target);
  return target.plan.lists.length === 0
    ? unsupported(extraRefusals.noLists)
    : null;
}

/** The columns that get a validation. */
function validated(kind: ExtraKind, plan: SheetPlan): readonly number[] {
  if (kind === "lists") return plan.lists.map(({ column }) => column);
  return kind === "summary" && plan.marksColumn === null
    ? [plan.right + 1]
    : [];
}
