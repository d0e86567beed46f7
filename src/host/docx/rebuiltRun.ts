import { rawPrefix } from "../openxml/splice";
import type { Piece } from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";
import { child, sourceOf } from "../openxml/xmlTree";
import { runProperties } from "./formatting";
import { inlineSource, typedInline, type Inline } from "./inlineSource";
import type { TextChange } from "../textChanges";
import type { Tracking } from "./Tracking";

/** How a run's surroundings are written. */
export interface RunWriting {
  readonly tracking: Tracking | null;
  /** The other author's `w:ins` right around the run: ours goes between two halves of it, not into it. */
  readonly inside: XmlElement | null;
  /** Ends the paragraph and begins the next one, the run's wrappers closed and opened again. */
  readonly paragraphBreak: () => string;
}

type Part =
  | { readonly kind: "keep"; readonly content: Inline }
  | { readonly kind: "delete"; readonly content: Inline }
  | { readonly kind: "insert"; readonly text: string };

/** The source of a run after changes of its pieces, told in offsets of each piece's text; «» where nothing of it is left. */
export function rebuiltRun(
  run: XmlElement,
  changes: ReadonlyMap<
    XmlElement,
    { piece: Piece; changes: readonly TextChange[] }
  >,
  writing: RunWriting,
): string {
  const parts: Part[] = [];
  const properties = child(run, "w:rPr");
  for (const node of run.children) {
    if (node.kind === "text" || node === properties) continue;
    const changed = changes.get(node);
    if (changed) parts.push(...changedParts(changed.piece, changed.changes));
    else
      parts.push({
        kind: "keep",
        content: { kind: "xml", xml: sourceOf(node) },
      });
  }
  return writeParts(run, parts, writing);
}

/** Runs that show new text with the formatting given by `like`, a run's source properties. */
export function newRun(
  text: string,
  prefix: string,
  properties: string,
  writing: RunWriting,
): string {
  return text
    .split("\n")
    .map((line) => {
      if (line === "") return "";
      const inside =
        properties + inlineSource(typedInline(line, prefix), prefix);
      return inserted(`<${prefix}r>${inside}</${prefix}r>`, writing);
    })
    .reduce((before, line) => before + writing.paragraphBreak() + line);
}

function inserted(run: string, { tracking, inside }: RunWriting): string {
  if (!tracking) return run;
  const own = tracking.wrap("ins", run);
  if (!inside) return own;
  const { text } = inside.document;
  const open = text
    .slice(inside.start, inside.openEnd)
    .replace(/(:id=)(["'])\d*\2/, `$1$2${tracking.freshId()}$2`);
  return `</${text.slice(inside.start + 1, inside.nameEnd)}>${own}${open}`;
}

function changedParts(
  piece: Piece,
  changes: readonly TextChange[],
): readonly Part[] {
  const parts: Part[] = [];
  const part = (kind: "keep" | "delete", start: number, end: number): void => {
    if (end > start)
      parts.push({
        kind,
        content:
          piece.kind === "text"
            ? { kind: "text", text: piece.text.slice(start, end) }
            : { kind: "xml", xml: sourceOf(piece.element) },
      });
  };
  let at = 0;
  for (const { start, end, text } of changes) {
    part("keep", at, start);
    part("delete", start, end);
    if (text !== "") parts.push({ kind: "insert", text });
    at = end;
  }
  part("keep", at, piece.text.length);
  return parts;
}

function writeParts(
  run: XmlElement,
  parts: readonly Part[],
  writing: RunWriting,
): string {
  const { tracking, paragraphBreak } = writing;
  const prefix = rawPrefix(run);
  const open = run.document.text.slice(run.start, run.openEnd);
  const close = `</${prefix}r>`;
  const kept = child(run, "w:rPr");
  const properties = kept ? sourceOf(kept) : "";
  let source = "";
  let content: Inline[] = [];
  let deleted: Inline[] = [];

  const flush = (): void => {
    if (content.length > 0)
      source += open + properties + inlineSource(content, prefix) + close;
    content = [];
  };
  const flushDeleted = (): void => {
    if (deleted.length > 0 && tracking) {
      flush();
      const inside = properties + inlineSource(deleted, prefix, true);
      source += tracking.wrap("del", open + inside + close);
    }
    deleted = [];
  };

  for (const part of parts) {
    if (part.kind === "delete") {
      deleted.push(part.content);
      continue;
    }
    flushDeleted();
    if (part.kind === "keep") content.push(part.content);
    else if (tracking) {
      flush();
      source += newRun(part.text, prefix, runProperties(run), writing);
    } else
      for (const [index, line] of part.text.split("\n").entries()) {
        if (index > 0) {
          flush();
          source += paragraphBreak();
        }
        content.push(...typedInline(line, prefix));
      }
  }
  flushDeleted();
  flush();
  return source;
}
