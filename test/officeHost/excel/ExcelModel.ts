import type { Area } from "../../../src/host/openxml/sheet/cellReference";
import {
  HostError,
  type HostObject,
  type RequirementMatrix,
} from "../HostObject";
import { commonSets, type OfficeModel, type Raise } from "../OfficeModel";
import type { ExcelSession, SheetChange } from "./api/ExcelSession";
import { putValue, writeMatrix } from "./api/cellValues";
import { WHOLE_WORKBOOK } from "./api/events";
import { readAddress, shortAddress } from "./api/reach";
import { workbookObject } from "./api/workbookObject";
import { moveCells } from "./book/moveCells";
import { overlaps, type CellMove } from "./book/CellMove";
import type { SimSheet } from "./book/SimSheet";
import { SimWorkbook } from "./book/SimWorkbook";

export interface ExcelOptions {
  /** The latest ExcelApi set that this Excel has; «1.15» where nothing is said, the most that office.js from npm knows. */
  readonly api?: string;
  readonly locale?: string;
  readonly sets?: RequirementMatrix;
}

/** The flag by which office.js marks a request that may wait until a cell is no longer edited. */
const DELAY_FOR_CELL_EDIT = 64;

/** What Excel on the web takes in one request, and gives in one answer. */
const MOST_BYTES = 5 * 1024 * 1024;

type Actor = "add-in" | "user" | "co-author";

/** Excel with a workbook open in it. */
export class ExcelModel implements OfficeModel, ExcelSession {
  readonly app = "Excel";
  readonly mostBytes = MOST_BYTES;
  book: SimWorkbook;
  readonly matrix: RequirementMatrix;
  readonly locale: string;
  readonly settings = new Map<string, string>();
  readonly listening = new Set<string>();
  readonly user = "Иванова А. П.";
  readonly now = "2026-01-15T09:00:00.000Z";
  private raise: Raise | null = null;
  /** Who acts now. */
  private actor: Actor = "add-in";
  private readonly pending: (() => void)[] = [];
  private cellEdit: Promise<void> | null = null;
  private endEdit: () => void = () => undefined;

  constructor(
    file: Uint8Array,
    { api = "1.15", locale = "ru-RU", sets }: ExcelOptions = {},
  ) {
    this.book = new SimWorkbook(file);
    this.locale = locale;
    this.matrix = {
      ...commonSets,
      ExcelApi: api,
      DelayForCellEdit: "1.1",
      ...sets,
    };
  }

  /** While the user edits a cell, batches fail, or wait where they were asked to (`delayForCellEdit`). */
  beginCellEdit(): void {
    this.cellEdit ??= new Promise((resolve) => {
      this.endEdit = resolve;
    });
  }

  endCellEdit(): void {
    this.cellEdit = null;
    this.endEdit();
  }

  async beforeBatch(flags: number): Promise<void> {
    if (!this.cellEdit) return;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0)
      throw new HostError("InvalidOperationInCellEditMode");
    await this.cellEdit;
  }

  root(): HostObject {
    return workbookObject(this);
  }

  connect(raise: Raise): void {
    this.raise = raise;
  }

  /** Events go out once the batch is done. */
  afterBatch(): void {
    for (const tell of this.pending.splice(0)) tell();
  }

  /** Another workbook in place of this one, as no Excel does; a test of many workbooks then need not start anew. */
  replaceWorkbook(file: Uint8Array): void {
    this.book = new SimWorkbook(file);
    this.listening.clear();
  }

  /** The workbook as Excel would save it now. */
  save(): Uint8Array {
    return this.book.save();
  }

  /** The user, or somebody else, types values into cells. */
  type(address: string, values: unknown, actor: Actor = "user"): void {
    const { sheet, area } = this.at(address);
    this.actor = actor;
    writeMatrix(area, values, (row, column, value) => {
      putValue(sheet, row, column, value);
    });
    this.changed({ sheet, area, type: "RangeEdited" });
    this.afterBatch();
    this.actor = "add-in";
  }

  /** The user, or somebody else, inserts or deletes whole rows: «5:6». */
  moveRows(
    kind: CellMove["kind"],
    address: string,
    actor: Actor = "user",
  ): void {
    const { sheet, area } = this.at(address);
    this.actor = actor;
    moveCells(sheet, { kind, axis: "rows", block: area });
    const type = kind === "insert" ? "RowInserted" : "RowDeleted";
    this.changed({ sheet, area, type });
    this.afterBatch();
    this.actor = "add-in";
  }

  /** The user selects cells: «Лист1!B2». */
  select(address: string): void {
    const { sheet, area } = this.at(address);
    this.activated(sheet);
    this.selected(sheet, area);
    this.afterBatch();
  }

  private at(address: string): {
    readonly sheet: SimSheet;
    readonly area: Area;
  } {
    const { sheet, area } = readAddress(this.book, address, this.book.active);
    if (!area) throw new HostError("InvalidArgument");
    return { sheet, area };
  }

  changed({ sheet, area, type }: SheetChange): void {
    const { actor } = this;
    const details = {
      address: shortAddress(area),
      changeType: type,
      source: actor === "co-author" ? "Remote" : "Local",
      triggerSource: actor === "add-in" ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheet.id,
    };
    this.tell(10, [sheet.id], details);
    for (const { id, area: cells } of sheet.tables)
      if (overlaps(cells, area))
        this.tell(101, [id, sheet.id], { ...details, tableId: id });
  }

  selected(sheet: SimSheet, area: Area): void {
    this.book.selection = { sheet, area };
    const address = shortAddress(area);
    this.tell(14, [sheet.id], { address, worksheetId: sheet.id });
    this.pending.push(() => {
      this.raise?.common("documentSelectionChanged", {});
    });
  }

  activated(sheet: SimSheet): void {
    if (this.book.active === sheet) return;
    this.book.active = sheet;
    this.book.selection = {
      sheet,
      area: { top: 0, left: 0, bottom: 0, right: 0 },
    };
    this.tell(11, [sheet.id], { worksheetId: sheet.id });
  }

  private tell(
    number: number,
    targets: readonly string[],
    details: object,
  ): void {
    this.pending.push(() => {
      for (const to of [...targets, WHOLE_WORKBOOK])
        if (this.listening.has(`${number} ${to}`))
          this.raise?.rich(number, to, details);
    });
  }
}
