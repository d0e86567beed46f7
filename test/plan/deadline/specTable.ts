import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readIsoDate } from "../../../src/text/calendarDate";
import type {
  DeadlineContext,
  DeadlinePart,
} from "../../../src/plan/deadline/Deadline";
import { deadlinePartJson } from "../../../src/plan/deadline/deadlineJson";
import { months } from "../../../src/plan/deadline/lexicon";

export interface SpecRow {
  readonly text: string;
  readonly context: DeadlineContext;
  readonly period: string;
  readonly expected: string;
}

/** The rows of `test/specs/deadlines.tsv`. */
export const specRows: readonly SpecRow[] = readFileSync(
  join(__dirname, "../../specs/deadlines.tsv"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [text = "", period = "-", expected = ""] = line.split("\t");
    return {
      text: text
        .replaceAll("\\n", "\n")
        .replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
          String.fromCharCode(parseInt(code, 16)),
        ),
      context: contextOf(period),
      period,
      expected,
    };
  });

/** «2023», «2022-2023» (a school year), «2026-03-01..2026-05-31», «-»; then the section's month. */
export function contextOf(words: string): DeadlineContext {
  const [period = "-", month] = words.split(", ");
  const index = months.findIndex((names) => names.split(" ")[0] === month);
  return {
    period: periodOf(period),
    sectionMonth: index < 0 ? null : index + 1,
  };
}

function periodOf(words: string): DeadlineContext["period"] {
  const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(words) ?? [];
  const [start = "", end = ""] =
    from === undefined
      ? words.split("..")
      : to === undefined
        ? [`${from}-01-01`, `${from}-12-31`]
        : [`${from}-09-01`, `${to}-08-31`];
  const first = readIsoDate(start);
  const last = readIsoDate(end);
  return first && last ? { start: first, end: last } : null;
}

/** Parts in the notation of the table. */
export const inWords = (parts: readonly DeadlinePart[]): string =>
  parts.length === 0 ? "—" : parts.map(partInWords).join(" ; ");

function partInWords(part: DeadlinePart): string {
  const json = deadlinePartJson(part);
  const range =
    json.start || json.end ? ` ${json.start ?? ""}..${json.end ?? ""}` : "";
  switch (json.kind) {
    case "date":
      return json.start ? `date ${json.start}` : `date${range}`;
    case "period":
    case "ongoing":
      return json.kind + range;
    case "recurring":
      return `recurring ${json.every ?? ""}${range}`;
    case "event": {
      const { amount, unit, direction } = json.offset ?? {};
      return json.offset
        ? `event ${direction ?? ""} ${String(amount)} ${unit ?? ""}`
        : "event";
    }
    case "vague":
      return "vague";
    case "unrecognised":
      return json.reason === "invalid" ? "!" : "?";
  }
}
