import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import {
  maxColumns,
  maxRows,
} from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject, type Method } from "../../HostObject";
import { contains, overlaps, type CellMove } from "../book/CellMove";
import { clearCells } from "../book/clearCells";
import { copyCells } from "../book/copyCells";
import { moveCells } from "../book/moveCells";
import type { SimSheet } from "../book/SimSheet";
import type { ExcelSession, SheetChange } from "./ExcelSession";
import { rangeObject } from "./rangeObject";
import { areaNow, readAddress, reachOf, type Reach } from "./reach";
import { textArgument } from "./textArgument";
import { readMatrix } from "./cellValues";

/** The methods of a Range that change the sheet or the selection. */
export function rangeActions(
  session: ExcelSession,
  reach: Reach,
): Readonly<Record<string, Method>> {
  const { sheet } = reach;
  const area = (): Area => areaNow(reach);
  const moved = (move: CellMove): void => {
    demandAllowed(sheet, move);
    moveCells(sheet, move);
    session.changed({ sheet, area: move.block, type: changeType(move) });
  };
  return {
    Insert: (shift): HostObject => {
      const block = area();
      const axis = { Down: "rows", Right: "columns" }[String(shift)];
      if (axis !== "rows" && axis !== "columns")
        throw new HostError("InvalidArgument");
      moved({ kind: "insert", axis, block });
      return rangeObject(session, sheet, block);
    },
    Delete: (shift) => {
      const axis = { Up: "rows", Left: "columns" }[String(shift)];
      if (axis !== "rows" && axis !== "columns")
        throw new HostError("InvalidArgument");
      moved({ kind: "delete", axis, block: area() });
    },
    Clear: (what) => {
      demandUnlocked(sheet, area());
      clearCells(sheet, area(), textArgument(what, "All"));
      session.changed({ sheet, area: area(), type: "RangeEdited" });
    },
    CopyFrom: (given, type, skipBlanks, transpose) => {
      if (transpose === true) throw new HostError("NotImplemented");
      const source = reachOf(given) ?? readAddress(session.book, given, sheet);
      demandUnlocked(sheet, area());
      copyCells(
        { sheet: source.sheet, area: areaNow(source) },
        { sheet, area: area() },
        textArgument(type, "All"),
        skipBlanks === true,
      );
      session.changed({ sheet, area: area(), type: "RangeEdited" });
    },
    Merge: (across) => {
      demandUnlocked(sheet, area());
      if (sheet.tables.some((table) => overlaps(table.area, area())))
        throw new HostError("InvalidOperation");
      const strips =
        across === true
          ? (readMatrix({ ...area(), right: area().left }, (row) => row) ?? [])
              .flat()
              .map((row) => ({ ...area(), top: row, bottom: row }))
          : [area()];
      for (const strip of strips) merge(sheet, strip);
    },
    Unmerge: () => {
      demandUnlocked(sheet, area());
      sheet.merges = sheet.merges.filter((one) => !overlaps(one, area()));
    },
    Select: () => {
      if (sheet.visibility !== "Visible")
        throw new HostError("InvalidOperation");
      session.activated(sheet);
      session.selected(sheet, area());
    },
    Calculate: () => null,
    GetRowProperties: (wanted) => {
      const options = wanted as Readonly<Record<string, unknown>>;
      return (readMatrix({ ...area(), right: area().left }, (row) => row) ?? [])
        .flat()
        .map((row) => ({
          ...(options["rowHidden"]
            ? { rowHidden: sheet.isRowHidden(row) }
            : {}),
          ...(options["rowIndex"] ? { rowIndex: row } : {}),
        }));
    },
  };
}

/** The values of all cells but the first go, as the user is warned in the window. */
function merge(sheet: SimSheet, area: Area): void {
  const { top, left } = area;
  sheet.merges = sheet.merges.filter((one) => !overlaps(one, area));
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cellAt(row, column);
      if (!cell || (row === top && column === left)) continue;
      cell.value = cell.formula = cell.rich = null;
    }
  if (area.top < area.bottom || area.left < area.right) sheet.merges.push(area);
}

function demandUnlocked(sheet: SimSheet, area: Area): void {
  if (!sheet.isProtected) return;
  const { styles } = sheet.book;
  const used = sheet.used(false) ?? area;
  const within = contains(area, used) ? used : area;
  const locked = readMatrix(within, (row, column) =>
    styles.isLocked(sheet.styleAt(row, column)),
  );
  if (!locked || locked.flat().some(Boolean))
    throw new HostError("AccessDenied");
}

/** On a protected sheet rows and columns come and go only where that was allowed, and cells never do. */
function demandAllowed(sheet: SimSheet, { kind, axis, block }: CellMove): void {
  if (!sheet.isProtected) return;
  const isWholeRows = block.left === 0 && block.right === maxColumns - 1;
  const isWholeColumns = block.top === 0 && block.bottom === maxRows - 1;
  const isWhole = axis === "rows" ? isWholeRows : isWholeColumns;
  const action = `${kind}${axis === "rows" ? "Rows" : "Columns"}`;
  if (!isWhole || !sheet.allows(action)) throw new HostError("AccessDenied");
  if (kind === "delete") demandUnlocked(sheet, block);
}

function changeType({ kind, axis, block }: CellMove): SheetChange["type"] {
  const isRows = axis === "rows";
  const isWhole = isRows
    ? block.left === 0 && block.right === maxColumns - 1
    : block.top === 0 && block.bottom === maxRows - 1;
  const what = isWhole ? (isRows ? "Row" : "Column") : "Cell";
  return `${what}${kind === "insert" ? "Inserted" : "Deleted"}`;
}
