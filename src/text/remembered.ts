/** The same function with its answers kept: for what is asked over and over, held no longer than its work lasts. */
export function remembered<Key, Value>(
  read: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    let answer = known.get(key);
    if (!answer) known.set(key, (answer = { value: read(key) }));
    return answer.value;
  };
}
