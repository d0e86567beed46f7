import type { HostFailure } from "../../grid/DocumentHost";
import { areaName, type Area } from "../openxml/sheet/cellReference";
import { refusals } from "./strings";
import { refusedWhole, unsupported } from "../outcome";

/** Codes of errors that pass by themselves or when the user ends typing (`Excel.ErrorCodes`). */
const PASSING: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "InvalidOperation",
  "RequestAborted",
  "GeneralException",
  "Timeout",
]);

const DENIED: ReadonlySet<string> = new Set(["AccessDenied", "NotAllowed"]);

/** Nothing of these gets better when less is asked for. */
const WHOLE: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestAborted",
  "AccessDenied",
  "ItemNotFound",
  "NotImplemented",
]);

/** The code that Excel gave an error; null where the error is not Excel's, but a bug of our own. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : null;

/** What Excel's error means to the user; throws where it is none of Excel's. */
export function failureOf(error: unknown): HostFailure {
  const code = codeOf(error);
  if (code === null) throw error;
  if (DENIED.has(code))
    return {
      kind: "protected",
      ...(isReadOnly() && { why: "read-only" as const }),
    };
  if (PASSING.has(code)) return { kind: "busy" };
  return unsupported(refusals.excelRefused(code));
}

const isReadOnly = (): boolean =>
  Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** Whether the same may be answered when asked for in smaller parts. */
export const mayBeTooMuch = (error: unknown): boolean => {
  const code = codeOf(error);
  return code !== null && !WHOLE.has(code);
};

/** Refused for a sheet with more used cells than can be read. */
export const tooLarge = (name: string, used: Area): HostFailure =>
  refusedWhole(refusals.tooLarge(name, areaName(used)));
