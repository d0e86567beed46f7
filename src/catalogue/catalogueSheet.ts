import {
  cellAt,
  type Grid,
  type Row,
  type Table,
  tablesOf,
} from "../grid/Grid";
import {
  calendarDate,
  type CalendarDate,
  formatDate,
  isoDate,
} from "../text/calendarDate";
import { fold } from "../text/normalise";
import { directions } from "./data/directions";
import {
  type CatalogueOutcome,
  catalogueFailed,
  readCatalogue,
} from "./schema";
import { ownId } from "./ownId";
import type { Basis, Level, StandardMeasure } from "./StandardMeasure";
import {
  inForce,
  inForceSuffix,
  levelNames,
  sheetColumns,
  sheetProblems as problems,
} from "./strings";

type Field = keyof typeof sheetColumns;

const levels: readonly Level[] = ["region", "municipality", "school"];
const fields = Object.keys(sheetColumns) as readonly Field[];

/** A line end inside an item of a list, whose items stand on lines of their own (The Unicode Standard, U+2028). */
const innerLineEnd = "\u2028";

/** A catalogue as the rows of its sheet, the header first: `catalogueFromGrid` reads the same measures back. */
export const catalogueRows = (
  measures: readonly StandardMeasure[],
): readonly (readonly string[])[] => [
  fields.map((field) => sheetColumns[field]),
  ...measures.map((measure) => fields.map((field) => cellOf(measure, field))),
];

function cellOf(measure: StandardMeasure, field: Field): string {
  switch (field) {
    case "direction":
      return titleOf(measure.direction);
    case "levels":
      return measure.levels.map((level) => levelNames[level]).join(", ");
    case "region":
    case "municipality":
    case "school":
      return lines(measure.parties[field] ?? []);
    case "basis":
      return lines(measure.basis.map(basisText));
    case "synonyms":
      return lines(measure.synonyms);
    case "review":
      return measure.review ? formatDate(measure.review) : "";
    case "id":
    case "wording":
    case "deadline":
    case "result":
    case "proof":
      return measure[field];
  }
}

const lines = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll("\n", innerLineEnd)).join("\n");

const items = (cell: string): string[] =>
  cell
    .split("\n")
    .filter((item) => item.trim() !== "")
    .map((item) => item.replaceAll(innerLineEnd, "\n"));

const titleOf = (id: string): string =>
  directions.find((direction) => direction.id === id)?.title ?? id;

function basisText({ act, from, to }: Basis): string {
  const dates = [
    ...(from ? [`${inForce.from} ${formatDate(from)}`] : []),
    ...(to ? [`${inForce.to} ${formatDate(to)}`] : []),
  ];
  return dates.length === 0 && !inForceSuffix.test(act)
    ? act
    : `${act} (${dates.join(" ")})`;
}

/**
 * The measures of a catalogue's sheet: the first that has the columns of a wording and a direction, in any order. A
 * measure without an id gets one made of its wording. The first thing wrong refuses all, told by row and column.
 */
export function catalogueFromGrid(grid: Grid): CatalogueOutcome {
  for (const table of tablesOf(grid))
    for (const header of table.rows.slice(0, mostRowsAbove)) {
      const columns = columnsOf(header);
      if (columns.has("wording") && columns.has("direction"))
        return readRows(table, header.index, columns);
    }
  return catalogueFailed(null, "", problems.noHeader);
}

/** A title and a word of explanation may stand above the header. */
const mostRowsAbove = 10;

function columnsOf({ cells }: Row): ReadonlyMap<Field, number> {
  const found = new Map<Field, number>();
  for (const { text, column } of cells) {
    const words = fold(text).trim();
    const field = fields.find((name) => fold(sheetColumns[name]) === words);
    if (field && !found.has(field)) found.set(field, column);
  }
  return found;
}

function readRows(
  table: Table,
  header: number,
  columns: ReadonlyMap<Field, number>,
): CatalogueOutcome {
  const entries: unknown[] = [];
  const rows: number[] = [];
  for (const row of table.rows) {
    if (row.index <= header) continue;
    const cell = (field: Field): string => {
      const column = columns.get(field);
      return column === undefined
        ? ""
        : (cellAt(table, row, column)?.text ?? "");
    };
    if (fields.every((field) => cell(field).trim() === "")) continue;
    const entry = entryOf(cell);
    if ("problem" in entry)
      return catalogueFailed(
        row.index + 1,
        sheetColumns[entry.field],
        entry.problem,
      );
    entries.push(entry);
    rows.push(row.index + 1);
  }
  const read = readCatalogue({ schema: 1, measures: entries });
  if (read.ok || read.failure.row === null) return read;
  const { row, field, message } = read.failure;
  return catalogueFailed(rows[row - 1] ?? null, columnName(field), message);
}

/** «parties.school[0]» is in the column of the school's parties. */
const columnName = (field: string): string => {
  const names = field.split(/[.[]/);
  const known = fields.find((name) => names.includes(name));
  return known ? sheetColumns[known] : field;
};

interface Problem {
  readonly field: Field;
  readonly problem: string;
}

function entryOf(cell: (field: Field) => string) {
  const wrong = (field: Field, problem: string): Problem => ({
    field,
    problem,
  });
  const direction = directions.find(({ id, title }) =>
    [id, fold(title)].includes(fold(cell("direction")).trim()),
  );
  if (!direction)
    return wrong(
      "direction",
      `${problems.unknownDirection} ${directions.map(({ title }) => title).join(", ")}`,
    );
  const named = cell("levels")
    .split(/[,;\n]/)
    .map((name) => fold(name).trim())
    .filter(Boolean);
  const own = named.flatMap(
    (name) =>
      levels.find((level) => [level, fold(levelNames[level])].includes(name)) ??
      [],
  );
  if (own.length < named.length)
    return wrong(
      "levels",
      `${problems.unknownLevel} ${levels.map((level) => levelNames[level]).join(", ")}`,
    );
  const basis: { act: string; from: string | null; to: string | null }[] = [];
  for (const text of items(cell("basis"))) {
    const read = readBasis(text);
    if (!read) return wrong("basis", `${problems.badBasis} ${text}`);
    basis.push(read);
  }
  const due = cell("review").trim();
  const review = readDate(due);
  if (due !== "" && !review)
    return wrong("review", `${problems.badDate} ${due}`);
  const wording = cell("wording");
  const parties: Partial<Record<Level, string[]>> = {};
  for (const level of levels) {
    const people = items(cell(level));
    if (people.length > 0 || own.includes(level)) parties[level] = people;
  }
  return {
    id: cell("id").trim() || ownId(wording),
    direction: direction.id,
    levels: own,
    wording,
    deadline: cell("deadline"),
    parties,
    result: cell("result"),
    proof: cell("proof"),
    basis,
    synonyms: items(cell("synonyms")),
    review: review && isoDate(review),
  };
}

function readBasis(text: string) {
  const groups = inForceSuffix.exec(text)?.groups;
  if (!groups) return { act: text, from: null, to: null };
  const [from, to] = [groups["from"], groups["to"]].map((date) =>
    date === undefined ? undefined : readDate(date),
  );
  if (from === null || to === null) return null;
  return {
    act: groups["act"] ?? text,
    from: from ? isoDate(from) : null,
    to: to ? isoDate(to) : null,
  };
}

function readDate(text: string): CalendarDate | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return match
    ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1]))
    : null;
}
