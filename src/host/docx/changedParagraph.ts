import { appended, rawPrefix, type Splice } from "../openxml/splice";
import type { Obstacle, WordParagraph } from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";
import { child } from "../openxml/xmlTree";
import {
  markProperties,
  paragraphProperties,
  runProperties,
} from "./formatting";
import { markedParagraph } from "./marks";
import { pieceChanges } from "./pieceChanges";
import { newRun, rebuiltRun, type RunWriting } from "./rebuiltRun";
import type { TextChange } from "../textChanges";
import type { Tracking } from "./Tracking";

export type Refusal =
  | Obstacle
  | "section-break"
  | "wrapped-paragraph-break"
  | "merged-structure"
  | "merged-rows"
  | "comment"
  | "nested-table"
  | "attribute-prefix";

/** The splices that change a paragraph's text; changes are in order and do not overlap. */
export function changedParagraph(
  paragraph: WordParagraph,
  changes: readonly TextChange[],
  tracking: Tracking | null,
): readonly Splice[] | Refusal {
  const found = pieceChanges(paragraph, changes);
  if (typeof found === "string") return found;
  const breaks = changes.reduce(
    (sum, { text }) => sum + text.split("\n").length - 1,
    0,
  );
  const last = paragraph.elements.at(-1) ?? paragraph.elements[0];
  const sectionOrJoined =
    breaks > 0 && (hasSection(last) || paragraph.elements.length > 1);
  if (sectionOrJoined) return "section-break";
  let left = breaks;
  const refusals: Refusal[] = [];

  /** Writes the end of a paragraph inside the wrappers that lie between `element` and the paragraph. */
  const writing = (element: XmlElement): RunWriting => ({
    tracking,
    inside: element.parent?.name === "w:ins" ? element.parent : null,
    paragraphBreak: () => {
      left--;
      const wrappers = wrappersOf(element);
      if (!wrappers.every(({ name }) => name === "w:ins"))
        refusals.push("wrapped-paragraph-break");
      const mark = tracking && left > 0 ? tracking.mark("ins") : null;
      const prefix = rawPrefix(last);
      const close = wrappers
        .map((one) => `</${prefix}${one.name.slice(2)}>`)
        .join("");
      const open = wrappers
        .map((one) => one.document.text.slice(one.start, one.openEnd))
        .reverse()
        .join("");
      return `${close}</${prefix}p><${prefix}p>${paragraphProperties(last, mark)}${open}`;
    },
  });

  const splices: Splice[] = [];
  for (const [run, ofRun] of found.byRun)
    splices.push({
      start: run.start,
      end: run.end,
      text: rebuiltRun(run, ofRun, writing(run)),
    });
  for (const { text, after, like } of found.added) {
    const prefix = rawPrefix(last);
    const properties = like ? runProperties(like) : markProperties(last);
    const source = newRun(text, prefix, properties, writing(after ?? last));
    splices.push(
      after
        ? { start: after.end, end: after.end, text: source }
        : appended(last, source),
    );
  }
  if (tracking && breaks > 0)
    splices.unshift(...markedParagraph(last, "ins", tracking));
  return refusals[0] ?? splices;
}

/** Elements around `element` inside its paragraph, the nearest first. */
function wrappersOf(element: XmlElement): readonly XmlElement[] {
  const wrappers: XmlElement[] = [];
  if (element.name === "w:p") return wrappers;
  for (let at = element.parent; at && at.name !== "w:p"; at = at.parent)
    wrappers.push(at);
  return wrappers;
}

/** Whether a section of the document ends with this paragraph (ECMA-376 Part 1 §17.6.18). */
export function hasSection(paragraph: XmlElement): boolean {
  const properties = child(paragraph, "w:pPr");
  return properties !== null && child(properties, "w:sectPr") !== null;
}
