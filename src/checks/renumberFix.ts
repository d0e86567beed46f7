import type { NumberSequence } from "../plan/numbering/NumberSequence";
import type { Plan } from "../plan/Plan";
import { referredNumbers } from "../plan/references/referredNumbers";
import { renumberer, type Renumbering } from "../plan/renumber";
import { shorten } from "../text/shorten";
import type { CheckContext, Suggestion } from "./check";
import type { Edit } from "../grid/Edit";

type Mending =
  | { readonly fix: readonly Edit[] }
  | { readonly suggestions: readonly Suggestion[] }
  | Record<string, never>;

/** Renumbering as a fix: safe where nothing in the document refers to a number that would change, else a suggestion. */
export function renumberFix(
  plan: Plan,
  { grid }: CheckContext,
): (sequence: NumberSequence) => Mending {
  const renumber = renumberer(plan);
  let referred: ReadonlySet<string> | null = null;
  const mendings = new Map<NumberSequence, Mending>();
  return (sequence) => {
    let mending = mendings.get(sequence);
    if (!mending) {
      const renumbering = renumber(sequence);
      referred ??= referredNumbers(grid);
      mending = renumbering ? mend(renumbering, referred) : {};
      mendings.set(sequence, mending);
    }
    return mending;
  };
}

function mend(
  { changes, edits }: Renumbering,
  referred: ReadonlySet<string>,
): Mending {
  if (edits.length === 0) return {};
  const isReferredTo = changes.some(
    ({ from }) => from && referred.has(from.parts.join(".")),
  );
  if (!isReferredTo) return { fix: edits };
  const list = changes
    .slice(0, 6)
    .map(({ from, to }) => `${from?.text ?? "без номера"} → ${to}`);
  return {
    suggestions: [
      {
        title: shorten(
          `Пронумеровать заново (${list.join(", ")}) и проверить ссылки на пункты`,
          140,
        ),
        edits,
      },
    ],
  };
}
