import { HostError } from "../../HostObject";

/** A text that was given, or the usual one where none was. */
export function textArgument(given: unknown, usual?: string): string {
  if (typeof given === "string") return given;
  if ((given === null || given === undefined) && usual !== undefined)
    return usual;
  throw new HostError("InvalidArgument");
}
