import type { XmlElement } from "../xml";
import { attribute, child, childAttribute, contentOf } from "../xmlTree";
import { charOf, mathText, textOf } from "./inlineText";
import { onOff } from "./properties";
import type { Styles } from "./styles";
import type { Obstacle, Piece } from "./WordDocument";

export interface ReadPieces {
  readonly pieces: readonly Piece[];
  /** Text boxes anchored here (`w:txbxContent`), with the number of pieces before them. */
  readonly textBoxes: readonly {
    readonly content: XmlElement;
    readonly after: number;
  }[];
  /** Insertions or deletions by other people were met. */
  readonly tracked: boolean;
}

/** The pieces of a paragraph as it looks with every tracked change accepted and field codes hidden. */
export function readPieces(
  paragraph: XmlElement,
  styles: Styles,
  locked: Obstacle | null,
): ReadPieces {
  const pieces: Piece[] = [];
  const textBoxes: { content: XmlElement; after: number }[] = [];
  // One entry for each open complex field; true while its code is read, which does not show. A field left open
  // hides no more than its paragraph.
  const fields: boolean[] = [];
  let codes = 0;
  const paragraphStyle = styleOf(paragraph);
  let tracked = false;

  const hidden = (run: XmlElement): boolean => {
    const properties = child(run, "w:rPr");
    return (
      onOff(properties, "w:vanish") ??
      styles.hides(
        properties && childAttribute(properties, "w:rStyle", "w:val"),
      ) ??
      styles.hides(paragraphStyle) ??
      false
    );
  };

  const readRun = (run: XmlElement, lock: Obstacle | null): void => {
    const isHidden = hidden(run);
    for (const node of contentOf(run)) {
      if (node.kind === "text") continue;
      if (node.name === "w:fldChar") readFieldChar(node, run);
      else if (isHidden || codes > 0) continue;
      else if (node.name === "w:t")
        pieces.push({
          kind: "text",
          text: textOf(node),
          element: node,
          run,
          locked: lock,
        });
      else readRunChild(node, run, lock);
    }
  };

  const readFieldChar = (mark: XmlElement, run: XmlElement): void => {
    const type = attribute(mark, "w:fldCharType");
    if (type === "begin") {
      fields.push(true);
      codes++;
    } else if (type === "separate" || type === "end") {
      if (fields.pop()) codes--;
      if (type === "separate") fields.push(false);
    }
    pieces.push({
      kind: "mark",
      text: "",
      element: mark,
      run,
      locked: "field",
    });
  };

  const readRunChild = (
    node: XmlElement,
    run: XmlElement,
    lock: Obstacle | null,
  ): void => {
    const text = charOf(node);
    if (text !== null) {
      pieces.push({ kind: "char", text, element: node, run, locked: lock });
      return;
    }
    if (node.name === "w:ruby") {
      const base = child(node, "w:rubyBase");
      if (base) readContent(base, lock);
      return;
    }
    const obstacle = OBSTACLES.get(node.name);
    if (!obstacle) return;
    pieces.push({
      kind: "mark",
      text: "",
      element: node,
      run,
      locked: obstacle,
    });
    if (obstacle === "drawing") {
      const content = findTextBox(node);
      if (content) textBoxes.push({ content, after: pieces.length - 1 });
    }
  };

  const readContent = (container: XmlElement, lock: Obstacle | null): void => {
    for (const node of contentOf(container)) {
      if (node.kind === "text") continue;
      switch (node.name) {
        case "w:r":
          readRun(node, lock);
          break;
        case "w:ins":
        case "w:moveTo":
          tracked = true;
          readContent(node, lock);
          break;
        case "w:del":
        case "w:moveFrom":
          tracked = true;
          break;
        case "w:hyperlink":
        case "w:smartTag":
        case "w:customXml":
        case "w:dir":
        case "w:bdo":
          readContent(node, lock);
          break;
        case "w:fldSimple":
          pieces.push(fieldEdge(node));
          readContent(node, lock);
          pieces.push(fieldEdge(node));
          break;
        case "w:sdt": {
          const content = child(node, "w:sdtContent");
          if (content) readContent(content, lock ?? controlLock(node));
          break;
        }
        case "m:oMath":
        case "m:oMathPara":
          pieces.push({
            kind: "char",
            text: mathText(node),
            element: node,
            run: null,
            locked: "formula",
          });
          break;
      }
    }
  };

  readContent(paragraph, locked);
  return { pieces, textBoxes, tracked };
}

/** The id of a paragraph's style; null where it names none. */
export function styleOf(paragraph: XmlElement): string | null {
  const properties = child(paragraph, "w:pPr");
  return properties && childAttribute(properties, "w:pStyle", "w:val");
}

/** What a content control forbids: text that is bound to data would be overwritten by them, a locked one may not change. */
export function controlLock(control: XmlElement): Obstacle | null {
  const properties = child(control, "w:sdtPr");
  if (!properties) return null;
  if (
    child(properties, "w:dataBinding") ||
    child(properties, "w15:dataBinding")
  )
    return "bound-content-control";
  const lock = childAttribute(properties, "w:lock", "w:val");
  return lock === "contentLocked" || lock === "sdtContentLocked"
    ? "locked-content-control"
    : null;
}

const OBSTACLES: ReadonlyMap<string, Obstacle> = new Map([
  ["w:footnoteReference", "note-reference"],
  ["w:endnoteReference", "note-reference"],
  ["w:drawing", "drawing"],
  ["w:pict", "drawing"],
  ["w:object", "drawing"],
]);

const fieldEdge = (field: XmlElement): Piece => ({
  kind: "mark",
  text: "",
  element: field,
  run: null,
  locked: "field",
});

function findTextBox(element: XmlElement): XmlElement | null {
  if (element.name === "w:txbxContent") return element;
  for (const node of contentOf(element)) {
    const found = node.kind === "element" ? findTextBox(node) : null;
    if (found) return found;
  }
  return null;
}
