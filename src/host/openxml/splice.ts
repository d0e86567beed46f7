import { attributeName } from "./namespaces";
import type { XmlElement } from "./xml";
import { nextAttribute } from "./xmlScan";
import { escapeXml } from "./xmlText";

/** A change of an XML text: what stands from `start` to `end` becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text after all splices, in any order. One that lies inside a larger one is dropped with it; insertions at one
 * place keep their order.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) continue;
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Sets an attribute (canonical name without prefix) in the start tag, in its place or as the first one. */
export function attributeSplice(
  element: XmlElement,
  name: string,
  value: string,
): Splice {
  const { text } = element.document;
  for (let at = element.nameEnd; at < element.openEnd;) {
    const token = nextAttribute(text, at);
    if (token === null || typeof token === "number") break;
    const raw = text.slice(token.nameStart, token.nameEnd);
    if (attributeName(element.scope, raw) === name)
      return {
        start: token.valueStart,
        end: token.valueEnd,
        text: escapeAttribute(value),
      };
    at = token.valueEnd + 1;
  }
  return {
    start: element.nameEnd,
    end: element.nameEnd,
    text: ` ${name}="${escapeXml(value)}"`,
  };
}

/** Takes the whole element out. */
export const removal = ({ start, end }: XmlElement): Splice => ({
  start,
  end,
  text: "",
});

/** Puts content at the end of an element, also of an empty-element tag. */
export const appended = (element: XmlElement, source: string): Splice =>
  element.closeStart < element.end
    ? { start: element.closeStart, end: element.closeStart, text: source }
    : {
        start: element.end - 2,
        end: element.end,
        text: `>${source}</${element.document.text.slice(element.start + 1, element.nameEnd)}>`,
      };

/** Puts `text` in place of all that stands between the tags of a non-empty element. */
export const contentSplice = (element: XmlElement, text: string): Splice => ({
  start: element.openEnd,
  end: element.closeStart,
  text: escapeXml(text),
});

/** The prefix, colon included, that the file itself writes before the element's name. */
export const rawPrefix = ({ document, start, nameEnd }: XmlElement): string =>
  document.text.slice(start + 1, nameEnd).replace(/[^:]*$/, "");

/** Safe between either kind of quotes. */
const escapeAttribute = (value: string): string =>
  escapeXml(value).replaceAll("'", "&apos;");
