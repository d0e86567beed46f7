import { HostError, type HostObject, notSimulated } from "../HostObject";
import { apiCellsOf, cellObject, cellText, setCellText } from "./cellObject";
import { around } from "./around";
import { existing } from "./collection";
import { deleteRows, insertRows, rowValues } from "./editRows";
import type { Element } from "./Element";
import { fontObject } from "./fontObject";
import { insertParagraph } from "./editBlocks";
import { paragraphObject } from "./paragraphObject";
import { rangeObject } from "./rangeObject";
import { rowsObject } from "./rowObject";
import { searchSpan } from "./searchSpan";
import type { Span } from "./Span";
import { select } from "./spanActions";
import {
  blocksOf,
  fileCellsOf,
  mergeOf,
  nestingOf,
  rowsOf,
  spanOf,
  tablesIn,
} from "./structure";
import type { WordModel } from "./WordModel";
import { collection } from "./collection";

/** `Word.Table` over a `w:tbl`. */
export function tableObject(model: WordModel, table: Element): HostObject {
  const span = (): Span => ({ kind: "blocks", blocks: [alive(table)] });
  const rows = () => rowsOf(alive(table));
  const siblings = () => blocksOf(table.closest("w:tc") ?? model.file.body);
  const paragraphBeside = (step: number): HostObject | null => {
    const all = siblings();
    const found = all[all.indexOf(alive(table)) + step];
    return found?.name === "w:p" ? paragraphObject(model, found) : null;
  };
  const next = (): HostObject | null => {
    const all = siblings().filter(({ name }) => name === "w:tbl");
    const found = all[all.indexOf(alive(table)) + 1];
    return found ? tableObject(model, found) : null;
  };
  const cell = (row: unknown, index: unknown): HostObject | null => {
    const found = rows()[Number(row)];
    const one = found && apiCellsOf(model, found)[Number(index)];
    return one ? cellObject(model, one) : null;
  };
  return model.object(table, "Table", () => ({
    type: "Table",
    scalars: {
      RowCount: { get: () => rows().length },
      HeaderRowCount: {
        get: () => {
          const first = rows().findIndex((row) => !isHeader(row));
          return first < 0 ? rows().length : first;
        },
      },
      IsUniform: { get: () => isUniform(alive(table)) },
      NestingLevel: { get: () => nestingOf(alive(table)) },
      Values: {
        get: () =>
          rows().map((row) =>
            apiCellsOf(model, row).map((one) => cellText(model, one)),
          ),
        set: (values) => {
          const given = values as string[][];
          const now = rows();
          if (given.length !== now.length)
            throw new HostError("InvalidArgument");
          for (const [index, row] of now.entries())
            for (const [at, one] of apiCellsOf(model, row).entries())
              setCellText(model, one, given[index]?.[at] ?? "");
        },
      },
      Style: {
        get: () =>
          model.formats.nameOf(
            table.child("w:tblPr")?.val("w:tblStyle") ?? null,
          ),
      },
    },
    leads: {
      Rows: () => rowsObject(model, rows),
      Tables: () =>
        collection(model, "TableCollection", () =>
          rows().flatMap((row) =>
            fileCellsOf(row).flatMap((one) =>
              tablesIn(one, false).map((inner) => tableObject(model, inner)),
            ),
          ),
        ),
      Font: () => fontObject(model, span),
      ...around(model, () => alive(table)),
    },
    methods: {
      GetRange: (where = "Whole") => {
        if (where === "Whole" || where === "Content")
          return rangeObject(model, span);
        throw notSimulated(`Table.getRange("${String(where)}")`);
      },
      GetCell: (row, index) => existing(cell(row, index)),
      GetCellOrNullObject: cell,
      GetNext: () => existing(next()),
      GetNextOrNullObject: next,
      GetParagraphBefore: () => existing(paragraphBeside(-1)),
      GetParagraphBeforeOrNullObject: () => paragraphBeside(-1),
      GetParagraphAfter: () => existing(paragraphBeside(1)),
      GetParagraphAfterOrNullObject: () => paragraphBeside(1),
      AddRows: (where, count, values) => {
        const now = rows();
        const template = where === "Start" ? now[0] : now.at(-1);
        if (!template || (where !== "Start" && where !== "End"))
          throw new HostError("InvalidArgument");
        const given = rowValues(
          values,
          count,
          apiCellsOf(model, template).length,
        );
        const made = insertRows(
          template,
          where === "Start" ? "Before" : "After",
          given,
          (row) => apiCellsOf(model, row),
          model.beforeChange(template),
        );
        return rowsObject(model, () => made);
      },
      DeleteRows: (from, count = 1) => {
        const now = rows();
        const gone = now.slice(Number(from), Number(from) + Number(count));
        if (gone.length !== Number(count)) throw new HostError("ItemNotFound");
        deleteRows(gone, model.beforeChange(table));
        return null;
      },
      Delete: () => {
        const tracker = model.beforeChange(alive(table));
        if (tracker.isOn) deleteRows(rows(), tracker);
        else table.remove();
        return null;
      },
      InsertParagraph: (text, where) => {
        const all = siblings();
        const beside =
          all[all.indexOf(alive(table)) + (where === "Before" ? -1 : 1)];
        if (beside?.name !== "w:p")
          throw notSimulated("Table.insertParagraph()");
        return paragraphObject(
          model,
          insertParagraph(
            beside,
            where === "Before" ? "After" : "Before",
            String(text),
            model.beforeChange(beside),
          ),
        );
      },
      Select: (mode) => select(model, span(), mode),
      Search: (text, options) => searchSpan(model, span(), text, options),
    },
  }));
}

/** What was taken out of the document is not found any more. */
function alive(table: Element): Element {
  if (table.closest("w:document") === null) throw new HostError("ItemNotFound");
  return table;
}

export const isHeader = (row: Element): boolean => {
  const mark = row.child("w:trPr")?.child("w:tblHeader");
  return (
    mark != null && !["0", "false", "off"].includes(mark.get("w:val") ?? "")
  );
};

function isUniform(table: Element): boolean {
  const rows = rowsOf(table).map(fileCellsOf);
  return rows.every(
    (cells) =>
      cells.length === rows[0]?.length &&
      cells.every(
        (cell) => spanOf(cell) === 1 && mergeOf(cell, "w:vMerge") === null,
      ),
  );
}
