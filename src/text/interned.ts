/**
 * Gives the same object for all pieces of data with the same key, plain data that are written alike in JSON: the first
 * that came. The last `most` or so are kept.
 */
export function interned<T extends object>(
  most: number,
  keyOf: (value: T) => string = JSON.stringify,
): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = keyOf(value);
    const first = known.get(key);
    if (first) return first;
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
