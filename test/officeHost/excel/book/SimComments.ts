import {
  cellName,
  readCellPlace,
  type CellPlace,
} from "../../../../src/host/openxml/sheet/cellReference";
import type { SimSheet } from "./SimSheet";
import {
  attributeOf,
  childNode,
  childNodes,
  newNode,
  nodeText,
  removeChild,
  setAttribute,
  type XmlNode,
} from "./XmlNode";

const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships/";
const THREADED =
  "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A threaded comment ([MS-XLSX] 2.6.207). */
export interface SimComment {
  readonly id: string;
  readonly place: CellPlace;
  readonly author: string;
  readonly date: string;
  readonly node: XmlNode;
}

/** The comments of a sheet, or what was replied to the one with the id `parent`; notes are none. */
export function commentsOf(
  sheet: SimSheet,
  parent: string | null = null,
): readonly SimComment[] {
  const root = threadedPart(sheet);
  const authors = new Map(
    childNodes(persons(sheet)).map((one) => [
      attributeOf(one, "id"),
      attributeOf(one, "displayName") ?? "",
    ]),
  );
  return (root ? childNodes(root) : []).flatMap((node) => {
    const place = readCellPlace(attributeOf(node, "ref") ?? "");
    return place && attributeOf(node, "parentId") === parent
      ? [
          {
            id: attributeOf(node, "id") ?? "",
            place,
            author: authors.get(attributeOf(node, "personId")) ?? "",
            date: attributeOf(node, "dT") ?? "",
            node,
          },
        ]
      : [];
  });
}

/** Adds a comment as Excel keeps it: the thread, its author, a note with its box for older versions. */
export function addComment(
  sheet: SimSheet,
  place: CellPlace,
  text: string,
  author: string,
  date: string,
): void {
  const id = addThreaded(sheet, place, text, author, date, {});
  addNote(
    sheet,
    place,
    `tc=${id}`,
    `[Threaded comment]\n\nComment:\n    ${text}`,
  );
  addBox(sheet, place);
}

/** Answers a comment; the answer has no box of its own. */
export function addReply(
  sheet: SimSheet,
  { id, place }: SimComment,
  text: string,
  author: string,
  date: string,
): void {
  addThreaded(sheet, place, text, author, date, { parentId: id });
}

function addThreaded(
  sheet: SimSheet,
  place: CellPlace,
  text: string,
  author: string,
  date: string,
  more: Readonly<Record<string, string>>,
): string {
  const root = threadedPart(sheet) ?? addThreadedPart(sheet);
  const used = sheet.book.sheets.flatMap((one) => {
    const part = threadedPart(one);
    return part
      ? childNodes(part).map((node) => attributeOf(node, "id") ?? "")
      : [];
  });
  const id = guid(used.length + 1, used);
  const person = personOf(sheet, author);
  root.children.push(
    newNode(
      root,
      "threadedComment",
      { ref: cellName(place), dT: date, personId: person, id, ...more },
      [newNode(root, "text", {}, [text])],
    ),
  );
  return id;
}

export function removeComment(
  sheet: SimSheet,
  { id, place }: SimComment,
): void {
  const root = threadedPart(sheet);
  for (const node of root ? childNodes(root) : [])
    if (
      root &&
      [attributeOf(node, "id"), attributeOf(node, "parentId")].includes(id)
    )
      removeChild(root, node);
  const { pkg } = sheet.book;
  const notes = pkg.related(sheet.part, "comments");
  const list = notes && childNode(pkg.tree(notes), "x:commentList");
  for (const note of list ? childNodes(list) : [])
    if (list && attributeOf(note, "ref") === cellName(place))
      removeChild(list, note);
  const boxes = pkg.related(sheet.part, "vmlDrawing");
  if (boxes !== null)
    pkg.writeText(
      boxes,
      pkg
        .text(boxes)
        .replace(/<v:shape [\s\S]*?<\/v:shape>/g, (shape) =>
          shape.includes(`<x:Row>${place.row}</x:Row>`) &&
          shape.includes(`<x:Column>${place.column}</x:Column>`)
            ? ""
            : shape,
        ),
    );
}

