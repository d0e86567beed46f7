import type { XmlElement } from "../xml";
import { child, contentOf } from "../xmlTree";
import type { Labeller } from "./labels";
import { onOff } from "./properties";
import {
  controlLock,
  readPieces,
  styleOf,
  type ReadPieces,
} from "./readPieces";
import type { Styles } from "./styles";
import type { Obstacle, WordParagraph } from "./WordDocument";

/** What a reading of one document carries along. */
export interface WordContext {
  readonly styles: Styles;
  readonly label: Labeller;
  /** Kinds of loss met, for the notes. */
  readonly met: Set<"tracked-changes" | "embedded-document" | "cell-text-box">;
}

/** Block-level elements in document order, with what a content control around them forbids. */
export interface BlockElement {
  readonly element: XmlElement;
  readonly locked: Obstacle | null;
}

/** The paragraphs (`w:p`) and tables (`w:tbl`) of a body, cell or text box, looking through wrappers. */
export function blockElements(
  container: XmlElement,
  context: Pick<WordContext, "met">,
  locked: Obstacle | null = null,
  into: BlockElement[] = [],
): readonly BlockElement[] {
  for (const node of contentOf(container)) {
    if (node.kind === "text") continue;
    switch (node.name) {
      case "w:p":
      case "w:tbl":
        into.push({ element: node, locked });
        break;
      case "w:sdt": {
        const content = child(node, "w:sdtContent");
        if (content)
          blockElements(content, context, locked ?? controlLock(node), into);
        break;
      }
      case "w:customXml":
      case "w:ins":
      case "w:moveTo":
        blockElements(node, context, locked, into);
        break;
      case "w:altChunk":
        context.met.add("embedded-document");
        break;
    }
  }
  return into;
}

export interface ReadParagraph {
  readonly paragraph: WordParagraph | null;
  readonly textBoxes: ReadPieces["textBoxes"];
}

/**
 * One paragraph out of the `w:p` elements that tracked deletions of paragraph marks join; null where all of it is
 * deleted.
 */
export function readParagraph(
  elements: readonly [XmlElement, ...XmlElement[]],
  locked: Obstacle | null,
  context: WordContext,
): ReadParagraph {
  const read = elements.map((element) =>
    readPieces(element, context.styles, locked),
  );
  if (read.some(({ tracked }) => tracked)) context.met.add("tracked-changes");
  const pieces =
    read.length === 1 && read[0]
      ? read[0].pieces
      : read.flatMap((one) => one.pieces);
  const textBoxes = read.flatMap((one) => one.textBoxes);
  let text = "";
  for (const piece of pieces) text += piece.text;
  const last = elements[elements.length - 1] ?? elements[0];
  const properties = child(last, "w:pPr");
  if (text === "" && isMarkGone(last, context.styles))
    return { paragraph: null, textBoxes };
  return {
    paragraph: {
      kind: "paragraph",
      elements,
      pieces,
      text,
      label: context.label(properties),
      locked,
    },
    textBoxes,
  };
}

/** Whether the paragraph's mark is deleted or moved away by a tracked change (§17.13.5.15, §17.13.5.21). */
function isMarkDeleted(paragraph: XmlElement): boolean {
  const properties = child(paragraph, "w:pPr");
  const mark = properties && child(properties, "w:rPr");
  return (
    mark !== null &&
    (child(mark, "w:del") ?? child(mark, "w:moveFrom")) !== null
  );
}

/** A paragraph of which nothing shows: its mark is deleted or hidden. */
function isMarkGone(paragraph: XmlElement, styles: Styles): boolean {
  const properties = child(paragraph, "w:pPr");
  const mark = properties && child(properties, "w:rPr");
  return (
    isMarkDeleted(paragraph) ||
    (onOff(mark, "w:vanish") ?? styles.hides(styleOf(paragraph)) ?? false)
  );
}

/** Consecutive `w:p` elements that make one paragraph, from `at` on. */
export function joinedParagraphs(
  blocks: readonly BlockElement[],
  at: number,
): readonly [XmlElement, ...XmlElement[]] | null {
  const first = blocks[at]?.element;
  if (first?.name !== "w:p") return null;
  const joined: [XmlElement, ...XmlElement[]] = [first];
  let last = first;
  while (isMarkDeleted(last)) {
    const next = blocks[at + joined.length]?.element;
    if (next?.name !== "w:p") break;
    joined.push(next);
    last = next;
  }
  return joined;
}
