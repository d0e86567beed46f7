import type { CellComment, HostFailure } from "../../grid/DocumentHost";
import { changedPackage } from "../openxml/changedPackage";
import type { OfficePackage } from "../openxml/package";
import type { PartChange } from "../openxml/partChange";
import { relate, type NewRelationship } from "../openxml/relate";
import { cellName, readCellPlace } from "../openxml/sheet/cellReference";
import { isTrue } from "../openxml/sheet/sheetValues";
import type { SheetPlace, Workbook } from "../openxml/sheet/workbook";
import { removal, spliced } from "../openxml/splice";
import { attribute, child } from "../openxml/xmlTree";
import { commentAuthor, commentRefusals } from "../strings";
import { addedLegacyDrawing, readLegacyDrawing } from "./legacyDrawing";
import { moreNotes, newNotes, readNotes } from "./noteList";
import {
  newNoteShapes,
  withNoteShapes,
  withoutNoteShapes,
  type NotePlace,
} from "./noteShapes";
import { unsupported } from "../outcome";

const COMMENTS_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

interface Noted {
  readonly pkg: OfficePackage;
  /** How many comments were put: a cell holds but one note, so those that have one keep it. */
  readonly count: number;
}

/** The package with comments as notes of cells (ECMA-376 Part 1 §18.7); several on one cell make one note. */
export function addedNotes(
  pkg: OfficePackage,
  { sheets }: Workbook,
  comments: readonly CellComment[],
): Noted | HostFailure {
  let current = pkg;
  let count = 0;
  for (const sheet of sheets) {
    const own = comments.filter(
      ({ at }) => at.kind === "cell" && at.table === sheet.index,
    );
    if (own.length === 0) continue;
    const noted = notedSheet(current, sheet, own);
    if ("kind" in noted) return noted;
    current = noted.pkg;
    count += noted.count;
  }
  return { pkg: current, count };
}

function notedSheet(
  pkg: OfficePackage,
  { part }: SheetPlace,
  comments: readonly CellComment[],
): Noted | HostFailure {
  const read = part === null ? null : pkg.xml(part);
  if (part === null || !read?.ok) return unreadable;
  const sheet = read.value;
  const protection = child(sheet, "x:sheetProtection");
  if (protection && isTrue(attribute(protection, "sheet")))
    return { kind: "protected" };
  const list = readNotes(pkg, part);
  if (list === "unreadable") return unreadable;

  const taken = new Set(list?.notes.map((one) => attribute(one, "ref")));
  const texts = new Map<string, string[]>();
  for (const { at, text } of comments) {
    if (at.kind !== "cell") continue;
    const name = cellName({ row: at.row, column: at.column });
    if (taken.has(name)) continue;
    texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  if (texts.size === 0) return { pkg, count: 0 };
  const notes = [...texts].map(
    ([name, lines]) => [name, lines.join("\n")] as const,
  );
  const places = notes.flatMap(([name]) => readCellPlace(name) ?? []);

  const changes: PartChange[] = [];
  const added: NewRelationship[] = [];
  if (list)
    changes.push({
      kind: "write",
      part: list.part,
      text: moreNotes(list, notes),
    });
  else {
    const newPart = freeName(pkg, "xl/comments", ".xml");
    added.push({ type: "comments", part: newPart });
    changes.push({
      kind: "write",
      part: newPart,
      contentType: COMMENTS_TYPE,
      text: newNotes(sheet, notes),
    });
  }
  const drawing = readLegacyDrawing(pkg, part, sheet);
  if (drawing === "unreadable") return unreadable;
  if (drawing) {
    const text = withNoteShapes(drawing.text, places);
    if (text === null) return unreadable;
    changes.push({ kind: "write", part: drawing.part, text });
  } else {
    const newPart = freeName(pkg, "xl/drawings/vmlDrawing", ".vml");
    added.push({ type: "vmlDrawing", part: newPart });
    changes.push({
      kind: "write",
      part: newPart,
      contentType: VML_TYPE,
      text: newNoteShapes(pkg, places),
    });
  }
  const { changes: relations, ids } = relate(pkg, part, added);
  if (!drawing)
    changes.push({
      kind: "write",
      part,
      text: spliced(sheet.document.text, [
        addedLegacyDrawing(sheet, ids.at(-1) ?? ""),
      ]),
    });
  return {
    pkg: changedPackage(pkg, [...changes, ...relations]),
    count: comments.filter(
      ({ at }) =>
        at.kind === "cell" &&
        texts.has(cellName({ row: at.row, column: at.column })),
    ).length,
  };
}

/** The package without any note of ours, and without parts that held nothing else. */
export function removedNotes(
  pkg: OfficePackage,
  { sheets }: Workbook,
): OfficePackage {
  let current = pkg;
  for (const { part } of sheets)
    if (part !== null) current = clearedSheet(current, part);
  return current;
}

function clearedSheet(pkg: OfficePackage, part: string): OfficePackage {
  const list = readNotes(pkg, part);
  const read = pkg.xml(part);
  if (!list || list === "unreadable" || !read.ok) return pkg;
  const own = list.notes.filter(
    (one) =>
      list.authors[Number(attribute(one, "authorId"))] === commentAuthor.name,
  );
  if (own.length === 0) return pkg;
  const gone = new Set(own.map((one) => attribute(one, "ref")));
  const isGone = (place: NotePlace): boolean => gone.has(cellName(place));
  const changes: PartChange[] = [];
  const unrelated: string[] = [];
  if (own.length < list.notes.length)
    changes.push({
      kind: "write",
      part: list.part,
      text: spliced(list.root.document.text, own.map(removal)),
    });
  else {
    changes.push({ kind: "remove", part: list.part });
    unrelated.push(list.part);
  }
  const drawing = readLegacyDrawing(pkg, part, read.value);
  if (drawing && drawing !== "unreadable") {
    const text = withoutNoteShapes(drawing.text, isGone);
    if (text !== null)
      changes.push({ kind: "write", part: drawing.part, text });
    else {
      changes.push(
        { kind: "remove", part: drawing.part },
        {
          kind: "write",
          part,
          text: spliced(read.value.document.text, [removal(drawing.element)]),
        },
      );
      unrelated.push(drawing.part);
    }
  }
  return changedPackage(pkg, [
    ...changes,
    ...relate(pkg, part, [], unrelated).changes,
  ]);
}

function freeName(pkg: OfficePackage, start: string, end: string): string {
  let number = 1;
  while (pkg.has(`${start}${number}${end}`)) number++;
  return `${start}${number}${end}`;
}

const unreadable = unsupported(commentRefusals.unreadable);
