import type { AppendixMark } from "../Plan";
import {
  type Details,
  mergeDetails,
  noDetails,
  readDetails,
} from "./actDetails";
import { appendixLine, approvalWord, planTitle } from "./lexicon";
import type { Line } from "./Line";

/** How far below its first line a mark may reach. */
const MARK_LINES = 10;

/** The appendix mark that begins at line `from`; `to` is where it ends. */
export function readAppendix(
  lines: readonly Line[],
  plain: readonly string[],
  from: number,
): { readonly mark: AppendixMark; readonly to: number } {
  let to = from + 1;
  let details: Details = noDetails;
  for (let index = from; index < from + MARK_LINES; index++) {
    const line = lines[index];
    const text = plain[index] ?? "";
    if (
      !line ||
      (index > from && (planTitle.test(text) || approvalWord.test(text)))
    )
      break;
    const found = readDetails(line, false);
    details = mergeDetails([details, found]);
    if (text !== "") to = index + 1;
    if (found.date.kind !== "absent") break;
  }
  const line = lines[from];
  const number =
    appendixLine.exec(plain[from] ?? "")?.[1]?.toUpperCase() ?? null;
  const at = line?.at ?? {
    kind: "paragraph" as const,
    paragraph: 0,
    start: 0,
    end: 0,
    quote: "",
  };
  return {
    mark: { number, at, date: details.date, actNumber: details.number },
    to,
  };
}
