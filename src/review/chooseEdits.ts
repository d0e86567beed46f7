import type { Anchor } from "../grid/Anchor";
import type { Edit } from "../grid/Edit";
import type { Finding } from "./Finding";

export interface ChosenEdits {
  readonly edits: readonly Edit[];
  /** The findings that these edits mend. */
  readonly taken: readonly Finding[];
}

/**
 * The safe edits that can be applied together. A finding's edits are taken whole or not at all: where they
 * collide with those of a finding before it, they wait for the next pass. The same edit of two findings is one.
 */
export function chooseEdits(findings: readonly Finding[]): ChosenEdits {
  const claims = new Claims();
  const edits: Edit[] = [];
  const taken: Finding[] = [];
  const known = new Map<readonly Edit[], boolean>();
  for (const finding of findings) {
    if (finding.fix !== "safe") continue;
    let fits = known.get(finding.edits);
    if (fits === undefined) {
      fits = finding.edits.every((edit) => claims.allows(edit));
      known.set(finding.edits, fits);
      if (fits)
        for (const edit of finding.edits)
          if (claims.add(edit)) edits.push(edit);
    }
    if (fits) taken.push(finding);
  }
  return { edits, taken };
}

/** What the edits chosen so far lay hold of: stretches of text, whole rows, and rows that must stay. */
class Claims {
  private readonly texts = new Map<string, Stretch[]>();
  private readonly editedRows = new Set<string>();
  private readonly removedRows = new Set<string>();
  private readonly keptRows = new Set<string>();
  private readonly insertedAfter = new Map<string, string>();

  allows(edit: Edit): boolean {
    const row = rowKey(edit);
    switch (edit.kind) {
      case "remove-row":
        return (
          this.removedRows.has(row) ||
          !(this.editedRows.has(row) || this.keptRows.has(row))
        );
      case "insert-row": {
        const before = this.insertedAfter.get(row);
        return (
          (before === undefined || before === JSON.stringify(edit.texts)) &&
          !keptBy(edit).some((kept) => this.removedRows.has(kept))
        );
      }
      case "replace-text":
        return (
          !this.removedRows.has(row) &&
          this.neighbours(edit.at).every(
            (taken) => sameStretch(taken, edit) || !overlap(taken, edit.at),
          )
        );
    }
  }

  /** False where the same edit was added before. */
  add(edit: Edit): boolean {
    const row = rowKey(edit);
    switch (edit.kind) {
      case "remove-row":
        if (this.removedRows.has(row)) return false;
        this.removedRows.add(row);
        return true;
      case "insert-row":
        if (this.insertedAfter.has(row)) return false;
        this.insertedAfter.set(row, JSON.stringify(edit.texts));
        for (const kept of keptBy(edit)) this.keptRows.add(kept);
        return true;
      case "replace-text": {
        const { at, text } = edit;
        if (this.neighbours(at).some((taken) => sameStretch(taken, edit)))
          return false;
        const taken = this.texts.get(textKey(at)) ?? [];
        taken.splice(placeOf(at.start, taken), 0, {
          start: at.start,
          end: at.end,
          text,
        });
        this.texts.set(textKey(at), taken);
        if (row !== "") this.editedRows.add(row);
        return true;
      }
    }
  }

  /** The stretches taken so far that could touch `at`: those beside its place in their order. */
  private neighbours(at: Anchor): readonly Stretch[] {
    const taken = this.texts.get(textKey(at)) ?? [];
    const place = placeOf(at.start, taken);
    let last = place;
    while ((taken[last]?.start ?? Infinity) <= at.end) last++;
    return taken.slice(Math.max(0, place - 1), last);
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type ReplaceText = Extract<Edit, { kind: "replace-text" }>;
type InsertRow = Extract<Edit, { kind: "insert-row" }>;

const sameStretch = (taken: Stretch, { at, text }: ReplaceText): boolean =>
  taken.start === at.start && taken.end === at.end && taken.text === text;

/** How many stretches of a sorted list begin before `start`. */
function placeOf(start: number, taken: readonly Stretch[]): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Stretches that share a character, or of which one is an insertion at the other's edge or inside it. */
const overlap = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean =>
  a.start === a.end || b.start === b.end
    ? a.start <= b.end && b.start <= a.end
    : a.start < b.end && b.start < a.end;

const keptBy = ({ table, after, like }: InsertRow): string[] => [
  `${table}:${after}`,
  `${table}:${like}`,
];

const textKey = (at: Anchor): string =>
  at.kind === "paragraph"
    ? `${at.paragraph}`
    : `${at.table}:${at.row}:${at.column}`;

/** «» for a paragraph, which stands in no row. */
function rowKey(edit: Edit): string {
  if (edit.kind === "insert-row") return `${edit.table}:${edit.after}`;
  if (edit.kind === "remove-row") return `${edit.table}:${edit.row}`;
  return edit.at.kind === "cell" ? `${edit.at.table}:${edit.at.row}` : "";
}
