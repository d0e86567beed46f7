import { countBelow } from "../../grid/countBelow";
import type {
  Obstacle,
  Piece,
  WordParagraph,
} from "../openxml/word/WordDocument";
import type { XmlElement } from "../openxml/xml";
import type { TextChange } from "../textChanges";

/** The changes of a run by the elements that its pieces are. */
type RunChanges = Map<
  XmlElement,
  { readonly piece: Piece; readonly changes: TextChange[] }
>;

/** Changes of a paragraph as changes of its pieces. */
export interface PieceChanges {
  /** Offsets are within each piece's text. */
  readonly byRun: ReadonlyMap<XmlElement, RunChanges>;
  /** Text for which there is no run to go into. */
  readonly added: readonly AddedText[];
}

interface AddedText {
  readonly text: string;
  /** The element after which the text goes; null is the paragraph's end. */
  readonly after: XmlElement | null;
  /** The run whose formatting it takes; null takes that of the paragraph's mark. */
  readonly like: XmlElement | null;
}

interface Placed {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  /** How many fields are open around it. */
  readonly fields: number;
}

/** Says for every change (in order, not overlapping) which pieces it falls on, or what forbids it. */
export function pieceChanges(
  paragraph: WordParagraph,
  changes: readonly TextChange[],
): PieceChanges | Obstacle {
  if (paragraph.locked) return paragraph.locked;
  const placed = place(paragraph.pieces);
  const ends = placed.map(({ end }) => end);
  const starts = placed.map(({ start }) => start);
  /** The pieces that lie between two offsets or touch them. */
  const around = (start: number, end: number): readonly Placed[] =>
    placed.slice(countBelow(ends, start), countBelow(starts, end + 1));
  const byRun = new Map<XmlElement, RunChanges>();
  const added: AddedText[] = [];

  const change = (
    piece: Piece,
    start: number,
    end: number,
    text: string,
  ): Obstacle | null => {
    if (piece.locked) return piece.locked;
    if (!piece.run || isAlternative(piece.run)) return "drawing";
    let ofRun = byRun.get(piece.run);
    if (!ofRun) {
      ofRun = new Map() as RunChanges;
      byRun.set(piece.run, ofRun);
    }
    const known = ofRun.get(piece.element);
    if (known) known.changes.push({ start, end, text });
    else ofRun.set(piece.element, { piece, changes: [{ start, end, text }] });
    return null;
  };

  const replace = ({ start, end, text }: TextChange): Obstacle | null => {
    let rest = text;
    for (const one of around(start, end)) {
      if (one.start === one.end) {
        if (one.piece.locked && start < one.start && one.start < end)
          return one.piece.locked;
        continue;
      }
      const from = Math.max(start, one.start);
      const to = Math.min(end, one.end);
      if (from >= to) continue;
      const obstacle = change(
        one.piece,
        from - one.start,
        to - one.start,
        rest,
      );
      if (obstacle) return obstacle;
      rest = "";
    }
    return null;
  };

  const insert = (at: number, text: string): Obstacle | null => {
    const near = around(at, at);
    const before = near.findLast((one) => one.start < at && at <= one.end);
    const next = near.find((one) => one.start === at && one.end > at);
    const marks = near.filter((one) => one.start === at && one.end === at);
    const crossesField = marks.some(({ piece }) => piece.locked === "field");
    const usable = (one: Placed | undefined): Placed | null =>
      one?.piece.locked === null && !(crossesField && one.fields > 0)
        ? one
        : null;
    const target = usable(before) ?? usable(next);
    if (target) {
      const local = at - target.start;
      return change(target.piece, local, local, text);
    }
    const lastMark = marks.at(-1)?.piece;
    if (next && !(lastMark && before)) return next.piece.locked ?? "field";
    added.push({
      text,
      after: lastMark
        ? (lastMark.run ?? lastMark.element)
        : (before?.piece.run ?? before?.piece.element ?? null),
      like: before?.piece.run ?? null,
    });
    return null;
  };

  for (const one of changes) {
    const obstacle =
      one.start < one.end ? replace(one) : insert(one.start, one.text);
    if (obstacle) return obstacle;
  }
  return { byRun, added };
}

function place(pieces: readonly Piece[]): readonly Placed[] {
  let at = 0;
  let fields = 0;
  let simple: XmlElement | null = null;
  return pieces.map((piece) => {
    const { name } = piece.element;
    const start = at;
    at += piece.text.length;
    if (piece.locked === "field" && name === "w:fldSimple") {
      fields += simple === piece.element ? -1 : 1;
      simple = simple === piece.element ? null : piece.element;
    } else if (piece.locked === "field") fields += fieldStep(piece.element);
    return { piece, start, end: at, fields };
  });
}

const fieldStep = ({ document, start, openEnd }: XmlElement): number => {
  const tag = document.text.slice(start, openEnd);
  return tag.includes("begin") ? 1 : tag.includes("end") ? -1 : 0;
};

/** Whether the other branch of an mc:AlternateContent would keep the old text. */
function isAlternative(run: XmlElement): boolean {
  for (let at = run.parent; at && at.name !== "w:p"; at = at.parent)
    if (at.name.startsWith("mc:")) return true;
  return run.children.some(
    (node) => node.kind === "element" && node.name === "mc:AlternateContent",
  );
}
