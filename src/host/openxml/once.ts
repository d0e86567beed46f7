export interface Once<T> {
  (): T;
  /** The value is made anew when it is asked for again. */
  forget(): void;
}

/** A value made when it is first asked for, and kept; `known` where it was made before. */
export function once<T>(make: () => T, ...known: readonly T[]): Once<T> {
  let [made] = known.map((value) => ({ value }));
  return Object.assign(() => (made ??= { value: make() }).value, {
    forget: () => {
      made = undefined;
    },
  });
}
