import { z } from "zod";
import { noSettings } from "../checks/CheckSettings";
import type { YearCalendar } from "../plan/calendar/YearCalendar";
import { checks } from "../checks/index";
import { readIsoDate } from "../text/calendarDate";
import { issueWording } from "../text/issueWording";
import { pathText } from "../text/pathText";
import type { DepartmentSettings } from "./DepartmentSettings";
import { settingsProblems as problems } from "./strings";

/** Where in the file («calendar.2027.daysOff[0]», «» for the whole) and what is wrong there. */
export interface SettingsFailure {
  readonly kind: "bad-settings";
  readonly path: string;
  readonly message: string;
}

export type SettingsOutcome =
  | { readonly ok: true; readonly value: DepartmentSettings }
  | { readonly ok: false; readonly failure: SettingsFailure };

/** Reads the text of a settings file; the first thing wrong with it is told with its place. */
export function readSettings(text: string): SettingsOutcome {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return failed("", problems.notJson);
  }
  const parsed = settingsFile.safeParse(json, {
    error: issueWording(problems),
  });
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const { path, message } = issue
    ? innermost(issue)
    : { path: [], message: problems.other };
  return failed(pathText(path), message);
}

/** Where one of several forms goes wrong deeper than the others do, it is the one that was meant. */
function innermost(
  issue: z.core.$ZodIssue,
): Pick<z.core.$ZodIssue, "path" | "message"> {
  if (issue.code !== "invalid_union") return issue;
  const inner = issue.errors.flat().find(({ path }) => path.length > 0);
  return inner
    ? { path: [...issue.path, ...inner.path], message: inner.message }
    : issue;
}

const failed = (path: string, message: string): SettingsOutcome => ({
  ok: false,
  failure: { kind: "bad-settings", path, message },
});

const filled = z.string().trim().min(1);

const checkId = filled.refine((id) => checks.some((check) => check.id === id), {
  error: ({ input }) => `${problems.unknownCheck} ${String(input)}`,
});

const day = z.string().transform((text, context) => {
  const date = readIsoDate(text);
  if (date) return date;
  context.addIssue({
    code: "custom",
    message: `${problems.notIsoDate} ${text}`,
  });
  return z.NEVER;
});

const year = z.string().regex(/^\d{4}$/, {
  error: ({ input }) => `${problems.notYear} ${String(input)}`,
});

const calendar = z
  .record(
    year,
    z.strictObject({
      daysOff: z.array(day).default([]),
      workingDays: z.array(day).default([]),
    }),
  )
  .superRefine((years, context) => {
    for (const [written, days] of Object.entries(years))
      for (const field of ["daysOff", "workingDays"] as const)
        for (const [index, date] of days[field].entries())
          if (date.year !== Number(written))
            context.addIssue({
              code: "custom",
              path: [written, field, index],
              message: `${problems.otherYear} ${written}`,
            });
  })
  .transform(
    (years): ReadonlyMap<number, YearCalendar> =>
      new Map(Object.entries(years).map(([key, days]) => [Number(key), days])),
  );

const abbreviations = z
  .union([
    z
      .array(filled)
      .transform((list) => list.map((short) => [short, null] as const)),
    z.record(filled, filled).transform((named) => Object.entries(named)),
  ])
  .transform((entries): ReadonlyMap<string, string | null> => new Map(entries));

const settingsFile = z
  .strictObject({
    schema: z.literal(1).optional(),
    checksOff: z.array(checkId).default([]),
    severities: z
      .record(checkId, z.enum(["error", "warning", "info"]))
      .default({}),
    abbreviations: abbreviations.optional(),
    parties: z
      .array(
        z.strictObject({ name: filled, variants: z.array(filled).default([]) }),
      )
      .default([]),
    calendar: calendar.optional(),
  })
  .transform((file): DepartmentSettings => ({
    checksOff: file.checksOff,
    severities: new Map(Object.entries(file.severities)),
    abbreviations: file.abbreviations ?? noSettings.abbreviations,
    parties: file.parties,
    calendar: file.calendar ?? noSettings.calendar,
  }));
