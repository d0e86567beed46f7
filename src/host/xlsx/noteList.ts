import { withoutIllegalChars } from "../../text/legalXml";
import type { OfficePackage } from "../openxml/package";
import { appended, rawPrefix, spliced } from "../openxml/splice";
import type { XmlElement } from "../openxml/xml";
import { escapeXml } from "../openxml/xmlText";
import { child, childElements, textContent } from "../openxml/xmlTree";
import { commentAuthor } from "../strings";
import { sheetNamespace } from "./sheetNamespaces";

/** The notes of a sheet (ECMA-376 Part 1 §18.7.6). */
export interface NoteList {
  readonly part: string;
  readonly root: XmlElement;
  readonly authors: readonly string[];
  readonly notes: readonly XmlElement[];
}

/** Null where the sheet has none. */
export function readNotes(
  pkg: OfficePackage,
  sheet: string,
): NoteList | "unreadable" | null {
  const part = pkg.related(sheet, "comments");
  if (part === null) return null;
  const read = pkg.xml(part);
  const authors = read.ok ? child(read.value, "x:authors") : null;
  const list = read.ok ? child(read.value, "x:commentList") : null;
  return read.ok && authors && list
    ? {
        part,
        root: read.value,
        authors: childElements(authors, "x:author").map(textContent),
        notes: childElements(list, "x:comment"),
      }
    : "unreadable";
}

/** Texts by cell. */
export type Notes = readonly (readonly [cell: string, text: string])[];

/** The part with notes of ours added. */
export function moreNotes({ root, authors }: NoteList, notes: Notes): string {
  const prefix = rawPrefix(root);
  const author = `<${prefix}author>${commentAuthor.name}</${prefix}author>`;
  return spliced(
    root.document.text,
    childElements(root).flatMap((element) =>
      element.name === "x:authors"
        ? [appended(element, author)]
        : element.name === "x:commentList"
          ? [appended(element, noteSources(notes, authors.length, prefix))]
          : [],
    ),
  );
}

/** A part for a sheet that has none yet. */
export const newNotes = (sheet: XmlElement, notes: Notes): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${sheetNamespace(sheet)}"><authors><author>${commentAuthor.name}</author></authors><commentList>${noteSources(notes, 0, "")}</commentList></comments>`;

const noteSources = (notes: Notes, author: number, prefix: string): string =>
  notes
    .map(
      ([cell, text]) =>
        `<${prefix}comment ref="${cell}" authorId="${author}"><${prefix}text><${prefix}r><${prefix}t xml:space="preserve">${escapeXml(withoutIllegalChars(text))}</${prefix}t></${prefix}r></${prefix}text></${prefix}comment>`,
    )
    .join("");
