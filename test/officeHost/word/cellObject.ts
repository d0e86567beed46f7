import { HostError, type HostObject } from "../HostObject";
import { bodyObject } from "./bodyObject";
import { existing } from "./collection";
import { replaceContainer } from "./editBlocks";
import { deleteRows, insertRows, rowValues } from "./editRows";
import type { Element } from "./Element";
import { rowObject, rowsObject } from "./rowObject";
import { textOfSpan } from "./spanActions";
import {
  blocksOf,
  cellAtColumn,
  columnOf,
  fileCellsOf,
  mergeOf,
  rowsOf,
} from "./structure";
import { tableObject } from "./tableObject";
import type { WordModel } from "./WordModel";

/** The cells of a row that this Word tells of. */
export const apiCellsOf = (
  model: WordModel,
  row: Element,
): readonly Element[] =>
  model.quirks.coveredCells === "present"
    ? fileCellsOf(row)
    : fileCellsOf(row).filter(
        (cell) => mergeOf(cell, "w:vMerge") !== "continue",
      );

export const cellText = (model: WordModel, cell: Element): string =>
  textOfSpan(model, { kind: "blocks", blocks: blocksOf(cell) });

/** Writes a cell by its `value`: all of it becomes one paragraph, line ends become spaces. */
export function setCellText(
  model: WordModel,
  cell: Element,
  value: unknown,
): void {
  replaceContainer(
    cell,
    String(value).replace(/\s*[\r\n]+\s*/g, " "),
    model.beforeChange(cell),
  );
}

/** `Word.TableCell` over a `w:tc`. */
export function cellObject(model: WordModel, cell: Element): HostObject {
  const row = (): Element => {
    const found = cell.closest("w:document") && cell.closest("w:tr");
    if (!found) throw new HostError("ItemNotFound");
    return found;
  };
  const table = (): Element => {
    const found = row().closest("w:tbl");
    if (!found) throw new HostError("ItemNotFound");
    return found;
  };
  const next = (): HostObject | null => {
    const all = rowsOf(table()).flatMap((one) => apiCellsOf(model, one));
    const found = all[all.indexOf(cell) + 1];
    return found ? cellObject(model, found) : null;
  };
  const indexed = (tell: () => number): number => {
    if (model.quirks.failsMergedIndexes && isMerged(cell, row(), table()))
      throw new HostError("GeneralException");
    return tell();
  };
  return model.object(cell, "TableCell", () => ({
    type: "TableCell",
    scalars: {
      RowIndex: { get: () => indexed(() => rowsOf(table()).indexOf(row())) },
      CellIndex: {
        get: () => indexed(() => apiCellsOf(model, row()).indexOf(cell)),
      },
      Value: {
        get: () => (row(), cellText(model, cell)),
        set: (value) => {
          row();
          setCellText(model, cell, value);
        },
      },
    },
    leads: {
      Body: () => (row(), bodyObject(model, cell)),
      ParentRow: () => rowObject(model, row()),
      ParentTable: () => tableObject(model, table()),
    },
    methods: {
      GetNext: () => existing(next()),
      GetNextOrNullObject: next,
      DeleteRow: () => {
        deleteRows([row()], model.beforeChange(cell));
        return null;
      },
      InsertRows: (where, count, values) => {
        if (where !== "Before" && where !== "After")
          throw new HostError("InvalidArgument");
        const template = row();
        const made = insertRows(
          template,
          where,
          rowValues(values, count, apiCellsOf(model, template).length),
          (one) => apiCellsOf(model, one),
          model.beforeChange(cell),
        );
        return rowsObject(model, () => made);
      },
    },
  }));
}

/** Whether the cell takes part in a vertical merge. */
function isMerged(cell: Element, row: Element, table: Element): boolean {
  const merge = mergeOf(cell, "w:vMerge");
  if (merge !== "restart") return merge === "continue";
  const rows = rowsOf(table);
  const below = rows[rows.indexOf(row) + 1];
  const under = below && cellAtColumn(below, columnOf(row, cell));
  return under != null && mergeOf(under, "w:vMerge") === "continue";
}
