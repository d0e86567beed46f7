import {
  HostError,
  type HostObject,
  isHostObject,
  notSimulated,
} from "./HostObject";

/** The item of a collection at this place, from 0. */
export function itemAt({ items }: HostObject, index: unknown): HostObject {
  const found = items?.()[Number(index)];
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** The item with this key: as the collection's own `GetItem` finds it, by its id, or by its place. */
export function itemByKey(collection: HostObject, key: unknown): HostObject {
  const own = collection.methods?.["GetItem"]?.(key);
  if (isHostObject(own)) return own;
  if (!collection.items) throw notSimulated(`${collection.type}[…]`);
  const found = collection.items().find(({ id }) => id === key);
  if (found) return found;
  if (typeof key === "number") return itemAt(collection, key);
  throw new HostError("ItemNotFound");
}
