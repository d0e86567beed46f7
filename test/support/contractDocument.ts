import { applyEdits } from "../../src/grid/applyEdits";
import type { DocumentHost } from "../../src/grid/DocumentHost";
import type { Edit } from "../../src/grid/Edit";
import { tablesOf, type Grid } from "../../src/grid/Grid";
import { ownTexts } from "../../src/grid/verifyEdits";
import { drawnGrid } from "./drawnGrid";
import { placesOf } from "./placesOf";

/** A host over a document, and what a test does to that document without the host. */
export interface HostUnderTest {
  readonly host: DocumentHost;
  /** The document as it is now, read anew from what would be saved. */
  readonly grid: () => Grid | Promise<Grid>;
  /** Another person's edits; absent where nobody else can reach the document. */
  readonly changeBehind?: (edits: readonly Edit[]) => void | Promise<void>;
  /** Makes the `nth` exchange of the next operation with the document fail, before or after it is carried out. */
  readonly breakOff?: (nth: number, moment: "before" | "after") => void;
  /** How many exchanges there were so far. */
  readonly exchanges?: () => number;
  /** The document's XML as it would be saved. */
  readonly source?: () => string | Promise<string>;
}

/** A way to keep a document that can be edited through a host. */
export interface HostKind {
  readonly name: string;
  readonly kind: Grid["kind"];
  readonly open: (grid: Grid) => Promise<HostUnderTest>;
  /** The same document where nothing may be written. */
  readonly openProtected?: (grid: Grid) => Promise<HostUnderTest>;
  /** Documents that other people can change: `changeBehind`. */
  readonly isShared?: boolean;
  /** Writes that can break off: `breakOff` and `exchanges`. */
  readonly breaksOff?: boolean;
  /** Which cells are merged nobody tells the host: it guesses when it reads, and no merge is put back. */
  readonly guessesSpans?: boolean;
  /** Any .docx; absent where documents are no .docx. */
  readonly openDocx?: (bytes: Uint8Array) => Promise<HostUnderTest>;
}

/** What a host answers that has done what it was asked for. */
export const done = { ok: true, value: undefined } as const;

const drawings: Readonly<Record<Grid["kind"], string>> = {
  document: `
    План кружка на осень
    | № | Дело | Срок | Кто |
    | 1. Сбор | < | < | < |
    | 1.1 | Собрать листья | сентябрь | Кружок |
    | 1.2 | Высушить\\nи подписать | ^ | Староста |
    | 1.3 | Разложить по папкам | ^ | Староста |
    | 1.4 | Показать всем | ноябрь | Кружок |
    | 1.5 | Поблагодарить | ноябрь | Совет |
    Составил Ежов`,
  workbook: `
    План кружка на осень
    | № | Дело | Срок | Кто |
    | 1. Сбор | < | < | < |
    | 1.1. | Собрать листья | сентябрь | Кружок |
    | 1.2. | Высушить\\nи подписать | ^ | Староста |
    | 1.3. | Разложить по папкам | ^ | Староста |
    | 1.4. | Показать всем | ноябрь | Кружок |
    | 1.5. | Поблагодарить | ноябрь | Совет |`,
};

/** What every test of the contract begins with. */
export interface Opened extends HostUnderTest {
  readonly before: Grid;
  /** Replaces the words `quote` of a row's cell; rows are counted from the header, 0. */
  readonly replace: (
    row: number,
    column: number,
    quote: string,
    text: string,
  ) => Edit;
  readonly remove: (row: number) => Edit;
  readonly insert: (
    after: number,
    like: number,
    texts: readonly string[],
  ) => Edit;
  /** The document, as it would be saved, is what the pure edits say. */
  readonly expectSaved: (edits: readonly Edit[]) => Promise<void>;
  /** The host reads so too, and it still is so. */
  readonly expectAs: (edits: readonly Edit[]) => Promise<void>;
  readonly expectUnchanged: () => Promise<void>;
}

/** The document of the contract open in a host of this kind. */
export async function openForContract(
  { kind, guessesSpans = false }: HostKind,
  open: (grid: Grid) => Promise<HostUnderTest>,
): Promise<Opened> {
  const { grid: before } = drawnGrid(drawings[kind], { kind });
  const [table] = tablesOf(before);
  if (!table) throw new Error("A drawing without a table.");
  const first = kind === "workbook" ? 1 : 0;
  const at = (row: number) => {
    const found = table.rows[row + first];
    if (!found) throw new Error(`No row ${row}.`);
    return found;
  };
  const subject = await open(before);
  const told = guessesSpans ? withoutSpans : placesOf;
  return {
    ...subject,
    before,
    replace: (row, column, quote, text) => {
      const { index, cells } = at(row);
      const start =
        cells.find((cell) => cell.column === column)?.text.indexOf(quote) ?? 0;
      return {
        kind: "replace-text",
        at: {
          kind: "cell",
          table: table.index,
          row: index,
          column,
          start: Math.max(start, 0),
          end: Math.max(start, 0) + quote.length,
          quote,
        },
        text,
      };
    },
    remove: (row) => ({
      kind: "remove-row",
      table: table.index,
      row: at(row).index,
      quotes: ownTexts(at(row)),
    }),
    insert: (after, like, texts) => ({
      kind: "insert-row",
      table: table.index,
      after: at(after).index,
      like: at(like).index,
      quotes: ownTexts(at(like)),
      texts: texts.flatMap((text, column) =>
        text === "" ? [] : [{ column, text }],
      ),
    }),
    expectSaved: async (edits) => {
      expect(placesOf(await subject.grid())).toEqual(
        placesOf(gridAfter(before, edits)),
      );
    },
    expectAs: async (edits) => {
      const expected = told(gridAfter(before, edits));
      const read = await subject.host.read();
      if (!read.ok) throw new Error(JSON.stringify(read.failure));
      expect(told(read.value.grid)).toEqual(expected);
      expect(told(await subject.grid())).toEqual(expected);
    },
    expectUnchanged: async () => {
      expect(told(await subject.grid())).toEqual(told(before));
    },
  };
}

const withoutSpans = (grid: Grid): readonly string[] =>
  placesOf(grid).map((place) => place.replace(/→\d+↓\d+\^?/, ""));

function gridAfter(before: Grid, edits: readonly Edit[]): Grid {
  const expected = applyEdits(before, edits);
  if (!expected.ok) throw new Error(JSON.stringify(expected.failure));
  return expected.value;
}
