/** The same function with its answers kept: for what is asked over and over, held no longer than its work lasts. */
export const remembered = <Key, Value>(
  read: (key: Key) => Value,
): ((key: Key) => Value) => answeredFrom(new Map(), read);

interface Answers<Key, Value> {
  get(key: Key): { readonly value: Value } | undefined;
  set(key: Key, answer: { readonly value: Value }): unknown;
}

/** The same function with its answers kept in `known`. */
export const answeredFrom =
  <Key, Value>(
    known: Answers<Key, Value>,
    read: (key: Key) => Value,
  ): ((key: Key) => Value) =>
  (key) => {
    let answer = known.get(key);
    if (!answer) known.set(key, (answer = { value: read(key) }));
    return answer.value;
  };
