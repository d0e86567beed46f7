import type { HostError } from "./HostObject";

/** A batch of the rich API as office.js sends it: what one `context.sync()` becomes. */
export interface RichRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface RichResponse {
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
  readonly Results: readonly { ActionId: number; Value: unknown }[];
  readonly TraceIds: readonly number[];
}

/** Kinds of actions and of paths, by their numbers on the wire. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** The error as a response tells it, for the action of this index. */
export const errorAt = (
  { code, message, status }: HostError,
  index: number,
): NonNullable<RichResponse["Error"]> => ({
  Code: code,
  Message: message,
  Location: "",
  HttpStatusCode: status,
  ActionIndex: index,
});

const housekeeping = new Set(["_KeepReference", "_RemoveReference"]);

/** A request that only lets go of objects, or tells that the add-in is ready, asks the document for nothing. */
export const isHousekeeping = ({ Actions, ObjectPaths }: RichRequest) =>
  Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) =>
      ObjectPathType === PATH.newObject &&
      Name.startsWith("Microsoft.InternalService."),
  ) ||
  (Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(
      ({ ActionType, Name }) =>
        ActionType === ACTION.instantiate || housekeeping.has(Name),
    ));
