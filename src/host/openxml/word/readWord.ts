import type { ReadNote } from "../../../grid/Grid";
import { fileFailed, fileRead, type FileOutcome } from "../FileFailure";
import type { OfficePackage } from "../package";
import type { XmlElement } from "../xml";
import { child } from "../xmlTree";
import { framedBlocks } from "./framedBlocks";
import { labeller } from "./labels";
import { readLists } from "./numbering";
import {
  blockElements,
  joinedParagraphs,
  readParagraph,
  type BlockElement,
  type WordContext,
} from "./readBlocks";
import { readTable } from "./readTable";
import { NOTES } from "./strings";
import { readStyles, type Styles } from "./styles";
import type { WordBlock, WordDocument } from "./WordDocument";

/**
 * Reads the document of a Word package: its body in order, tracked changes accepted, lists counted. A table that only
 * frames another is read as if what it holds stood in the text, unless `frames` is to be kept as a table.
 */
export function readWord(
  file: OfficePackage,
  frames: "open" | "kept" = "open",
): FileOutcome<WordDocument> {
  const main = file.parse(file.mainPart);
  if (!main.ok) return main;
  const root = main.value;
  const body = root.name === "w:document" ? child(root, "w:body") : null;
  if (!body)
    return fileFailed({
      kind: "damaged",
      part: file.mainPart,
      reason: "no document body",
    });
  const styles = stylesOf(file);
  const context: WordContext = {
    styles,
    label: labeller(readLists(optionalPart(file, "numbering"), styles), styles),
    met: new Set(),
  };
  return fileRead({ root, ...readBody(body, context, frames) });
}

export const stylesOf = (file: OfficePackage): Styles =>
  readStyles(optionalPart(file, "styles"));

/** A part that a document can be read without: null where it is absent or broken. */
function optionalPart(file: OfficePackage, type: string): XmlElement | null {
  const part = file.related(file.mainPart, type);
  const root = part === null ? null : file.xml(part);
  return root?.ok ? root.value : null;
}

function readBody(
  body: XmlElement,
  context: WordContext,
  frames: "open" | "kept",
): Pick<WordDocument, "blocks" | "notes"> {
  const blocks: WordBlock[] = [];
  const notes: ReadNote[] = [];
  let tables = 0;

  const readTableBlock = ({ element, locked }: BlockElement): void => {
    const framed =
      frames === "open" ? framedBlocks(element, locked, context) : null;
    if (framed) {
      framed.forEach(readBlocks);
      return;
    }
    const nested: XmlElement[] = [];
    const table = readTable(element, locked, context, nested);
    if (!table) return;
    if (nested.length > 0)
      notes.push({ message: NOTES.nestedTable, table: tables, row: null });
    tables++;
    blocks.push(table);
  };

  /** Paragraphs and tables of the body, or of a text box: what stands in it is read as if it stood in the text. */
  const readBlocks = (elements: readonly BlockElement[]): void => {
    for (let at = 0; at < elements.length;) {
      const block = elements[at];
      const joined = joinedParagraphs(elements, at);
      at += joined?.length ?? 1;
      if (!block) continue;
      if (!joined) {
        readTableBlock(block);
        continue;
      }
      const { paragraph, textBoxes } = readParagraph(
        joined,
        block.locked,
        context,
      );
      const leading = textBoxes.filter(({ after }) => after === 0);
      const boxed = (boxes: typeof textBoxes): void => {
        for (const { content } of boxes)
          readBlocks(blockElements(content, context, "text-box"));
      };
      boxed(leading);
      if (paragraph) blocks.push(paragraph);
      boxed(textBoxes.filter(({ after }) => after > 0));
    }
  };

  readBlocks(blockElements(body, context));
  for (const kind of context.met)
    notes.push({ message: NOTES[kind], table: null, row: null });
  return { blocks, notes };
}
