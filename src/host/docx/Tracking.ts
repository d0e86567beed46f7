import { escapeXml } from "../openxml/xmlText";

/** Who changes the document and when (ISO 8601, «2026-03-01T10:00:00Z»). */
export interface Author {
  readonly author: string;
  readonly date: string;
}

/** Writes tracked changes (ECMA-376 Part 1 §17.13.5); ids are unique in the document. */
export interface Tracking {
  /** An empty `w:ins` or `w:del`, for paragraph marks and rows. */
  mark(kind: "ins" | "del"): string;
  /** Runs inside `w:ins` or `w:del`. */
  wrap(kind: "ins" | "del", runs: string): string;
  freshId(): number;
}

/** `prefix` is the file's own for WordprocessingML, colon included; attributes need one. */
export function tracking(
  documentText: string,
  prefix: string,
  { author, date }: Author,
): Tracking {
  let id = largestId(documentText);
  const attributes = (): string =>
    `${prefix}id="${++id}" ${prefix}author="${escapeXml(author)}" ${prefix}date="${escapeXml(date)}"`;
  return {
    mark: (kind) => `<${prefix}${kind} ${attributes()}/>`,
    wrap: (kind, runs) =>
      `<${prefix}${kind} ${attributes()}>${runs}</${prefix}${kind}>`,
    freshId: () => ++id,
  };
}

function largestId(text: string): number {
  let largest = 0;
  for (const [, digits] of text.matchAll(/:id=["'](\d{1,9})["']/g))
    largest = Math.max(largest, Number(digits));
  return largest;
}
