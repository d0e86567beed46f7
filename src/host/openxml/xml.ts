import { elementName, innerScope, rootScope, type Scope } from "./namespaces";
import {
  isBlank,
  scanAttributes,
  scanName,
  skipEmptyDoctype,
  skipMarkup,
  skipSpace,
} from "./xmlScan";

/**
 * XML as a light tree that keeps where everything stands in the text, so that an edit can splice it.
 * Attributes and text are decoded when they are asked for.
 */
export type XmlNode = XmlElement | XmlText;

export interface XmlElement {
  readonly kind: "element";
  /** Canonical name, see `namespaces.ts`: `w:tbl`, `x:row`. */
  readonly name: string;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlNode[];
  /** Offset of the start tag's `<`. */
  readonly start: number;
  /** Offset where the start tag's name ends and its attributes begin. */
  readonly nameEnd: number;
  /** Offset after the start tag's `>`. */
  readonly openEnd: number;
  /** Offset of the end tag's `<`; equals `openEnd` and `end` in an empty-element tag. */
  readonly closeStart: number;
  /** Offset after the element. */
  readonly end: number;
  readonly scope: Scope;
  readonly document: XmlDocument;
}

export interface XmlText {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
  readonly cdata: boolean;
}

export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

export type XmlOutcome =
  | { readonly ok: true; readonly value: XmlDocument }
  | { readonly ok: false; readonly offset: number; readonly reason: string };

/** Where a text declares a document type, and the reason told where that is refused. */
export const DOCTYPE = "<!DOCTYPE";

/** Far deeper than Word or Excel write; keeps every walk over a tree within the stack. */
const DEPTH_LIMIT = 1000;

/** Word declares about forty; keeps the cost of an inner declaration bounded. */
const PREFIX_LIMIT = 300;

const NO_CHILDREN: readonly XmlNode[] = [];

/** An element while it is being read. */
type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] };

/**
 * Parses a whole XML text. Broken nesting and malformed tags fail. A DOCTYPE, which OPC forbids (ECMA-376 Part 2
 * §8.1.4), fails as `DOCTYPE` unless it declares nothing: nothing is ever expanded or fetched.
 */
export function parseXml(text: string): XmlOutcome {
  const document: { text: string; root: XmlElement | null } = {
    text,
    root: null,
  };
  const root = parse(document as XmlDocument, 0, null);
  if ("ok" in root) return root;
  document.root = root;
  return { ok: true, value: document as XmlDocument };
}

/** Parses the one element that begins at `start` in the text of its parent; null where it is broken. */
export function parseChild(
  parent: XmlElement,
  start: number,
): XmlElement | null {
  const element = parse(parent.document, start, parent);
  return "ok" in element ? null : element;
}

type XmlFailure = Extract<XmlOutcome, { readonly ok: false }>;

/** The element that begins at `from`: the root, after which nothing may follow, or a child of `parent`. */
function parse(
  document: XmlDocument,
  from: number,
  parent: XmlElement | null,
): XmlElement | XmlFailure {
  const { text } = document;
  let scope = parent?.scope ?? rootScope();
  let root: Open | null = null;
  let current: Open | null = null;
  // Nodes whose parent is still open, and where those of each open element begin: arrays of the exact
  // length are cut from it, which halves the time spent on growing and collecting them.
  const pending: XmlNode[] = [];
  const firstChild: number[] = [];
  let count = 0;
  let at = from;

  const fail = (offset: number, reason: string): XmlFailure => ({
    ok: false,
    offset,
    reason,
  });

  for (;;) {
    const open = text.indexOf("<", at);
    const textEnd = open < 0 ? text.length : open;
    if (textEnd > at) {
      if (current)
        pending[count++] = {
          kind: "text",
          start: at,
          end: textEnd,
          cdata: false,
        };
      else if (!isBlank(text, at, textEnd))
        return fail(at, "text outside the root");
    }
    if (open < 0) break;
    const mark = text.charCodeAt(open + 1);

    if (mark === 47 /* / */) {
      if (!current) return fail(open, "unexpected end tag");
      const name = text.slice(current.start + 1, current.nameEnd);
      const close = skipSpace(text, open + 2 + name.length);
      if (!text.startsWith(name, open + 2))
        return fail(open, "mismatched end tag");
      if (text.charCodeAt(close) !== 62 /* > */)
        return fail(open, "mismatched end tag");
      current.closeStart = open;
      current.end = at = close + 1;
      const first = firstChild.pop() ?? 0;
      if (count > first) current.children = pending.slice(first, count);
      count = first;
      pending[count++] = current;
      if (current === root && parent) return root;
      current = current === root ? null : current.parent;
      scope = current ? current.scope : scope;
      continue;
    }

    if (mark === 33 && text.startsWith(DOCTYPE, open)) {
      const end = root ? null : skipEmptyDoctype(text, open);
      if (end === null) return fail(open, DOCTYPE);
      at = end;
      continue;
    }

    if (mark === 33 /* ! */ || mark === 63 /* ? */) {
      const found = skipMarkup(text, open);
      if (typeof found === "string") return fail(open, found);
      if (found.cdata) {
        if (!current) return fail(open, "text outside the root");
        pending[count++] = {
          kind: "text",
          start: open + 9,
          end: found.end - 3,
          cdata: true,
        };
      }
      at = found.end;
      continue;
    }

    if (!current && root) return fail(open, "second root");
    const nameEnd = scanName(text, open + 1);
    if (nameEnd === open + 1) return fail(open, "malformed tag");
    const tag = scanAttributes(text, nameEnd);
    if (typeof tag === "number") return fail(tag, "malformed attribute");
    if (tag.namespaces) scope = innerScope(scope, tag.namespaces);
    if (scope.prefixes.size > PREFIX_LIMIT)
      return fail(open, "too many namespaces");
    const element: Open = {
      kind: "element",
      name: elementName(scope, text.slice(open + 1, nameEnd)),
      parent: current ?? parent,
      children: NO_CHILDREN,
      start: open,
      nameEnd,
      openEnd: tag.end,
      closeStart: tag.end,
      end: tag.end,
      scope,
      document,
    };
    root ??= element;
    at = tag.end;
    if (tag.empty) {
      if (parent && !current) return element;
      pending[count++] = element;
      scope = current ? current.scope : scope;
    } else {
      if (firstChild.push(count) > DEPTH_LIMIT)
        return fail(open, "nested too deeply");
      current = element;
    }
  }
  if (current) return fail(text.length, "unclosed element");
  return root ?? fail(text.length, "no element");
}
