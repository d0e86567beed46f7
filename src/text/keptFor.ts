/**
 * The same function of an object with each answer kept for as long as the object is there: what an edit leaves as it
 * was stays the same object from one reading of a document to the next.
 */
export function keptFor<Key extends object, Value>(
  read: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let answer = known.get(key);
    if (!answer) known.set(key, (answer = { value: read(key) }));
    return answer.value;
  };
}
