import { answeredFrom } from "./remembered";

/**
 * The same function of an object with each answer kept for as long as the object is there: what an edit leaves as it
 * was stays the same object from one reading of a document to the next.
 */
export const keptFor = <Key extends object, Value>(
  read: (key: Key) => Value,
): ((key: Key) => Value) => answeredFrom(new WeakMap(), read);
