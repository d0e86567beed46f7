import type { Grid } from "../../grid/Grid";
import type { WordTable } from "../openxml/word/WordDocument";
import type { TableMap } from "./TableMap";

/** A document as it was last read, each place with the way the API finds it again. */
export interface WordReading {
  readonly grid: Grid;
  /** By the grid's index of tables. */
  readonly tables: readonly TableReading[];
  /** By the grid's index of paragraphs: the place among all paragraphs of the body, those of tables counted. */
  readonly paragraphs: readonly number[];
}

export interface TableReading {
  /** The place among the tables that the body's collection lists. */
  readonly place: number;
  /** The place among those that stand in no other. */
  readonly ordinal: number;
  /** Null where only the values could be read. */
  readonly source: { readonly table: WordTable; readonly map: TableMap } | null;
}
