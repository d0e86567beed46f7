import { HostError, type HostObject } from "../HostObject";
import { collection } from "./collection";
import type { Element } from "./Element";
import { rangeObject } from "./rangeObject";
import { paragraphsOfSpan, type Span } from "./Span";
import { AUTHOR } from "./Tracker";
import type { WordModel } from "./WordModel";

/** Puts a comment by the user beside all that the span covers. */
export function insertComment(
  model: WordModel,
  span: Span,
  text: string,
): HostObject {
  if (model.quirks.refusesComments) throw new HostError("NotAllowed");
  const paragraphs = paragraphsOfSpan(span);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (!first || !last) throw new HostError("GeneralException");
  model.beforeChange(first);
  const all = model.file.ensureComments();
  const id = String(
    1 + Math.max(0, ...all.elements.map((one) => Number(one.get("w:id")))),
  );
  const comment = all.make("w:comment", {
    "w:id": id,
    "w:author": AUTHOR,
    "w:date": "2026-09-01T09:00:00Z",
  });
  const run = comment.make("w:r");
  run.append(run.make("w:t", { "xml:space": "preserve" }).append(text));
  all.append(comment.append(comment.make("w:p").append(run)));
  const marked = (name: string) => first.make(name, { "w:id": id });
  const start = first.children.findIndex(
    (node) => typeof node !== "string" && node.name !== "w:pPr",
  );
  first.insert(
    start < 0 ? first.children.length : start,
    marked("w:commentRangeStart"),
  );
  last.append(
    marked("w:commentRangeEnd"),
    first.make("w:r").append(marked("w:commentReference")),
  );
  return commentObject(model, comment);
}

/** The comments whose text begins in the span. */
export const commentsObject = (
  model: WordModel,
  span: () => Span,
): HostObject =>
  collection(model, "CommentCollection", () => {
    const ids = new Set(
      paragraphsOfSpan(span()).flatMap((paragraph) =>
        descendants(paragraph, "w:commentRangeStart").map((one) =>
          one.get("w:id"),
        ),
      ),
    );
    return (model.file.comments?.all("w:comment") ?? [])
      .filter((comment) => ids.has(comment.get("w:id")))
      .map((comment) => commentObject(model, comment));
  });

function commentObject(model: WordModel, comment: Element): HostObject {
  const id = comment.get("w:id");
  const marks = (name: string) =>
    descendants(model.file.body, name).filter((one) => one.get("w:id") === id);
  return model.object(comment, "Comment", () => ({
    type: "Comment",
    id: id ?? "",
    scalars: {
      Id: { get: () => id },
      Content: { get: () => comment.text },
      AuthorName: { get: () => comment.get("w:author") ?? "" },
      Resolved: { get: () => false },
    },
    leads: {
      Replies: () => collection(model, "CommentReplyCollection", () => []),
    },
    methods: {
      Delete: () => {
        model.beforeChange(model.file.body);
        comment.remove();
        for (const one of [
          ...marks("w:commentRangeStart"),
          ...marks("w:commentRangeEnd"),
        ])
          one.remove();
        for (const one of marks("w:commentReference"))
          (one.parent ?? one).remove();
        return null;
      },
      GetRange: () => {
        const paragraph = marks("w:commentRangeStart")[0]?.closest("w:p");
        if (!paragraph) throw new HostError("ItemNotFound");
        return rangeObject(model, () => ({
          kind: "blocks",
          blocks: [paragraph],
        }));
      },
    },
  }));
}

const descendants = (element: Element, name: string): readonly Element[] =>
  element.elements.flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...descendants(one, name),
  ]);
