import type { CellComment, HostFailure } from "../../grid/DocumentHost";
import { withoutIllegalChars } from "../../text/legalXml";
import type { OfficePackage } from "../openxml/package";
import type { PartChange } from "../openxml/partChange";
import { relate } from "../openxml/relate";
import { appended, removal, spliced, type Splice } from "../openxml/splice";
import type { WordDocument } from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";
import { escapeXml } from "../openxml/xmlText";
import { attribute, childElements } from "../openxml/xmlTree";
import { commentAuthor, commentRefusals } from "../strings";
import { attributePrefix } from "./attributePrefix";
import { commentMarks } from "./commentMarks";
import { refused } from "./docxEdits";
import { paragraphsAt } from "./paragraphsAt";
import { unsupported } from "../outcome";

const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const TRANSITIONAL =
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** The changes that put comments of ours (ECMA-376 Part 1 §17.13.4) beside words that stand where the anchors say. */
export function addedComments(
  file: OfficePackage,
  document: WordDocument,
  comments: readonly CellComment[],
): readonly PartChange[] | HostFailure {
  if (comments.length === 0) return [];
  const { root } = document;
  const prefix = attributePrefix(root);
  if (prefix === null) return refused("attribute-prefix");
  const list = readList(file);
  const listPrefix = list ? attributePrefix(list.root) : "w:";
  if (listPrefix === null || (list && list.root.name !== "w:comments"))
    return unsupported(commentRefusals.unreadable);
  const find = paragraphsAt(document);
  const splices: Splice[] = [];
  let id = freeId(root, list?.root ?? null);
  let sources = "";
  for (const { at, text } of comments) {
    const marks = commentMarks(find(at) ?? [], at.start, at.end, id, prefix);
    if (!marks) return unsupported(commentRefusals.textBox);
    splices.push(...marks);
    sources += commentSource(id++, text, listPrefix);
  }
  return [
    written(file.mainPart, root, splices),
    ...(list
      ? [written(list.part, list.root, [appended(list.root, sources)])]
      : newList(file, root, sources)),
  ];
}

/** The changes that take away every comment of ours with its marks, and the part where no other is left in it. */
export function removedComments(
  file: OfficePackage,
  { root }: WordDocument,
): readonly PartChange[] {
  const list = readList(file);
  if (!list) return [];
  const all = childElements(list.root, "w:comment");
  const own = all.filter(
    (one) => attribute(one, "w:author") === commentAuthor.name,
  );
  if (own.length === 0) return [];
  const ids = new Set(own.map((one) => attribute(one, "w:id")));
  const marks = written(file.mainPart, root, markRemovals(root, ids));
  return own.length < all.length
    ? [marks, written(list.part, list.root, own.map(removal))]
    : [
        marks,
        { kind: "remove", part: list.part },
        ...relate(file, file.mainPart, [], [list.part]).changes,
      ];
}

interface CommentList {
  readonly part: string;
  readonly root: XmlElement;
}

function readList(file: OfficePackage): CommentList | null {
  const part = file.related(file.mainPart, "comments");
  const read = part === null ? null : file.xml(part);
  return part !== null && read?.ok ? { part, root: read.value } : null;
}

function newList(
  file: OfficePackage,
  root: XmlElement,
  sources: string,
): readonly PartChange[] {
  const folder = file.mainPart.slice(0, file.mainPart.lastIndexOf("/") + 1);
  let part = `${folder}comments.xml`;
  for (let number = 1; file.has(part); number++)
    part = `${folder}comments${number}.xml`;
  const isStrict = root.document.text
    .slice(root.start, root.openEnd)
    .includes(STRICT);
  return [
    {
      kind: "write",
      part,
      contentType: CONTENT_TYPE,
      text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${isStrict ? STRICT : TRANSITIONAL}">${sources}</w:comments>`,
    },
    ...relate(file, file.mainPart, [{ type: "comments", part }]).changes,
  ];
}

function commentSource(id: number, text: string, w: string): string {
  const paragraphs = withoutIllegalChars(text)
    .split(/\r\n?|\n/)
    .map(
      (line) =>
        `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(line)}</${w}t></${w}r></${w}p>`,
    );
  return `<${w}comment ${w}id="${id}" ${w}author="${commentAuthor.name}" ${w}initials="${commentAuthor.initials}">${paragraphs.join("")}</${w}comment>`;
}

const written = (
  part: string,
  root: XmlElement,
  splices: readonly Splice[],
): PartChange => ({
  kind: "write",
  part,
  text: spliced(root.document.text, splices),
});

/** Above the ids of all comments and of all marks left by comments that are gone. */
function freeId(root: XmlElement, list: XmlElement | null): number {
  let largest = -1;
  const see = (element: XmlElement): void => {
    largest = Math.max(largest, Number(attribute(element, "w:id") ?? -1) || 0);
  };
  if (list) childElements(list, "w:comment").forEach(see);
  for (const mark of commentMarksIn(root)) see(mark);
  return largest + 1;
}

function markRemovals(
  root: XmlElement,
  ids: ReadonlySet<string | null>,
): readonly Splice[] {
  return commentMarksIn(root)
    .filter((mark) => ids.has(attribute(mark, "w:id")))
    .map((mark) => removal(loneIn(mark) ?? mark));
}

/** The run that holds this reference and nothing else to be seen. */
function loneIn(mark: XmlElement): XmlElement | null {
  const run = mark.parent;
  if (mark.name !== "w:commentReference" || run?.name !== "w:r") return null;
  return childElements(run).every((one) => one === mark || one.name === "w:rPr")
    ? run
    : null;
}

const MARK = /^w:comment(?:RangeStart|RangeEnd|Reference)$/;

function commentMarksIn(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const node of element.children)
      if (node.kind === "text") continue;
      else if (MARK.test(node.name)) found.push(node);
      else visit(node);
  };
  visit(root);
  return found;
}
