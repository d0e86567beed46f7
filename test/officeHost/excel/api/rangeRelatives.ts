import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import {
  maxColumns,
  maxRows,
} from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject, type Method } from "../../HostObject";
import { contains, intersection, overlaps } from "../book/CellMove";
import { united, type SimSheet } from "../book/SimSheet";
import type { ExcelSession } from "./ExcelSession";
import { rangeAreas } from "./rangeAreas";
import { rangeObject } from "./rangeObject";
import { areaNow, readAddress, reachOf, type Reach } from "./reach";
import { tableCollection } from "./tableCollection";

/** Excel gives no more merged areas than this in one call. */
const MOST_AREAS = 512;

/** The methods of a Range that lead to other ranges. */
export function rangeRelatives(
  session: ExcelSession,
  reach: Reach,
): Readonly<Record<string, Method>> {
  const { sheet } = reach;
  const area = (): Area => areaNow(reach);
  const range = (at: Area): HostObject => rangeObject(session, sheet, at);
  const other = (given: unknown): Area => {
    const found = reachOf(given) ?? readAddress(session.book, given, sheet);
    if (found.sheet !== sheet) throw new HostError("InvalidArgument");
    return areaNow(found);
  };
  const cell = (row: unknown, column: unknown): HostObject => {
    const { top, left } = area();
    const [at, across] = [top + Number(row), left + Number(column)];
    return range({ top: at, left: across, bottom: at, right: across });
  };
  const used = (valuesOnly: unknown): Area | null =>
    sheet.used(valuesOnly === true, area());
  const found = (at: Area | null): HostObject => {
    if (!at) throw new HostError("ItemNotFound");
    return range(at);
  };
  return {
    GetCell: cell,
    GetRow: (row) => {
      const top = area().top + Number(row);
      return range({ ...area(), top, bottom: top });
    },
    GetColumn: (column) => {
      const left = area().left + Number(column);
      return range({ ...area(), left, right: left });
    },
    GetLastRow: () => range({ ...area(), top: area().bottom }),
    GetLastColumn: () => range({ ...area(), left: area().right }),
    GetLastCell: () =>
      range({ ...area(), top: area().bottom, left: area().right }),
    GetEntireRow: () => range({ ...area(), left: 0, right: maxColumns - 1 }),
    GetEntireColumn: () => range({ ...area(), top: 0, bottom: maxRows - 1 }),
    GetOffsetRange: (rows, columns) =>
      range({
        top: area().top + Number(rows),
        bottom: area().bottom + Number(rows),
        left: area().left + Number(columns),
        right: area().right + Number(columns),
      }),
    GetResizedRange: (rows, columns) =>
      range({
        ...area(),
        bottom: area().bottom + Number(rows),
        right: area().right + Number(columns),
      }),
    GetAbsoluteResizedRange: (rows, columns) =>
      range({
        ...area(),
        bottom: area().top + Number(rows) - 1,
        right: area().left + Number(columns) - 1,
      }),
    GetRowsAbove: (count) => range(beside(area(), -(Number(count ?? 1) || 1))),
    GetRowsBelow: (count) => range(beside(area(), Number(count ?? 1) || 1)),
    GetBoundingRect: (given) => range(united(area(), other(given))),
    GetIntersection: (given) => found(intersection(area(), other(given))),
    GetIntersectionOrNullObject: (given) => {
      const shared = intersection(area(), other(given));
      return shared && range(shared);
    },
    GetUsedRange: (valuesOnly) =>
      range(
        used(valuesOnly) ?? {
          ...area(),
          bottom: area().top,
          right: area().left,
        },
      ),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const at = used(valuesOnly);
      return at && range(at);
    },
    GetMergedAreasOrNullObject: () => mergedAreas(session, sheet, area()),
    GetSpecialCells: (kind) => {
      const areas = specialCells(sheet, area(), kind);
      if (areas.length === 0) throw new HostError("ItemNotFound");
      return rangeAreas(session, sheet, areas);
    },
    GetSpecialCellsOrNullObject: (kind) => {
      const areas = specialCells(sheet, area(), kind);
      return areas.length === 0 ? null : rangeAreas(session, sheet, areas);
    },
    GetTables: (fullyContained) =>
      tableCollection(session, () =>
        sheet.tables.filter((table) =>
          fullyContained === true
            ? contains(area(), table.area)
            : overlaps(area(), table.area),
        ),
      ),
  };
}

/** So many rows below the area, or above it for a negative count. */
const beside = (area: Area, rows: number): Area =>
  rows > 0
    ? { ...area, top: area.bottom + 1, bottom: area.bottom + rows }
    : { ...area, top: area.top + rows, bottom: area.top - 1 };

/** Only areas that begin inside the range are told, and a call that meets too many fails (Range.getMergedAreasOrNullObject). */
function mergedAreas(
  session: ExcelSession,
  sheet: SimSheet,
  { top, left, bottom, right }: Area,
): HostObject | null {
  const inside = sheet.merges.filter(
    (merge) =>
      merge.top >= top &&
      merge.top <= bottom &&
      merge.left >= left &&
      merge.left <= right,
  );
  if (inside.length > MOST_AREAS) throw new HostError("RangeExceedsLimit");
  return inside.length === 0 ? null : rangeAreas(session, sheet, inside);
}

/** The visible rows of the area, as stretches. */
function specialCells(sheet: SimSheet, area: Area, kind: unknown): Area[] {
  if (kind !== "Visible")
    throw new HostError(
      "NotImplemented",
      `Range.getSpecialCells("${String(kind)}") is not simulated`,
    );
  const stretches: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (sheet.isRowHidden(row)) continue;
    const last = stretches.at(-1);
    if (last?.bottom === row - 1)
      stretches[stretches.length - 1] = { ...last, bottom: row };
    else stretches.push({ ...area, top: row, bottom: row });
  }
  return stretches;
}
