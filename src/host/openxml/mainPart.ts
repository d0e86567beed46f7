import type { ContentTypeOf } from "./contentTypes";
import type { ForeignFormat } from "./FileFailure";
import type { Relationship } from "./relationships";

export type OfficeKind = "word" | "excel";

/** What a main part's content type says; null where it says nothing known. */
function officeKind(contentType: string): OfficeKind | ForeignFormat | null {
  const type = contentType.toLowerCase();
  if (type.includes("sheet.binary")) return "xlsb";
  if (!/\.main\+xml$/.test(type)) return null;
  if (/wordprocessingml|ms-word\./.test(type)) return "word";
  if (/spreadsheetml|ms-excel\./.test(type)) return "excel";
  if (/presentationml|ms-powerpoint\./.test(type)) return "presentation";
  return null;
}

/** What the name of a main part says where its content type is missing or unknown. */
function officeKindByName(part: string): OfficeKind | null {
  if (/(?:^|\/)document\d*\.xml$/i.test(part)) return "word";
  if (/(?:^|\/)workbook\d*\.xml$/i.test(part)) return "excel";
  return null;
}

export interface MainPart {
  readonly part: string;
  readonly kind: OfficeKind | ForeignFormat;
}

/**
 * The part that holds the document: by the package's relationship (ECMA-376 Part 1 §11.3.10), else by content
 * type, else by its usual name. Null where nothing points to one.
 */
export function findMainPart(
  parts: readonly string[],
  ofPackage: readonly Relationship[],
  contentType: ContentTypeOf,
): MainPart | null {
  const kindOf = (part: string): MainPart["kind"] | null =>
    officeKind(contentType(part) ?? "") ?? officeKindByName(part);
  const candidates = [
    ...ofPackage
      .filter(({ type }) => type === "officeDocument")
      .map(({ target }) => target ?? ""),
    ...parts.filter((part) => officeKind(contentType(part) ?? "") !== null),
    ...parts.filter((part) => /^\/?(?:word|xl)[\\/]/i.test(part)),
  ];
  for (const part of candidates) {
    const kind = kindOf(part);
    if (kind) return { part, kind };
  }
  return null;
}
