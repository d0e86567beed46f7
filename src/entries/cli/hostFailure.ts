import type { HostFailure } from "../../grid/DocumentHost";
import type { ReadFailure } from "./ReadFailure";

/** What a document did not let us write, as the reason why a file gets no answer. */
export function hostFailure(failure: HostFailure): ReadFailure {
  switch (failure.kind) {
    case "protected":
      return { kind: "protected" };
    case "unsupported":
      return failure;
    case "stale":
    case "busy":
    case "interrupted":
      return { kind: "internal", reason: failure.kind };
  }
}
