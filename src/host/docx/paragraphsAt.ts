import type { Anchor } from "../../grid/Anchor";
import type {
  WordDocument,
  WordParagraph,
  WordTable,
} from "../openxml/word/WordDocument";

/** Gives the paragraphs that an anchor's offsets count in, the same array for the same place; undefined where there is no such place. */
export function paragraphsAt({
  blocks,
}: WordDocument): (at: Anchor) => readonly WordParagraph[] | undefined {
  const tables: WordTable[] = [];
  const paragraphs: (readonly [WordParagraph])[] = [];
  for (const block of blocks)
    if (block.kind === "table") tables.push(block);
    else paragraphs.push([block]);
  return (at) =>
    at.kind === "paragraph"
      ? paragraphs[at.paragraph]
      : tables[at.table]?.rows[at.row]?.cells.find(
          ({ column, columnSpan }) =>
            at.column >= column && at.column < column + columnSpan,
        )?.paragraphs;
}
