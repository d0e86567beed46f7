import { HostError, type HostObject } from "../HostObject";
import { apiCellsOf, cellObject, cellText, setCellText } from "./cellObject";
import { collection, existing } from "./collection";
import { deleteRows, insertRows, rowValues } from "./editRows";
import type { Element } from "./Element";
import { fontObject } from "./fontObject";
import { select } from "./spanActions";
import { fileCellsOf, mergeOf, paragraphsIn, rowsOf } from "./structure";
import { isHeader, tableObject } from "./tableObject";
import type { WordModel } from "./WordModel";

/** A collection of rows; what it gives in a later sync has lost its cells where this Word loses them. */
export function rowsObject(
  model: WordModel,
  rows: () => readonly Element[],
): HostObject {
  const batch = model.batch;
  const items = () => rows().map((row) => rowObject(model, row));
  const base = collection(model, "TableRowCollection", items);
  return {
    ...base,
    methods: {
      ...base.methods,
      GetItem: (id) => {
        const found = model.find(id);
        return model.quirks.losesCellsOfLoadedRows && model.batch !== batch
          ? withoutCells(found)
          : found;
      },
    },
  };
}

const withoutCells = (row: HostObject): HostObject => ({
  ...row,
  leads: {
    ...row.leads,
    Cells: () => {
      throw new HostError("ItemNotFound");
    },
  },
});

/** `Word.TableRow` over a `w:tr`. */
export function rowObject(model: WordModel, row: Element): HostObject {
  const cells = () => apiCellsOf(model, alive(row));
  const all = (): readonly Element[] => {
    const table = alive(row).closest("w:tbl");
    return table ? rowsOf(table) : [];
  };
  const next = (): HostObject | null => {
    const found = all()[all().indexOf(row) + 1];
    return found ? rowObject(model, found) : null;
  };
  return model.object(row, "TableRow", () => ({
    type: "TableRow",
    scalars: {
      CellCount: { get: () => cells().length },
      RowIndex: {
        get: () => {
          if (
            model.quirks.failsMergedIndexes &&
            fileCellsOf(row).some((cell) => mergeOf(cell, "w:vMerge") !== null)
          )
            throw new HostError("GeneralException");
          return all().indexOf(row);
        },
      },
      Values: {
        get: () => [cells().map((cell) => cellText(model, cell))],
        set: (values) => {
          const [given] = values as string[][];
          for (const [index, cell] of cells().entries())
            setCellText(model, cell, given?.[index] ?? "");
        },
      },
      IsHeader: { get: () => isHeader(alive(row)) },
    },
    leads: {
      Cells: () =>
        collection(model, "TableCellCollection", () =>
          cells().map((cell) => cellObject(model, cell)),
        ),
      Font: () =>
        fontObject(model, () => ({
          kind: "blocks",
          blocks: paragraphsIn(alive(row)),
        })),
      ParentTable: () => {
        const table = alive(row).closest("w:tbl");
        return table && tableObject(model, table);
      },
    },
    methods: {
      InsertRows: (where, count, values) => {
        if (where !== "Before" && where !== "After")
          throw new HostError("InvalidArgument");
        const given = rowValues(values, count, cells().length);
        const made = insertRows(
          row,
          where,
          given,
          (one) => apiCellsOf(model, one),
          model.beforeChange(row),
        );
        return rowsObject(model, () => made);
      },
      Delete: () => {
        deleteRows([alive(row)], model.beforeChange(row));
        return null;
      },
      GetNext: () => existing(next()),
      GetNextOrNullObject: next,
      Select: (mode) =>
        select(
          model,
          { kind: "blocks", blocks: paragraphsIn(alive(row)) },
          mode,
        ),
    },
  }));
}

/** What was taken out of the document is not found any more. */
function alive(row: Element): Element {
  if (row.closest("w:document") === null) throw new HostError("ItemNotFound");
  return row;
}
