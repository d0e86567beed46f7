import { type Grid, type Row, tablesOf } from "../../grid/Grid";
import { shownText } from "./shownText";
import { wordError } from "./wordFailure";

/** A row as an anchor of a cell tells it. */
export interface SelectedRow {
  readonly table: number;
  readonly row: number;
}

/**
 * The row in which the cursor stands, as the grid has it; null where it stands in none, or in one that cannot be told
 * from another. Nothing but reading: what widens the selection would fill the user's list of undo (office-js issue
 * 2720).
 */
export async function selectedRow(
  context: Word.RequestContext,
  grid: Grid,
): Promise<SelectedRow | null> {
  const index = await askRow(context, "rowIndex");
  if (index !== "failed") return index && found(grid, index);
  // The index of a merged cell fails (office-js issue 3200); its row's words do not.
  const words = await askRow(context, "words");
  return words === "failed" ? null : words && found(grid, words);
}

interface ToldRow {
  readonly index: number | null;
  readonly texts: readonly string[];
}

async function askRow(
  context: Word.RequestContext,
  by: "rowIndex" | "words",
): Promise<ToldRow | null | "failed"> {
  const cell = context.document.getSelection().parentTableCellOrNullObject;
  cell.load(
    by === "rowIndex"
      ? "rowIndex,parentRow/values,parentTable/nestingLevel"
      : "parentRow/values,parentTable/nestingLevel",
  );
  try {
    await context.sync();
  } catch (error) {
    wordError(error);
    return "failed";
  }
  if (cell.isNullObject || cell.parentTable.nestingLevel !== 1) return null;
  return {
    index: by === "rowIndex" ? cell.rowIndex : null,
    texts: cell.parentRow.values[0] ?? [],
  };
}

function found(grid: Grid, { index, texts }: ToldRow): SelectedRow | null {
  const words = wordsOf(texts.map(shownText));
  const rows = tablesOf(grid).flatMap((table) =>
    table.rows
      .filter((row) => wordsOf(textsOf(row)) === words)
      .map((row) => ({ table: table.index, row: row.index })),
  );
  if (rows.length <= 1) return rows[0] ?? null;
  const same = rows.filter(({ row }) => row === index);
  return same.length === 1 ? (same[0] ?? null) : null;
}

const textsOf = ({ cells }: Row): readonly string[] =>
  cells.map(({ text }) => text);

const wordsOf = (texts: readonly string[]): string =>
  texts
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .join("\n");
