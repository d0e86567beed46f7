/** The tokens of XML 1.0 as far as a tree with offsets needs them; offsets are into the same text. */

const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9;

/** Where the white space that begins at `from` ends. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether only white space stands between two offsets. */
export const isBlank = (text: string, start: number, end: number): boolean =>
  skipSpace(text, start) >= end;

/** Where the name that begins at `from` ends; `from` itself where there is none. */
export function scanName(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    // Ends at space, «/», «>», «=», quotes, «<», «&» and the end of the text.
    if (
      !(code > 32) ||
      code === 47 ||
      (code >= 60 && code <= 62) ||
      code === 34 ||
      code === 39 ||
      code === 38
    )
      return at;
    at++;
  }
}

export interface AttributeToken {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attribute at or after `from`, null where the tag ends, or the offset of what is malformed. */
export function nextAttribute(
  text: string,
  from: number,
): AttributeToken | null | number {
  const nameStart = skipSpace(text, from);
  const code = text.charCodeAt(nameStart);
  if (code === 62 || code === 47) return null;
  const nameEnd = scanName(text, nameStart);
  const equals = skipSpace(text, nameEnd);
  if (nameEnd === nameStart || text.charCodeAt(equals) !== 61) return nameStart;
  const open = skipSpace(text, equals + 1);
  const quote = text.charCodeAt(open);
  if (quote !== 34 && quote !== 39) return open;
  const valueEnd = text.indexOf(quote === 34 ? '"' : "'", open + 1);
  return valueEnd < 0
    ? open
    : { nameStart, nameEnd, valueStart: open + 1, valueEnd };
}

export interface TagEnd {
  /** Offset after `>`. */
  readonly end: number;
  readonly empty: boolean;
  /** Declared (prefix, namespace) pairs; null where the tag declares none. */
  readonly namespaces: [prefix: string, uri: string][] | null;
}

/** Runs over a start tag's attributes; a number is the offset of what is malformed. */
export function scanAttributes(text: string, from: number): TagEnd | number {
  let at = skipSpace(text, from);
  let namespaces: [string, string][] | null = null;
  for (let code = text.charCodeAt(at); code !== 62 && code !== 47;) {
    const attribute = nextAttribute(text, at);
    if (attribute === null || typeof attribute === "number")
      return attribute ?? at;
    if (code === 120 && text.startsWith("xmlns", at)) {
      const name = text.slice(at, attribute.nameEnd);
      if (name === "xmlns" || name.startsWith("xmlns:"))
        (namespaces ??= []).push([
          name.slice("xmlns:".length),
          text.slice(attribute.valueStart, attribute.valueEnd),
        ]);
    }
    at = skipSpace(text, attribute.valueEnd + 1);
    code = text.charCodeAt(at);
  }
  const empty = text.charCodeAt(at) === 47;
  if (empty) at++;
  return text.charCodeAt(at) === 62 ? { end: at + 1, empty, namespaces } : at;
}

/** The end of a comment, processing instruction or CDATA section at `from`; a string says what is wrong. */
export function skipMarkup(
  text: string,
  from: number,
): { readonly end: number; readonly cdata: boolean } | string {
  const [opening, closing] =
    MARKUP.find(([opening]) => text.startsWith(opening, from)) ?? [];
  if (!opening || !closing) return "malformed markup";
  const end = text.indexOf(closing, from + opening.length);
  return end < 0
    ? "unclosed markup"
    : { end: end + closing.length, cdata: opening === "<![CDATA[" };
}

/** The end of a document type declaration at `from` that declares nothing itself; null for any other one. */
export function skipEmptyDoctype(text: string, from: number): number | null {
  EMPTY_DOCTYPE.lastIndex = from;
  return EMPTY_DOCTYPE.test(text) ? EMPTY_DOCTYPE.lastIndex : null;
}

/** XML 1.0 §2.8: a name and where more is declared, quoted; `[` would begin what is declared here. */
const EMPTY_DOCTYPE = /<!DOCTYPE\s[^[\]<>"']*(?:(?:"[^"]*"|'[^']*')\s*)*>/y;

const MARKUP: readonly (readonly [string, string])[] = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
];
