import { directions } from "../catalogue/data/directions";
import type { CellAnchor } from "../grid/Anchor";
import type { Grid } from "../grid/Grid";
import { rowAt, tablesOf } from "../grid/Grid";
import type { InsertRow } from "../grid/Edit";
import { lastPart } from "../plan/numbering/NumberSequence";
import type { Heading, Plan, SectionRow } from "../plan/Plan";
import { planSections } from "./sections";

/** A section made like those that the plan has. */
export interface NewSection {
  /** Its row; null where a section's title stands in a column beside its first measure. */
  readonly edit: InsertRow | null;
  readonly title: string;
  /** Parts of its number; null where the plan's sections have none. */
  readonly number: readonly number[] | null;
}

/** Title of a direction as a heading: «Независимое наблюдение и видеонаблюдение». */
export function directionTitle(id: string): string {
  const title = directions.find((one) => one.id === id)?.title ?? id;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

interface Model {
  readonly row: SectionRow;
  readonly heading: Heading;
  readonly at: CellAnchor;
}

/**
 * A section of the outermost level behind the row `last`, like the last such section of the same table; `earlier` new
 * ones stand before it. Null where the table has none that could be repeated.
 */
export function newSection(
  grid: Grid,
  plan: Plan,
  title: string,
  { table, row: after }: { readonly table: number; readonly row: number },
  earlier: number,
): NewSection | null {
  const outermost = planSections(plan).filter(
    ({ heading }) => heading.level === 1,
  );
  const titles = outermost.map(({ heading }) => heading.title);
  const typed = inStyle(title, titles);
  const isBeside = plan.columns.some(({ other }) => other === "direction");
  if (
    isBeside &&
    outermost.length > 0 &&
    outermost.every(({ row }) => row === null)
  )
    return { edit: null, title: typed, number: null };
  const model = outermost
    .flatMap(({ row, heading }): Model[] =>
      row?.table === table &&
      row.headings.length === 1 &&
      heading.at.kind === "cell"
        ? [{ row, heading, at: heading.at }]
        : [],
    )
    .at(-1);
  if (!model) return null;
  const { row, heading, at } = model;
  const last = outermost.at(-1)?.heading.number ?? null;
  const automatic = heading.number?.automatic ?? false;
  const number = last
    ? [...last.parts.slice(0, -1), lastPart(last) + 1 + earlier]
    : null;
  const whole = cellText(grid, at);
  const numberAt = automatic ? null : heading.numberAt;
  const written = number && heading.number ? numberLike(heading, number) : "";
  const inOneCell =
    numberAt?.kind === "cell" &&
    numberAt.column === at.column &&
    numberAt.row === at.row;
  const texts = inOneCell
    ? [
        {
          column: at.column,
          text:
            whole.slice(0, numberAt.start) +
            numberAt.quote.replace(heading.number?.text ?? "", written) +
            whole.slice(numberAt.end, at.start) +
            typed,
        },
      ]
    : [
        ...(numberAt?.kind === "cell"
          ? [
              {
                column: numberAt.column,
                text: cellText(grid, numberAt).replace(
                  heading.number?.text ?? "",
                  written,
                ),
              },
            ]
          : []),
        { column: at.column, text: whole.slice(0, at.start) + typed },
      ];
  return {
    edit: {
      kind: "insert-row",
      table,
      after,
      like: row.row,
      quotes: row.quotes,
      texts,
    },
    title: typed,
    number,
  };
}

function cellText(grid: Grid, { table, row, column }: CellAnchor): string {
  const of = tablesOf(grid).find(({ index }) => index === table);
  const own = of && rowAt(of, row);
  return own?.cells.find((cell) => cell.column === column)?.text ?? "";
}

/** «IV» after «III», «4» after «3». */
const numberLike = ({ number }: Heading, parts: readonly number[]): string =>
  number && /^\d/.test(number.text)
    ? parts.join(".")
    : [roman(parts[0] ?? 1), ...parts.slice(1)].join(".");

function roman(value: number): string {
  const digits = [
    ["X", 10],
    ["IX", 9],
    ["V", 5],
    ["IV", 4],
    ["I", 1],
  ] as const;
  let left = value;
  let written = "";
  for (const [digit, worth] of digits)
    for (; left >= worth; left -= worth) written += digit;
  return written;
}

/** The title with the capitals and the full stop that the plan's own titles have. */
function inStyle(title: string, titles: readonly string[]): string {
  const loud =
    titles.filter((own) => own === own.toUpperCase()).length * 2 >
    titles.length;
  const stopped =
    titles.filter((own) => own.endsWith(".")).length * 2 > titles.length;
  return (
    (loud ? title.toUpperCase() : title) +
    (stopped && !title.endsWith(".") ? "." : "")
  );
}
