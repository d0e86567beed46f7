import {
  parseChild,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
} from "./xml";

/** An element that was parsed anew, and the one in its place before, which still reads as it did. */
export interface Renewed {
  readonly before: XmlElement;
  readonly now: XmlElement;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Makes the tree of one text the tree of another that differs from it only inside elements of this name: those that
 * differ are parsed anew, all others stay the same objects. Null where the texts differ elsewhere too; then the tree is
 * of no use any more.
 */
export function renewTree(
  root: XmlElement,
  text: string,
  name: string,
): readonly Renewed[] | null {
  const document: Mutable<XmlDocument> = root.document;
  const old = document.text;
  document.text = text;
  const renewed: Renewed[] = [];
  let oldAt = 0;
  let at = 0;
  for (;;) {
    const same = sameLength(old, oldAt, text, at);
    oldAt += same;
    at += same;
    if (oldAt === old.length && at === text.length) break;
    const before = outermostAround(root, oldAt, name);
    if (!before?.parent || before.start < oldAt - same) return null;
    at -= oldAt - before.start;
    const now = parseChild(before.parent, at);
    if (now?.name !== name || now.end - now.start > LONGEST) return null;
    renewed.push({ before, now });
    oldAt = before.end;
    at = now.end;
  }
  move(root, renewed);
  const olden: XmlDocument = { text: old, root };
  for (const { before } of renewed) setDocument(before, olden);
  return renewed;
}

/** A text that does not fit is found out before much of it is parsed. */
const LONGEST = 1 << 20;

/** How many characters are the same from two places on. */
function sameLength(a: string, from: number, b: string, at: number): number {
  const most = Math.min(a.length - from, b.length - at);
  let same = 0;
  // Pieces of a text are compared far faster than its characters.
  for (let step = 1 << 16; step > 0; step >>= 4)
    while (
      same + step <= most &&
      a.slice(from + same, from + same + step) ===
        b.slice(at + same, at + same + step)
    )
      same += step;
  return same;
}

/** The outermost element of this name with the offset between its first and its last character. */
function outermostAround(
  root: XmlElement,
  offset: number,
  name: string,
): XmlElement | null {
  let around: XmlElement | null = root;
  while (around && around.name !== name)
    around = childAround(around.children, offset);
  return around;
}

/** The child element with the offset inside it. */
function childAround(
  children: readonly XmlNode[],
  offset: number,
): XmlElement | null {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    if (!child || child.end <= offset) low = middle + 1;
    else high = middle;
  }
  const child = children[low];
  return child?.kind === "element" && child.start < offset ? child : null;
}

/** Puts the new elements in their places and moves what stands behind them. */
function move(root: XmlElement, renewed: readonly Renewed[]): void {
  let delta = 0;
  let next = 0;

  const moveElement = (element: Mutable<XmlElement>): void => {
    element.start += delta;
    element.nameEnd += delta;
    element.openEnd += delta;
    const children = element.children as XmlNode[];
    for (let place = 0; place < children.length; place++) {
      const child: Mutable<XmlNode> | undefined = children[place];
      const change = renewed[next];
      if (
        !child ||
        (delta === 0 && child.end <= (change?.before.start ?? Infinity))
      )
        continue;
      if (child === change?.before) {
        children[place] = change.now;
        delta = change.now.end - change.before.end;
        next++;
      } else if (child.kind === "element") moveElement(child);
      else {
        child.start += delta;
        child.end += delta;
      }
    }
    element.closeStart += delta;
    element.end += delta;
  };

  moveElement(root);
}

function setDocument(
  element: Mutable<XmlElement>,
  document: XmlDocument,
): void {
  element.document = document;
  for (const child of element.children)
    if (child.kind === "element") setDocument(child, document);
}
