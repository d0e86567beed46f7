import { HostError, type HostObject } from "../../HostObject";
import {
  addComment,
  addReply,
  commentsOf,
  commentText,
  removeComment,
  setCommentText,
  type SimComment,
} from "../book/SimComments";
import type { SimSheet } from "../book/SimSheet";
import { childNode, isOn } from "../book/XmlNode";
import type { ExcelSession } from "./ExcelSession";
import { rangeObject } from "./rangeObject";
import { areaNow, readAddress, reachOf, type Reach } from "./reach";
import { requirementSets } from "./requirementSets";
import { textArgument } from "./textArgument";

interface Placed {
  readonly sheet: SimSheet;
  readonly comment: SimComment;
}

/** The comments of these sheets; without mentions. */
export function commentCollection(
  session: ExcelSession,
  sheets: readonly SimSheet[],
): HostObject {
  const all = (): readonly Placed[] =>
    sheets.flatMap((sheet) =>
      commentsOf(sheet).map((comment) => ({ sheet, comment })),
    );
  const told = (placed: Placed | undefined): HostObject => {
    if (!placed) throw new HostError("ItemNotFound");
    return commentObject(session, placed);
  };
  const byId = (key: unknown): Placed | undefined =>
    all().find(({ comment }) => comment.id === key);
  const reached = (given: unknown): Reach =>
    reachOf(given) ??
    readAddress(session.book, given, sheets[0] ?? session.book.active);
  const at = (given: unknown): Placed | undefined => {
    const reach = reached(given);
    const { top, left } = areaNow(reach);
    return all().find(
      ({ sheet, comment: { place } }) =>
        sheet === reach.sheet && place.row === top && place.column === left,
    );
  };
  return {
    type: "CommentCollection",
    needs: requirementSets("CommentCollection"),
    items: () => all().map((placed) => commentObject(session, placed)),
    methods: {
      GetCount: () => all().length,
      GetItem: (key) => told(byId(key)),
      GetItemAt: (index) => told(all()[Number(index)]),
      GetItemByCell: (cell) => told(at(cell)),
      GetItemOrNullObject: (key) => {
        const found = byId(key);
        return found ? commentObject(session, found) : null;
      },
      Add: (cell, content, type) => {
        if (type !== null && type !== undefined && type !== "Plain")
          throw new HostError("NotImplemented", "comments with mentions");
        const reach = reached(cell);
        demandOpen(reach.sheet);
        const { top, left, bottom, right } = areaNow(reach);
        const isCell =
          (top === bottom && left === right) ||
          reach.sheet.merges.some(
            (one) => one.top === top && one.left === left,
          );
        if (!isCell || at(cell)) throw new HostError("InvalidArgument");
        const place = { row: top, column: left };
        const { user, now } = session;
        addComment(reach.sheet, place, textArgument(content), user, now);
        return told(at(cell));
      },
    },
  };
}

function commentObject(
  session: ExcelSession,
  { sheet, comment }: Placed,
): HostObject {
  return {
    type: "Comment",
    id: comment.id,
    needs: requirementSets("Comment"),
    scalars: {
      Id: { get: () => comment.id },
      Content: {
        get: () => commentText(comment),
        set: (text) => {
          demandOpen(sheet);
          setCommentText(comment, textArgument(text));
        },
      },
      AuthorName: { get: () => comment.author },
      AuthorEmail: { get: () => "" },
      CreationDate: { get: () => comment.date },
      Resolved: { get: () => isOn(comment.node, "done") },
    },
    leads: { Replies: () => replyCollection(session, { sheet, comment }) },
    methods: {
      Delete: () => {
        demandOpen(sheet);
        removeComment(sheet, comment);
      },
      GetLocation: () => {
        const { row, column } = comment.place;
        const area = { top: row, left: column, bottom: row, right: column };
        return rangeObject(session, sheet, area);
      },
    },
  };
}

const replyCollection = (
  session: ExcelSession,
  { sheet, comment }: Placed,
): HostObject => ({
  type: "CommentReplyCollection",
  needs: requirementSets("CommentReplyCollection"),
  items: () => commentsOf(sheet, comment.id).map((reply) => replyObject(reply)),
  methods: {
    GetCount: () => commentsOf(sheet, comment.id).length,
    Add: (content) => {
      demandOpen(sheet);
      const { user, now } = session;
      addReply(sheet, comment, textArgument(content), user, now);
      const added = commentsOf(sheet, comment.id).at(-1);
      if (!added) throw new HostError("ItemNotFound");
      return replyObject(added);
    },
  },
});

const replyObject = (reply: SimComment): HostObject => ({
  type: "CommentReply",
  id: reply.id,
  needs: requirementSets("CommentReply"),
  scalars: {
    Id: { get: () => reply.id },
    Content: { get: () => commentText(reply) },
    AuthorName: { get: () => reply.author },
  },
});

function demandOpen(sheet: SimSheet): void {
  const protection = childNode(sheet.root, "x:sheetProtection");
  if (sheet.isProtected && isOn(protection, "objects"))
    throw new HostError("AccessDenied");
}
