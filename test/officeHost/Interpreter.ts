import {
  hasSet,
  HostError,
  type HostObject,
  isHostObject,
  notSimulated,
  type RequirementMatrix,
} from "./HostObject";
import { itemAt, itemByKey } from "./items";
import type { Services } from "./OfficeModel";
import {
  identity,
  memberName,
  type ObjectKeeper,
  queryObject,
} from "./queryObject";
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  errorAt,
  PATH,
  type RichRequest,
  type RichResponse,
} from "./richRequest";

/**
 * Carries out batches of the rich API over host objects, strictly: what is not simulated or not in the matrix
 * fails. As in Office, what was done before the failing action of a batch stays done.
 */
export class Interpreter implements ObjectKeeper {
  private readonly root: () => HostObject;
  private readonly services: Services;
  private readonly matrix: RequirementMatrix;
  private readonly kept = new Map<string, HostObject>();
  private readonly references = new Map<HostObject, string>();
  private count = 0;

  constructor(
    root: () => HostObject,
    matrix: RequirementMatrix,
    services: Services = {},
  ) {
    this.root = root;
    this.matrix = matrix;
    this.services = {
      ...services,
      "Microsoft.InternalService.AddinInternalService": () => readiness,
    };
  }

  /** How many objects the add-in holds on to. */
  get keptObjects(): number {
    return this.kept.size;
  }

  run(request: RichRequest): RichResponse {
    const seen = new Map<number, HostObject | null>();
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of request.Actions.entries())
      try {
        const Value = this.carryOut(action, request, seen);
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { Error: errorAt(error, index), Results, TraceIds };
      }
    return { Results, TraceIds };
  }

  referenceOf(object: HostObject): string | null {
    return this.references.get(object) ?? null;
  }

  demand(object: HostObject, member: string): void {
    const set = object.needs?.[member];
    if (set && !hasSet(this.matrix, set))
      throw new HostError(
        "ApiNotFound",
        `${object.type}.${member} needs ${set.join(" ")}`,
      );
  }

  private carryOut(
    action: Action,
    request: RichRequest,
    seen: Map<number, HostObject | null>,
  ): unknown {
    const { ActionType, Name, ObjectPathId, ArgumentInfo } = action;
    if (ActionType === ACTION.trace) return null;
    const object = this.resolve(ObjectPathId, request, seen);
    const given = () => this.given(ArgumentInfo, request, seen);
    switch (ActionType) {
      case ACTION.instantiate:
        return object && identity(object, this);
      case ACTION.query:
      case ACTION.queryAsJson:
        return queryObject(object, action.QueryInfo ?? {}, this);
      case ACTION.method:
        return this.invoke(object, Name, given());
      case ACTION.setProperty:
        return this.assign(object, Name, given()[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.assign(object, name, value);
        return null;
      default:
        throw notSimulated(`action ${ActionType}`);
    }
  }

  private invoke(
    object: HostObject | null,
    name: string,
    given: readonly unknown[],
  ): unknown {
    if (name === "_KeepReference") {
      if (object && !this.references.has(object)) {
        const reference = `ref${++this.count}`;
        this.references.set(object, reference);
        this.kept.set(reference, object);
      }
      return null;
    }
    if (name === "_RemoveReference") {
      const reference = String(given[0]);
      const object = this.kept.get(reference);
      if (object) this.references.delete(object);
      this.kept.delete(reference);
      return null;
    }
    if (!object) throw new HostError("ItemNotFound");
    const value = this.call(object, name, given);
    return isHostObject(value) ? identity(value, this) : (value ?? null);
  }

  private assign(object: HostObject | null, name: string, value: unknown) {
    if (!object) throw new HostError("ItemNotFound");
    const member = memberName(object.scalars, name);
    const set = member === null ? undefined : object.scalars?.[member]?.set;
    if (member === null || !set)
      throw notSimulated(`setting ${object.type}.${name}`);
    this.demand(object, member);
    set(value);
    return null;
  }

  private call(
    object: HostObject,
    name: string,
    given: readonly unknown[],
  ): unknown {
    const method =
      object.methods?.[name] ??
      (name === "GetItemAt" && object.items
        ? (index: unknown) => itemAt(object, index)
        : undefined);
    if (!method) throw notSimulated(`${object.type}.${name}()`);
    this.demand(object, name);
    return method(...given);
  }

  private given(
    info: ArgumentInfo | undefined,
    request: RichRequest,
    seen: Map<number, HostObject | null>,
  ): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      // What the add-in left out comes as null.
      return path ? this.resolve(path, request, seen) : (value ?? undefined);
    });
  }

  /** An object path leads to one object within a batch; what a method made is made once. */
  private resolve(
    id: number,
    request: RichRequest,
    seen: Map<number, HostObject | null>,
  ): HostObject | null {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath");
    const parent = path.ParentObjectPathId
      ? this.resolve(path.ParentObjectPathId, request, seen)
      : null;
    const given = () => this.given(path.ArgumentInfo, request, seen);
    const target = ((): unknown => {
      switch (path.ObjectPathType) {
        case PATH.global:
          return this.root();
        case PATH.newObject:
          return found(
            this.services[path.Name]?.(),
            notSimulated(`new ${path.Name}`),
          );
        case PATH.method:
          return parent && this.call(parent, path.Name, given());
        case PATH.property:
          return parent && this.follow(parent, path.Name);
        case PATH.indexer:
          return parent && itemByKey(parent, given()[0]);
        case PATH.reference:
          return found(
            this.kept.get(path.Name),
            new HostError("InvalidReference"),
          );
        case PATH.nullObject:
          return null;
        default:
          throw notSimulated(`object path ${path.ObjectPathType}`);
      }
    })();
    if (target !== null && !isHostObject(target))
      throw new HostError("GeneralException", `${path.Name} gives no object`);
    seen.set(id, target);
    return target;
  }

  private follow(parent: HostObject, name: string): HostObject | null {
    const lead = parent.leads?.[name];
    if (!lead) throw notSimulated(`${parent.type}.${name}`);
    this.demand(parent, name);
    return lead();
  }
}

const readiness: HostObject = {
  type: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

function found(object: HostObject | undefined, error: HostError): HostObject {
  if (!object) throw error;
  return object;
}
