import {
  areaName,
  readArea,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject } from "../../HostObject";
import type { LiveArea, SimSheet } from "../book/SimSheet";
import { wholeSheet } from "../book/SimSheet";
import type { SimWorkbook } from "../book/SimWorkbook";
import { textArgument } from "./textArgument";

/** The cells that a host object stands for. */
export interface Reach extends LiveArea {
  readonly sheet: SimSheet;
}

const reaches = new WeakMap<HostObject, Reach>();

/** Remembers which cells the object stands for; they follow insertions and deletions. */
export function withReach(object: HostObject, reach: Reach): HostObject {
  reaches.set(object, reach);
  return object;
}

export function reachOf(value: unknown): Reach | null {
  return typeof value === "object" && value !== null
    ? (reaches.get(value as HostObject) ?? null)
    : null;
}

/** The cells now; a range whose cells were deleted refers to nothing. */
export function areaNow({ area }: Reach): Area {
  if (!area) throw new HostError("InvalidReference");
  return area;
}

/** «'Лист 1'!A1:B2», «A1» or nothing (the whole sheet) → cells; any other text is no address. */
export function readAddress(
  book: SimWorkbook,
  given: unknown,
  sheet: SimSheet,
): Reach {
  if (given === null || given === undefined || given === "")
    return { sheet, area: wholeSheet };
  const text = textArgument(given);
  const mark = text.lastIndexOf("!");
  const name = text
    .slice(0, Math.max(mark, 0))
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  const named = mark < 0 ? sheet : book.sheetBy(name);
  const area = readArea(text.slice(mark + 1)) ?? namedArea(book, text);
  if (!named || !area) throw new HostError("InvalidArgument");
  return { sheet: named, area };
}

function namedArea(book: SimWorkbook, name: string): Area | null {
  return (
    book.tables.find((table) => table.name.toLowerCase() === name.toLowerCase())
      ?.body ?? null
  );
}

/** «Лист1!A1:B2», the sheet's name quoted where it needs to be. */
export const addressOf = ({ sheet, area }: Reach): string =>
  area ? `${quoted(sheet.name)}!${shortAddress(area)}` : "#REF!";

/** Whole rows and columns are «1:3» and «A:C». */
export function shortAddress(area: Area): string {
  const { top, left, bottom, right } = wholeSheet;
  const isRows = area.left === left && area.right === right;
  const isColumns = area.top === top && area.bottom === bottom;
  const name = areaName(area);
  if (!isRows && !isColumns) return name;
  const [first = "", last = first] = name.split(":");
  return isRows
    ? `${area.top + 1}:${area.bottom + 1}`
    : `${first.replace(/\d/g, "")}:${last.replace(/\d/g, "")}`;
}

export const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
