/**
 * What turns one piece of plain data into another: what is alike on both sides is not told again. Parts that were
 * one object on the new side are one object after patching too.
 */
export type Patch =
  | { readonly kind: "same" }
  | { readonly kind: "whole"; readonly value: unknown }
  /** Changes by field; what a field had and has no more is in `gone`. */
  | {
      readonly kind: "fields";
      readonly changed: readonly (readonly [name: string, patch: Patch])[];
      readonly gone: readonly string[];
    }
  /** Changes of a list of the same length, by place. */
  | {
      readonly kind: "items";
      readonly changed: readonly (readonly [place: number, patch: Patch])[];
    }
  /** What stands between the first `head` and the last `tail` items of a list. */
  | {
      readonly kind: "middle";
      readonly head: number;
      readonly tail: number;
      readonly items: readonly unknown[];
    };

type Fields = Readonly<Record<string, unknown>>;

const same: Patch = { kind: "same" };

/** The difference between two pieces of plain data: objects, lists, strings, numbers, true, false and null. */
export function difference(before: unknown, after: unknown): Patch {
  const known = new Map<object, { before: unknown; patch: Patch }>();

  function between(before: unknown, after: unknown): Patch {
    if (Object.is(before, after)) return same;
    if (!isObject(after)) return { kind: "whole", value: after };
    const found = known.get(after);
    if (found && found.before === before) return found.patch;
    const patch = ofObjects(before, after);
    known.set(after, { before, patch });
    return patch;
  }

  function ofObjects(before: unknown, after: object): Patch {
    if (Array.isArray(after))
      return Array.isArray(before)
        ? ofLists(before, after)
        : { kind: "whole", value: after };
    return isObject(before) && !Array.isArray(before)
      ? ofFields(before as Fields, after as Fields)
      : { kind: "whole", value: after };
  }

  function ofFields(before: Fields, after: Fields): Patch {
    const changed: [string, Patch][] = [];
    for (const name of Object.keys(after)) {
      const patch = Object.hasOwn(before, name)
        ? between(before[name], after[name])
        : ({ kind: "whole", value: after[name] } as const);
      if (patch !== same) changed.push([name, patch]);
    }
    const gone = Object.keys(before).filter(
      (name) => !Object.hasOwn(after, name),
    );
    return changed.length + gone.length === 0
      ? same
      : { kind: "fields", changed, gone };
  }

  function ofLists(
    before: readonly unknown[],
    after: readonly unknown[],
  ): Patch {
    if (before.length !== after.length) return ofMiddle(before, after);
    const changed: [number, Patch][] = [];
    for (let place = 0; place < after.length; place++) {
      const patch = between(before[place], after[place]);
      if (patch !== same) changed.push([place, patch]);
    }
    return changed.length === 0 ? same : { kind: "items", changed };
  }

  function ofMiddle(
    before: readonly unknown[],
    after: readonly unknown[],
  ): Patch {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && between(before[head], after[head]) === same)
      head++;
    let tail = 0;
    while (
      tail < shorter - head &&
      between(before.at(-1 - tail), after.at(-1 - tail)) === same
    )
      tail++;
    const items = after.slice(head, after.length - tail);
    return { kind: "middle", head, tail, items };
  }

  return between(before, after);
}

/** What `difference` tells, done to `before`, which stays as it is; parts that are the same are shared with it. */
export function patched(before: unknown, patch: Patch): unknown {
  const made = new Map<Patch, { before: unknown; value: unknown }>();

  function after(before: unknown, patch: Patch): unknown {
    if (patch.kind === "same") return before;
    if (patch.kind === "whole") return patch.value;
    const known = made.get(patch);
    if (known && known.before === before) return known.value;
    const value = build(before, patch);
    made.set(patch, { before, value });
    return value;
  }

  function build(
    before: unknown,
    patch: Exclude<Patch, { kind: "same" | "whole" }>,
  ): unknown {
    if (patch.kind === "fields") {
      const old = before as Fields;
      const fields = {
        ...old,
        ...Object.fromEntries(
          patch.changed.map(([name, one]) => [name, after(old[name], one)]),
        ),
      };
      for (const name of patch.gone) Reflect.deleteProperty(fields, name);
      return fields;
    }
    const list = before as readonly unknown[];
    if (patch.kind === "middle")
      return [
        ...list.slice(0, patch.head),
        ...patch.items,
        ...list.slice(list.length - patch.tail),
      ];
    const items = [...list];
    for (const [place, one] of patch.changed)
      items[place] = after(items[place], one);
    return items;
  }

  return after(before, patch);
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null;
