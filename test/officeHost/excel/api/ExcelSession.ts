import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import type { RequirementMatrix } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import type { SimWorkbook } from "../book/SimWorkbook";

/** A change as Worksheet.onChanged tells it. */
export interface SheetChange {
  readonly sheet: SimSheet;
  readonly area: Area;
  readonly type:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
}

/** A workbook open in the simulated Excel, with all that is not in the file. */
export interface ExcelSession {
  readonly book: SimWorkbook;
  readonly locale: string;
  readonly matrix: RequirementMatrix;
  /** The signed-in user, who becomes the author of comments. */
  readonly user: string;
  /** The moment that comments are dated with. */
  readonly now: string;
  /** workbook.settings and the Common API's, as JSON. */
  readonly settings: Map<string, string>;
  /** What listens, as «10 {sheet id}»: the event's number and its target. */
  readonly listening: Set<string>;
  changed(change: SheetChange): void;
  selected(sheet: SimSheet, area: Area): void;
  activated(sheet: SimSheet): void;
}
