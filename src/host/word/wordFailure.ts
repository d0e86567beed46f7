import type { HostFailure } from "../../grid/DocumentHost";
import { wordRefusals } from "./strings";

/** An error that Word answered with; its `code` is one of Word.ErrorCodes or of OfficeExtension.ErrorCodes. */
export interface WordError {
  readonly code: string;
  readonly message: string;
}

/** What Word said with an exception that one of its calls threw; throws on what is no answer of Word's. */
export function wordError(error: unknown): WordError {
  if (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    !OUR_BUGS.has(error.code)
  )
    return { code: error.code, message: error.message };
  throw error;
}

/** Calls that were not made as the library wants them. */
const OUR_BUGS = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

const PROTECTED = new Set(["AccessDenied", "NotAllowed"]);

const BUSY = new Set([
  "ActivityLimitReached",
  "Conflict",
  "ConnectionFailure",
  "HostIsBusy",
  "OperationAborted",
  "RequestAborted",
  "SearchDialogIsOpen",
  "ServiceUnavailable",
  "Timeout",
]);

/** Whether the same would be answered to any other question now: asking in another way is no use. */
export const isForAll = ({ code }: WordError): boolean =>
  PROTECTED.has(code) || BUSY.has(code);

/** Why nothing was written. */
export function refusalOf({ code }: WordError): HostFailure {
  if (PROTECTED.has(code)) return { kind: "protected" };
  if (BUSY.has(code)) return { kind: "busy" };
  return { kind: "unsupported", needs: wordRefusals.refused(code) };
}

/** Why nothing could be read: what keeps Word from answering now will pass. */
export const unreadOf = ({ code }: WordError): HostFailure =>
  PROTECTED.has(code) ? { kind: "protected" } : { kind: "busy" };
