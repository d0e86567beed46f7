import type { XmlElement } from "../xml";
import { attribute, child, childAttribute, childElements } from "../xmlTree";
import { onOff, wholeNumber } from "./properties";

/** Where a paragraph or a style says it is numbered: `w:numPr`. Null fields are not given there. */
export interface NumberReference {
  readonly list: string | null;
  readonly level: number | null;
}

export interface StyleNumbering {
  readonly list: string;
  /** The style and what it is based on, up to the one that gives the list, with the levels they give. */
  readonly chain: readonly {
    readonly style: string;
    readonly level: number | null;
  }[];
}

export interface Styles {
  /** The numbering of a paragraph style; null where neither it nor what it is based on gives a list. */
  numbering(style: string | null): StyleNumbering | null;
  /** Whether a style of a paragraph or of characters hides text; null where it says nothing. */
  hides(style: string | null): boolean | null;
  readonly defaultParagraph: string | null;
}

interface Style {
  readonly basedOn: string | null;
  readonly reference: NumberReference | null;
  readonly hides: boolean | null;
}

/** Longer chains of basedOn are circles. */
const CHAIN_LIMIT = 50;

/** The styles of `w:styles`, as far as they number paragraphs or hide text; none for null. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, Style>();
  let defaultParagraph: string | null = null;
  for (const element of root ? childElements(root, "w:style") : []) {
    const id = attribute(element, "w:styleId");
    if (id === null) continue;
    styles.set(id, readStyle(element));
    const isDefault = ["1", "true", "on"].includes(
      attribute(element, "w:default") ?? "",
    );
    if (isDefault && attribute(element, "w:type") === "paragraph")
      defaultParagraph = id;
  }

  const first = <T>(
    from: string | null,
    pick: (style: Style, id: string) => T | null,
  ): T | null => {
    let id = from;
    for (let step = 0; id !== null && step < CHAIN_LIMIT; step++) {
      const style = styles.get(id);
      if (!style) return null;
      const found = pick(style, id);
      if (found !== null) return found;
      id = style.basedOn;
    }
    return null;
  };

  const hiding = new Map<string | null, boolean | null>();
  return {
    defaultParagraph,
    numbering: (style) => {
      const chain: { style: string; level: number | null }[] = [];
      const list = first(style, ({ reference }, id) => {
        chain.push({ style: id, level: reference?.level ?? null });
        return reference?.list ?? null;
      });
      return list === null ? null : { list, chain };
    },
    hides: (style) => {
      let hides = hiding.get(style);
      if (hides === undefined)
        hiding.set(style, (hides = first(style, (one) => one.hides)));
      return hides;
    },
  };
}

const readStyle = (element: XmlElement): Style => ({
  basedOn: childAttribute(element, "w:basedOn", "w:val"),
  reference: readNumberReference(child(element, "w:pPr")),
  hides: onOff(child(element, "w:rPr"), "w:vanish"),
});

/** The `w:numPr` of paragraph properties. */
export function readNumberReference(
  properties: XmlElement | null,
): NumberReference | null {
  const numbering = properties && child(properties, "w:numPr");
  return numbering
    ? {
        list: childAttribute(numbering, "w:numId", "w:val"),
        level: wholeNumber(childAttribute(numbering, "w:ilvl", "w:val"), 0, 8),
      }
    : null;
}
