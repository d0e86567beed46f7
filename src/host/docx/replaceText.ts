import { countBelow } from "../../grid/countBelow";
import type { Splice } from "../openxml/splice";
import type { WordParagraph } from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";
import { child, sourceOf } from "../openxml/xmlTree";
import { changedParagraph, hasSection, type Refusal } from "./changedParagraph";
import { markedParagraph } from "./marks";
import type { TextChange } from "../textChanges";
import type { Tracking } from "./Tracking";

/**
 * The splices that change a text of several paragraphs; offsets are those of the paragraphs joined by `\n`, changes
 * are in order and do not overlap.
 */
export function replaceText(
  paragraphs: readonly WordParagraph[],
  changes: readonly TextChange[],
  tracking: Tracking | null,
): readonly Splice[] | Refusal {
  const ofParagraph = paragraphs.map((): TextChange[] => []);
  const starts = startsOf(paragraphs);
  const splices: Splice[] = [];

  for (const { start, end, text } of changes) {
    const first = indexAt(starts, start);
    const last = indexAt(starts, end);
    const from = start - (starts[first] ?? 0);
    const to = end - (starts[last] ?? 0);
    if (first === last) {
      ofParagraph[first]?.push({ start: from, end: to, text });
      continue;
    }
    const merged = paragraphs.slice(first, last + 1);
    const merge = mergeOf(merged, from, to, tracking);
    if (typeof merge === "string") return merge;
    splices.push(...merge.splices);
    for (const [index, change] of spread(merged, from, to, text, merge))
      ofParagraph[first + index]?.push(change);
  }

  for (const [index, paragraph] of paragraphs.entries()) {
    const own = (ofParagraph[index] ?? []).filter(
      ({ start, end, text }) => start < end || text !== "",
    );
    if (own.length === 0) continue;
    const changed = changedParagraph(paragraph, own, tracking);
    if (typeof changed === "string") return changed;
    splices.push(...changed);
  }
  return splices;
}

interface Merge {
  readonly splices: readonly Splice[];
  /** The paragraph among those merged that stays and takes the new text. */
  readonly stays: number;
  /** Paragraphs that are gone as a whole and need no change of their own. */
  readonly isGone: (index: number) => boolean;
}

/**
 * How paragraphs become one when the text from `from` in the first to `to` in the last is replaced. One that loses
 * all its text goes with its formatting; otherwise the first keeps its own.
 */
function mergeOf(
  merged: readonly WordParagraph[],
  from: number,
  to: number,
  tracking: Tracking | null,
): Merge | Refusal {
  const last = merged.length - 1;
  const parent = merged[0]?.elements[0].parent;
  for (const [index, { elements, locked }] of merged.entries()) {
    if (locked) return locked;
    if (elements.length > 1 || elements[0].parent !== parent)
      return "merged-structure";
    if (hasSection(elements[0]) && index < last) return "section-break";
  }
  if (tracking)
    return {
      // A deleted mark joins its paragraph with the next one.
      splices: merged
        .slice(0, last)
        .flatMap(({ elements: [one] }) =>
          markedParagraph(one, "del", tracking),
        ),
      stays: 0,
      isGone: () => false,
    };
  const stays = from === 0 ? last : 0;
  const isWhole = from === 0 || to === (merged[last]?.text.length ?? 0);
  const isGone = (index: number): boolean =>
    isWhole ? index !== stays : index > 0 && index < last;
  const gone = merged.filter((_, index) => isGone(index));
  for (const { pieces, elements } of gone) {
    const obstacle = pieces.find(({ locked }) => locked)?.locked;
    if (obstacle) return obstacle;
    if (hasSection(elements[0])) return "section-break";
  }
  if (isWhole)
    return {
      splices: gone.map(({ elements: [one] }) => ({
        start: one.start,
        end: one.end,
        text: rangeMarks(one),
      })),
      stays,
      isGone,
    };
  const join = joined(merged);
  return join ? { splices: [join], stays, isGone } : "merged-structure";
}

/** Takes the tags between the first and the last paragraph away, and all that stands between them. */
function joined(merged: readonly WordParagraph[]): Splice | null {
  const first = merged[0]?.elements[0];
  const last = merged.at(-1)?.elements[0];
  if (!first || !last || hasSection(last)) return null;
  const properties = child(last, "w:pPr");
  const between = merged
    .slice(1, -1)
    .map(({ elements }) => rangeMarks(elements[0]));
  return {
    start: first.closeStart,
    end: properties ? properties.end : last.openEnd,
    text: between.join(""),
  };
}

/** The change of every paragraph that a change over several of them makes, in offsets of its own. */
function spread(
  merged: readonly WordParagraph[],
  from: number,
  to: number,
  text: string,
  { stays, isGone }: Merge,
): readonly (readonly [number, TextChange])[] {
  return merged.flatMap(({ text: own }, index) =>
    isGone(index)
      ? []
      : [
          [
            index,
            {
              start: index === 0 ? from : 0,
              end: index === merged.length - 1 ? to : own.length,
              text: index === stays ? text : "",
            },
          ] as const,
        ],
  );
}

const RANGE_MARKS =
  /^w:(?:bookmark|commentRange|perm|moveFromRange|moveToRange)(?:Start|End)$/;

/** Marks of ranges that may begin or end in a paragraph and stay where it was. */
const rangeMarks = (paragraph: XmlElement): string =>
  paragraph.children
    .filter((node) => node.kind === "element")
    .filter(({ name }) => RANGE_MARKS.test(name))
    .map(sourceOf)
    .join("");

function startsOf(paragraphs: readonly WordParagraph[]): readonly number[] {
  let at = 0;
  return paragraphs.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** The last paragraph that begins at or before `offset`. */
const indexAt = (starts: readonly number[], offset: number): number =>
  countBelow(starts, offset + 1) - 1;
