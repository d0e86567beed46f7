import { copiedProperties } from "../docx/formatting";
import type { WordParagraph } from "../openxml/word/WordDocument";
import { onOff, wholeNumber } from "../openxml/word/properties";
import type { XmlElement } from "../openxml/xml";
import { attribute, child, childAttribute } from "../openxml/xmlTree";

/** What a paragraph's own runs say about their letters, besides its style; only what is said is there. */
export interface DirectFont {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikeThrough?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
}

const PLAIN = new Set([
  "w:pPr",
  "w:r",
  "w:proofErr",
  "w:bookmarkStart",
  "w:bookmarkEnd",
]);
const PLAIN_IN_RUN = new Set([
  "w:rPr",
  "w:t",
  "w:tab",
  "w:noBreakHyphen",
  "w:softHyphen",
  "w:lastRenderedPageBreak",
]);
/** Properties that change nothing in the look. */
const UNSEEN = new Set(["w:lang", "w:noProof", "w:rPrChange", "w:ins"]);

/** Whether writing the whole text of a paragraph anew would lose something besides text: looks, breaks, links, marks. */
export function isRich({ elements, text }: WordParagraph): boolean {
  if (text.includes("\n")) return true;
  const looks = new Set<string>();
  for (const paragraph of elements)
    for (const node of paragraph.children) {
      if (node.kind === "text") continue;
      if (!PLAIN.has(node.name) || isMeantBookmark(node)) return true;
      if (node.name !== "w:r") continue;
      for (const one of node.children)
        if (one.kind === "element" && !PLAIN_IN_RUN.has(one.name)) return true;
      if (child(node, "w:t")) looks.add(lookOf(node));
    }
  return looks.size > 1;
}

/** Word's own bookmark of the last edit, and others that begin with «_», are nobody's. */
const isMeantBookmark = (node: XmlElement): boolean =>
  node.name === "w:bookmarkStart" &&
  !(attribute(node, "w:name") ?? "").startsWith("_GoBack");

function lookOf(run: XmlElement): string {
  const copy = copiedProperties(child(run, "w:rPr"), UNSEEN);
  return /^<[^>]*>(?:<\/[^>]*>)?$/.test(copy) ? "" : copy;
}

/** The letters of a paragraph's first text, or of its mark where it has none. */
export function directFont({ pieces, elements }: WordParagraph): DirectFont {
  const run = pieces.find((piece) => piece.run && piece.text !== "")?.run;
  const last = elements.at(-1) ?? elements[0];
  const mark = child(last, "w:pPr");
  const properties = run ? child(run, "w:rPr") : mark && child(mark, "w:rPr");
  if (!properties) return {};
  const fonts = child(properties, "w:rFonts");
  const name =
    fonts && (attribute(fonts, "w:ascii") ?? attribute(fonts, "w:hAnsi"));
  const size = wholeNumber(
    childAttribute(properties, "w:sz", "w:val"),
    2,
    3276,
  );
  const color = childAttribute(properties, "w:color", "w:val");
  const toggles = {
    bold: onOff(properties, "w:b"),
    italic: onOff(properties, "w:i"),
    strikeThrough: onOff(properties, "w:strike"),
  };
  return {
    ...(name && { name }),
    ...(size !== null && { size: size / 2 }),
    ...(color && /^[\da-f]{6}$/i.test(color) && { color: `#${color}` }),
    ...Object.fromEntries(
      Object.entries(toggles).filter(([, value]) => value !== null),
    ),
  };
}
