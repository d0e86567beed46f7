import { type Renewed, renewTree } from "../renewTree";
import type { XmlElement } from "../xml";
import { child, sourceOf } from "../xmlTree";
import { readPieces } from "./readPieces";
import type { Styles } from "./styles";
import type { WordBlock, WordDocument, WordParagraph } from "./WordDocument";

/**
 * Makes the reading of one version of a document that of another, whose main part is `text`, where they differ in
 * nothing but words of paragraphs. False where there is more to it; then the reading is of no use any more.
 */
export function renewDocument(
  { root, blocks }: WordDocument,
  text: string,
  styles: Styles,
): boolean {
  const renewed = renewTree(root, text, "w:p");
  if (!renewed) return false;
  const left = new Map(renewed.map((one) => [one.before, one]));
  const renewIn = (
    paragraphs: readonly (WordParagraph | WordBlock)[],
  ): void => {
    for (const [place, one] of paragraphs.entries()) {
      if (one.kind === "table" || one.elements.length > 1) continue;
      const change = left.get(one.elements[0]);
      const now = change && readAgain(one, change, styles);
      if (!now) continue;
      (paragraphs as WordParagraph[])[place] = now;
      left.delete(change.before);
    }
  };
  renewIn(blocks);
  for (const block of blocks)
    if (block.kind === "table")
      for (const { cells } of block.rows)
        for (const { paragraphs } of cells) renewIn(paragraphs);
  return left.size === 0;
}

/** The paragraph with its new words; null where that may change how others are read. */
function readAgain(
  paragraph: WordParagraph,
  { before, now }: Renewed,
  styles: Styles,
): WordParagraph | null {
  if (propertiesOf(before) !== propertiesOf(now)) return null;
  const old = readPieces(before, styles, paragraph.locked);
  const { pieces, textBoxes, tracked } = readPieces(
    now,
    styles,
    paragraph.locked,
  );
  if (old.textBoxes.length + textBoxes.length > 0 || old.tracked !== tracked)
    return null;
  const text = pieces.map((piece) => piece.text).join("");
  // Of an empty paragraph nothing may show at all.
  return text === "" ? null : { ...paragraph, elements: [now], pieces, text };
}

const propertiesOf = (paragraph: XmlElement): string => {
  const properties = child(paragraph, "w:pPr");
  return properties ? sourceOf(properties) : "";
};
