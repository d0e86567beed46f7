import type { NumberSequence } from "../plan/numbering/NumberSequence";
import type { Plan } from "../plan/Plan";
import { planNumbering } from "../plan/numbering/planNumbering";
import { referredNumbers } from "../plan/references/referredNumbers";
import { renumberer, type Renumbering } from "../plan/renumber";
import { shorten } from "../text/shorten";
import type { CheckContext, Suggestion } from "./check";
import type { Edit } from "../grid/Edit";

type Mending =
  | { readonly fix: readonly Edit[] }
  | { readonly suggestions: readonly Suggestion[] }
  | Record<string, never>;

/** More slips than this, and more than a fifth of the measures: it is not known any more how the plan was numbered. */
const fewSlips = 2;

/**
 * Renumbering as a fix: safe where nothing in the document refers to a number that would change, else a suggestion.
 * With `onlyFill` it is safe only where no number changes and the missing ones are put in.
 */
export function renumberFix(
  plan: Plan,
  { grid }: CheckContext,
  onlyFill = false,
): (sequence: NumberSequence) => Mending {
  let renumber: ReturnType<typeof renumberer> | null = null;
  const slips = planNumbering(plan).slips.length;
  const ask = slips > fewSlips && slips * 5 > plan.measures.length;
  let referred: ReadonlySet<string> | null = null;
  const mendings = new Map<NumberSequence, Mending>();
  return (sequence) => {
    let mending = mendings.get(sequence);
    if (!mending) {
      renumber ??= renumberer(plan);
      const renumbering = renumber(sequence);
      referred ??= referredNumbers(grid);
      mending = renumbering ? mend(renumbering, referred, ask, onlyFill) : {};
      mendings.set(sequence, mending);
    }
    return mending;
  };
}

function mend(
  { changes, edits }: Renumbering,
  referred: ReadonlySet<string>,
  ask: boolean,
  onlyFill: boolean,
): Mending {
  if (edits.length === 0) return {};
  const changed = changes.flatMap(({ from }) => from ?? []);
  const isReferredTo = changed.some(({ parts }) =>
    referred.has(parts.join(".")),
  );
  const isSafe = !ask && !isReferredTo && !(onlyFill && changed.length > 0);
  if (isSafe) return { fix: edits };
  const list = changes
    .slice(0, 6)
    .map(({ from, to }) => `${from?.text ?? "без номера"} → ${to}`);
  const title = `Пронумеровать заново (${list.join(", ")}) и проверить ссылки на пункты`;
  return { suggestions: [{ title: shorten(title, 140), edits }] };
}
