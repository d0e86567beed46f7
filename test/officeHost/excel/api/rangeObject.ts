import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import {
  maxColumns,
  maxRows,
} from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject, type Scalar } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import {
  cellFormula,
  cellText,
  cellType,
  cellValue,
  putFormats,
  putValue,
  readMatrix,
  writeMatrix,
} from "./cellValues";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import type { ExcelSession } from "./ExcelSession";
import { rangeActions } from "./rangeActions";
import { rangeFormat } from "./rangeFormat";
import { rangeRelatives } from "./rangeRelatives";
import { addressOf, areaNow, withReach, type Reach } from "./reach";
import { requirementSets } from "./requirementSets";
import { worksheetObject } from "./worksheetObject";

/** A Range over cells of a sheet; as in Excel it follows them when rows come and go. */
export function rangeObject(
  session: ExcelSession,
  sheet: SimSheet,
  at: Area,
): HostObject {
  const reach: Reach = sheet.follow({ sheet, area: clipped(at) });
  const area = (): Area => areaNow(reach);
  const { book, locale } = { book: session.book, locale: session.locale };
  const told = (get: (area: Area) => unknown): Scalar => ({
    get: () => get(area()),
  });
  const edited =
    (
      put: (sheet: SimSheet, row: number, column: number, to: unknown) => void,
    ) =>
    (given: unknown) => {
      writeMatrix(area(), given, (row, column, value) => {
        put(sheet, row, column, value);
      });
      session.changed({ sheet, area: area(), type: "RangeEdited" });
    };
  const cells =
    (read: (row: number, column: number) => unknown): Scalar["get"] =>
    () =>
      readMatrix(area(), read);
  const formulas: Scalar = {
    get: cells((row, column) => cellFormula(sheet, row, column)),
    set: edited(putValue),
  };
  const address = told(() => addressOf({ sheet, area: area() }));
  return withReach(
    {
      type: "Range",
      needs: requirementSets("Range"),
      scalars: {
        Address: address,
        AddressLocal: address,
        CellCount: told(({ top, left, bottom, right }) => {
          const count = (bottom - top + 1) * (right - left + 1);
          return count > 2 ** 31 - 1 ? -1 : count;
        }),
        RowIndex: told(({ top }) => top),
        ColumnIndex: told(({ left }) => left),
        RowCount: told(({ top, bottom }) => bottom - top + 1),
        ColumnCount: told(({ left, right }) => right - left + 1),
        IsEntireRow: told(isEntireRow),
        IsEntireColumn: told(isEntireColumn),
        Values: {
          get: cells((row, column) => cellValue(sheet, row, column)),
          set: edited(putValue),
        },
        Text: {
          get: cells((row, column) => cellText(sheet, locale, row, column)),
        },
        ValueTypes: {
          get: cells((row, column) => cellType(sheet, row, column)),
        },
        Formulas: formulas,
        NumberFormat: {
          get: cells((row, column) =>
            book.styles.code(sheet.styleAt(row, column)),
          ),
          set: (given) => {
            putFormats(sheet, area(), given);
          },
        },
        RowHidden: {
          get: () =>
            hiddenState(rowsOf(area()), (row) => sheet.isRowHidden(row)),
          set: (hidden) => {
            if (!sheet.allows("formatRows"))
              throw new HostError("AccessDenied");
            for (const row of rowsOf(area()))
              sheet.setRowHidden(row, hidden === true);
          },
        },
        ColumnHidden: {
          get: () =>
            hiddenState(columnsOf(area()), (column) =>
              isColumnHidden(sheet, column),
            ),
        },
        Hidden: told(
          (now) =>
            rowsOf(now).every((row) => sheet.isRowHidden(row)) ||
            columnsOf(now).every((column) => isColumnHidden(sheet, column)),
        ),
      },
      leads: {
        Worksheet: () => worksheetObject(session, sheet),
        Format: () => rangeFormat(sheet, area),
        DataValidation: () => dataValidation(sheet, area),
        ConditionalFormats: () => conditionalFormats(sheet, area),
      },
      methods: {
        ...rangeRelatives(session, reach),
        ...rangeActions(session, reach),
      },
    },
    reach,
  );
}

const isEntireRow = ({ left, right }: Area): boolean =>
  left === 0 && right === maxColumns - 1;

const isEntireColumn = ({ top, bottom }: Area): boolean =>
  top === 0 && bottom === maxRows - 1;

/** A place outside the sheet is no range. */
function clipped(area: Area): Area {
  const { top, left, bottom, right } = area;
  const isOnSheet =
    top >= 0 &&
    left >= 0 &&
    bottom < maxRows &&
    right < maxColumns &&
    top <= bottom &&
    left <= right;
  if (!isOnSheet) throw new HostError("InvalidArgument");
  return area;
}

const rowsOf = ({ top, bottom }: Area): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

const columnsOf = ({ left, right }: Area): number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);

/** Null where some are hidden and others are not. */
function hiddenState(
  places: readonly number[],
  isHidden: (place: number) => boolean,
): boolean | null {
  const hidden = places.filter(isHidden).length;
  return hidden === 0 ? false : hidden === places.length ? true : null;
}

const isColumnHidden = (sheet: SimSheet, column: number): boolean =>
  sheet.columnAt(column)?.attributes.get("hidden")?.value === "1";
