/**
 * Does works one after another, until one of them answers other than null: Office answers one request at a time, and
 * none larger than it can.
 */
export const inTurn = <T, F>(
  items: readonly T[],
  work: (item: T) => Promise<F | null>,
): Promise<F | null> =>
  items.reduce<Promise<F | null>>(
    (before, item) => before.then((end) => end ?? work(item)),
    Promise.resolve(null),
  );
