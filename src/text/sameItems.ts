/** Whether two lists hold the very same objects in the same order. */
export const sameItems = (
  a: readonly unknown[],
  b: readonly unknown[],
): boolean =>
  a === b ||
  (a.length === b.length && a.every((item, index) => item === b[index]));
