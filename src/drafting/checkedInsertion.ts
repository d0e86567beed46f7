import type { Edit } from "../grid/Edit";
import type { StandardMeasure } from "../catalogue/StandardMeasure";
import type { Plan } from "../plan/Plan";
import type { NumberChange } from "../plan/renumber";
import {
  type NumberReference,
  numberReferences,
} from "../plan/references/numberReferences";
import { type ExpectedRow, misreadRow } from "./readsBack";
import type { DraftingDocument, Insertion } from "./Insertion";
import {
  type Fillings,
  openPlaceholders,
  type Placeholder,
} from "./placeholders";

/** The insertion with its edits where every blank is filled and the document reads with them as it is meant to. */
export function checkedInsertion(
  document: DraftingDocument,
  insertion: Insertion,
  edits: readonly Edit[],
  expected: readonly ExpectedRow[],
): Insertion {
  if (insertion.unknown.length > 0) return insertion;
  const misread = misreadRow(document, insertion.plan, edits, expected);
  if (misread === null) return { ...insertion, edits };
  const row = misread === "whole" ? -1 : expected.indexOf(misread);
  const measure = insertion.rows[row]?.measure ?? null;
  return { ...insertion, problem: { kind: "misread", measure } };
}

/** Blanks of the texts that the plan has columns for and that nothing is known for, each once. */
export function unknownIn(
  measures: readonly StandardMeasure[],
  { columns }: Plan,
  fillings: Fillings,
): readonly Placeholder[] {
  const has = (role: string): boolean =>
    columns.some((column) => column.role === role || column.other === role);
  const texts = measures.flatMap(({ wording, deadline, result, proof }) => [
    wording,
    has("deadline") ? deadline : "",
    has("result") ? result : "",
    has("document") ? proof : "",
  ]);
  return [
    ...new Set(texts.flatMap((text) => openPlaceholders(text, fillings))),
  ];
}

/** References in the document to numbers that change. */
export function referencesTo(
  { grid }: DraftingDocument,
  changes: readonly NumberChange[],
): readonly NumberReference[] {
  const changed = new Set(
    changes.flatMap(({ from }) => (from ? [from.parts.join(".")] : [])),
  );
  return [...numberReferences(grid)].filter(({ numbers }) =>
    numbers.some((number) => changed.has(number)),
  );
}
