import { type HostObject, notSimulated } from "./HostObject";
import type { QueryInfo } from "./richRequest";

/** What only the interpreter knows of an object: the reference under which it is kept, and what the sets allow. */
export interface ObjectKeeper {
  referenceOf(object: HostObject): string | null;
  demand(object: HostObject, member: string): void;
}

/** By what the add-in's proxy remembers the object. */
export function identity(
  object: HostObject,
  keeper: ObjectKeeper,
): Record<string, unknown> {
  const reference = keeper.referenceOf(object);
  return {
    ...(object.id === undefined ? {} : { _Id: object.id, Id: object.id }),
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
}

/** What `load` asked for: names in any case, `rows/items/values` through other objects, a collection item by item. */
export function queryObject(
  object: HostObject | null,
  { Select, Skip = 0, Top }: QueryInfo,
  keeper: ObjectKeeper,
): unknown {
  if (object === null) return null;
  if (object.items) {
    const items = object
      .items()
      .slice(Skip, Top === undefined ? undefined : Skip + Top);
    return {
      ...identity(object, keeper),
      _Items: items.map((item, index) => ({
        ...(queryObject(
          item,
          Select ? { Select: Select.map(itemName) } : {},
          keeper,
        ) as object),
        _Index: index + Skip,
      })),
    };
  }
  const found = identity(object, keeper);
  const further = new Map<string, string[]>();
  for (const path of Select?.length ? Select : ["*"]) {
    const [head = "", ...rest] = path.split("/");
    if (head === "*" || head === "$all") {
      for (const [name, scalar] of Object.entries(object.scalars ?? {}))
        if (object.needs?.[name] === undefined) found[name] = scalar.get();
      continue;
    }
    const scalar = memberName(object.scalars, head);
    const lead = memberName(object.leads, head);
    if (scalar !== null) {
      keeper.demand(object, scalar);
      found[scalar] = object.scalars?.[scalar]?.get();
    } else if (lead !== null) {
      keeper.demand(object, lead);
      further.set(lead, [...(further.get(lead) ?? []), rest.join("/") || "*"]);
    } else throw notSimulated(`${object.type}.${head}`);
  }
  for (const [name, select] of further)
    found[name] = queryObject(
      object.leads?.[name]?.() ?? null,
      { Select: select },
      keeper,
    );
  return found;
}

const itemName = (path: string): string => path.replace(/^items\//i, "");

/** The member's wire name, whatever the case it is asked for in. */
export function memberName(
  members: Readonly<Record<string, unknown>> | undefined,
  name: string,
): string | null {
  if (!members) return null;
  if (Object.hasOwn(members, name)) return name;
  const wanted = name.toLowerCase();
  return (
    Object.keys(members).find((one) => one.toLowerCase() === wanted) ?? null
  );
}
