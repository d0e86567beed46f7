/** One thing of the simulated application that a request can name: what it tells, leads to and does. */
export interface HostObject {
  /** As the API calls it: `Table`, `Range`. */
  readonly type: string;
  /** By which its collection finds it again; without one it is found by its place. */
  readonly id?: string;
  /** Plain values by wire name (`RowCount`). */
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Other objects by wire name; null is a null object. */
  readonly leads?: Readonly<Record<string, () => HostObject | null>>;
  /** By wire name; gives an object, null for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, Method>>;
  /** Of a collection only: its items now. */
  readonly items?: () => readonly HostObject[];
  /** Requirement sets of members by wire name, where they are above the object's own. */
  readonly needs?: Readonly<Record<string, RequirementSet>>;
}

export interface Scalar {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

export type Method = (...given: unknown[]) => unknown;

export type RequirementSet = readonly [name: string, version: string];

/** Which sets the simulated application says it has: `{ WordApi: "1.3" }`. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** What the application answers with instead of a result; `code` as the add-in sees it. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message = messages[code] ?? code) {
    super(message);
    this.code = code;
    this.status = statuses[code] ?? 400;
  }
}

const messages: Readonly<Record<string, string>> = {
  GeneralException: "There was an internal error while processing the request.",
  ItemNotFound: "The requested resource does not exist.",
  InvalidArgument:
    "The argument is invalid or missing or has an incorrect format.",
  AccessDenied: "You do not have the required permissions.",
  NotAllowed: "The action isn't allowed in the current state.",
  InvalidOperation: "The operation failed because the object is in edit mode.",
};

const statuses: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  NotImplemented: 501,
  GeneralException: 500,
  AccessDenied: 403,
};

/** What asks for more than is simulated: never answered with an empty success. */
export const notSimulated = (what: string): HostError =>
  new HostError("NotImplemented", `${what} is not simulated`);

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  typeof value.type === "string";

/** Whether the matrix has the set in this version or a later one. */
export function hasSet(
  matrix: RequirementMatrix,
  [name, version]: RequirementSet,
): boolean {
  const [have, want] = [matrix[name], version].map((one) =>
    (one ?? "0").split(".").map(Number),
  );
  const major = (have?.[0] ?? 0) - (want?.[0] ?? 0);
  return major > 0 || (major === 0 && (have?.[1] ?? 0) >= (want?.[1] ?? 0));
}
