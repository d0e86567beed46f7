import { HostError, type HostObject } from "../HostObject";
import type { WordModel } from "./WordModel";

/** A collection with what all of them have; its items are found by their ids. */
export const collection = (
  model: Pick<WordModel, "find">,
  type: string,
  items: () => readonly HostObject[],
): HostObject => ({
  type,
  items,
  methods: {
    GetItem: (id) => model.find(id),
    GetFirst: () => {
      const [first] = items();
      if (!first) throw new HostError("ItemNotFound");
      return first;
    },
    GetFirstOrNullObject: () => items()[0] ?? null,
    GetLast: () => {
      const last = items().at(-1);
      if (!last) throw new HostError("ItemNotFound");
      return last;
    },
    GetLastOrNullObject: () => items().at(-1) ?? null,
    GetCount: () => items().length,
  },
});

/** The object, or ItemNotFound for none: what tells `getNext()` from `getNextOrNullObject()`. */
export function existing(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}
