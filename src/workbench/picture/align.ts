/** How many entries ahead a partner is looked for. */
const REACH = 40;

/**
 * Pairs two lists that tell the same things in the same order, though either may have entries that the other lacks:
 * for each of `known` the place of its equal in `drawn`, null where there is none nearby.
 */
export function align(
  known: readonly string[],
  drawn: readonly string[],
): readonly (number | null)[] {
  const places = known.map((): number | null => null);
  let [at, other] = [0, 0];
  while (at < known.length && other < drawn.length) {
    const [skip, otherSkip] = nearestPair(known, at, drawn, other);
    at += skip;
    other += otherSkip;
    if (at < known.length && known[at] === drawn[other]) places[at] = other;
    at++;
    other++;
  }
  return places;
}

/** How many entries to pass over on either side to come to a pair; the least that can be. */
function nearestPair(
  known: readonly string[],
  at: number,
  drawn: readonly string[],
  other: number,
): readonly [number, number] {
  if (known[at] === drawn[other]) return [0, 0];
  for (let sum = 1; sum <= REACH; sum++)
    for (let skip = 0; skip <= sum; skip++) {
      const text = known[at + skip];
      // What says nothing is like any other such entry.
      if (text && text === drawn[other + sum - skip]) return [skip, sum - skip];
    }
  return [0, 0];
}
