/**
 * Canonical prefixes by namespace, so that an element is `w:tbl` whatever prefix a file uses. Strict
 * (ISO/IEC 29500-1) and Transitional (ISO/IEC 29500-4) namespaces share one prefix.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x"],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", "x"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wp",
  ],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xdr",
  ],
  ["http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "xdr"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["http://purl.oclc.org/ooxml/drawingml/picture", "pic"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "c"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.microsoft.com/office/2006/xmlPackage", "pkg"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"],
  [
    "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
    "wp14",
  ],
  ["http://schemas.microsoft.com/office/word/2015/wordml/symex", "w16se"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14"],
  ["http://schemas.microsoft.com/office/excel/2006/main", "xm"],
  [
    "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments",
    "xtc",
  ],
  ["http://schemas.microsoft.com/office/spreadsheetml/2010/11/main", "x15"],
  ["http://schemas.microsoft.com/office/drawing/2012/chart", "c15"],
  ["http://schemas.microsoft.com/office/drawing/2014/chartex", "cx"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
]);

/** `w`, `x`, `r`… for a known namespace, `{uri}` for any other. */
const canonicalPrefix = (uri: string): string =>
  PREFIXES.get(uri) ?? `{${uri}}`;

/** What the prefixes of a file mean at one place of it. */
export interface Scope {
  /** Canonical prefix by the file's prefix; `""` is the default namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

/** The prefixes known before any is declared. */
export const rootScope = (): Scope =>
  newScope(
    new Map([
      ["", ""],
      ["xml", "xml"],
    ]),
  );

/** The scope inside an element that declares `declared` (prefix, namespace) pairs. */
export function innerScope(
  outer: Scope,
  declared: readonly (readonly [prefix: string, uri: string])[],
): Scope {
  const prefixes = new Map(outer.prefixes);
  let changed = false;
  for (const [prefix, uri] of declared) {
    const canonical = uri === "" ? "" : canonicalPrefix(uri);
    if (prefixes.get(prefix) !== canonical) changed = true;
    prefixes.set(prefix, canonical);
  }
  return changed ? newScope(prefixes) : outer;
}

/** An element's name with the prefix that we use for its namespace. */
export function elementName(scope: Scope, raw: string): string {
  let name = scope.elements.get(raw);
  if (name === undefined) {
    name = canonicalName(scope, raw, scope.prefixes.get("") ?? "");
    scope.elements.set(raw, name);
  }
  return name;
}

/** Attributes without a prefix are in no namespace (Namespaces in XML 1.0 §6.2). */
export function attributeName(scope: Scope, raw: string): string {
  let name = scope.attributes.get(raw);
  if (name === undefined) {
    name = canonicalName(scope, raw, "");
    scope.attributes.set(raw, name);
  }
  return name;
}

function canonicalName(scope: Scope, raw: string, unprefixed: string): string {
  const colon = raw.indexOf(":");
  const local = raw.slice(colon + 1);
  const prefix =
    colon < 0
      ? unprefixed
      : (scope.prefixes.get(raw.slice(0, colon)) ?? `{}${raw.slice(0, colon)}`);
  return prefix === "" ? local : `${prefix}:${local}`;
}

const newScope = (prefixes: ReadonlyMap<string, string>): Scope => ({
  prefixes,
  elements: new Map(),
  attributes: new Map(),
});