export const commentText = ({ node }: SimComment): string => {
  const text = childNode(node, "xtc:text");
  return text ? nodeText(text) : "";
};

export function setCommentText({ node }: SimComment, text: string): void {
  node.children = [newNode(node, "text", {}, [text])];
}

function threadedPart({ book, part }: SimSheet): XmlNode | null {
  const found = book.pkg.related(part, "threadedComment");
  return found === null ? null : book.pkg.tree(found);
}

const addThreadedPart = ({ book, part }: SimSheet): XmlNode =>
  book.pkg.tree(
    book.pkg.add(
      part,
      `${MICROSOFT}threadedComment`,
      "xl/threadedComments/threadedComment.xml",
      `<ThreadedComments xmlns="${THREADED}"/>`,
      "application/vnd.ms-excel.threadedcomments+xml",
    ).part,
  );

function persons({ book }: SimSheet): XmlNode {
  const found =
    book.pkg.related(book.part, "person") ??
    book.pkg.add(
      book.part,
      `${MICROSOFT}person`,
      "xl/persons/person.xml",
      `<personList xmlns="${THREADED}"/>`,
      "application/vnd.ms-excel.person+xml",
    ).part;
  return book.pkg.tree(found);
}

function personOf(sheet: SimSheet, name: string): string {
  const list = persons(sheet);
  const known = childNodes(list).find(
    (one) => attributeOf(one, "displayName") === name,
  );
  const id =
    (known && attributeOf(known, "id")) ??
    guid(childNodes(list).length + 900, []);
  if (!known)
    list.children.push(
      newNode(list, "person", {
        displayName: name,
        id,
        userId: name,
        providerId: "None",
      }),
    );
  return id;
}

/** A free id of the usual form; the same in every run. */
function guid(number: number, used: readonly string[]): string {
  const hex = number.toString(16).toUpperCase().padStart(12, "0");
  const id = `{5EC0DE00-0000-4000-8000-${hex}}`;
  return used.includes(id) ? guid(number + 1, used) : id;
}

function addNote(
  sheet: SimSheet,
  place: CellPlace,
  author: string,
  text: string,
): void {
  const { pkg } = sheet.book;
  const part =
    pkg.related(sheet.part, "comments") ??
    pkg.add(
      sheet.part,
      "comments",
      "xl/comments.xml",
      `<comments xmlns="${MAIN}"><authors/><commentList/></comments>`,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    ).part;
  const root = pkg.tree(part);
  const authors = childNode(root, "x:authors");
  const list = childNode(root, "x:commentList");
  if (!authors || !list) return;
  authors.children.push(newNode(root, "author", {}, [author]));
  const words = newNode(root, "t", { "xml:space": "preserve" }, [text]);
  list.children.push(
    newNode(
      root,
      "comment",
      { ref: cellName(place), authorId: childNodes(authors).length - 1 },
      [newNode(root, "text", {}, [words])],
    ),
  );
}

function addBox(sheet: SimSheet, { row, column }: CellPlace): void {
  const { pkg } = sheet.book;
  let part = pkg.related(sheet.part, "vmlDrawing");
  if (part === null) {
    const added = pkg.add(
      sheet.part,
      "vmlDrawing",
      "xl/drawings/vmlDrawing.vml",
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/></xml>`,
      "application/vnd.openxmlformats-officedocument.vmlDrawing",
    );
    part = added.part;
    const drawing = sheet.needed("legacyDrawing");
    setAttribute(drawing, "xmlns:r", RELS);
    setAttribute(drawing, "r:id", added.id);
  }
  const text = pkg.text(part);
  const number = (text.match(/<v:shape /g) ?? []).length + 1;
  const box = `<v:shape id="_x0000_s9${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1},15,${row},2,${column + 3},15,${row + 4},4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  pkg.writeText(part, text.replace(/<\/xml>\s*$/, `${box}</xml>`));
}
