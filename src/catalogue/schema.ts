import { z } from "zod";
import { readIsoDate } from "../text/calendarDate";
import { issueWording } from "../text/issueWording";
import { pathText } from "../text/pathText";
import { directions } from "./data/directions";
import type { StandardMeasure } from "./StandardMeasure";
import { catalogueProblems as problems } from "./strings";

/** Excel's own limit, so that a catalogue can go from one form into the other. */
const mostChars = 32_767;
const mostMeasures = 20_000;

/** Line ends are one character, as in a sheet. */
const text = z
  .string()
  .max(mostChars, problems.tooLong)
  .transform((value) => value.replace(/\r\n?/g, "\n"));
const filled = text.refine((value) => value.trim() !== "", problems.empty);

const day = z.string().transform((value, context) => {
  const date = readIsoDate(value);
  if (date) return date;
  context.addIssue({ code: "custom", message: `${problems.notDate} ${value}` });
  return z.NEVER;
});

const level = z.enum(["region", "municipality", "school"]);
/** A list stands in one cell of a sheet, an item a line. */
const list = z
  .array(filled)
  .refine((items) => items.join("\n").length <= mostChars, problems.tooLong);

/** One measure as it stands in a file: dates as «2027-07-01». */
const measureEntry = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: ({ input }) => `${problems.notId} ${String(input)}`,
    }),
    direction: z.enum(directions.map(({ id }) => id)),
    levels: z
      .array(level)
      .min(1)
      .refine((all) => new Set(all).size === all.length, problems.sameLevel),
    wording: filled,
    deadline: text.default(""),
    parties: z.strictObject({
      region: list.optional(),
      municipality: list.optional(),
      school: list.optional(),
    }),
    result: text.default(""),
    proof: text.default(""),
    basis: z
      .array(
        z.strictObject({
          act: filled,
          from: day.nullable().default(null),
          to: day.nullable().default(null),
        }),
      )
      .default([]),
    synonyms: list.default([]),
    review: day.nullable().default(null),
  })
  .superRefine(({ levels, parties }, context) => {
    for (const one of level.options)
      if (parties[one] && !levels.includes(one))
        context.addIssue({
          code: "custom",
          path: ["parties", one],
          message: `${problems.extraParties} ${one}`,
        });
  })
  .transform((measure): StandardMeasure => ({
    ...measure,
    parties: Object.fromEntries(
      measure.levels.map((one) => [one, measure.parties[one] ?? []]),
    ),
  }));

const catalogueFile = z.strictObject({
  schema: z.literal(1, problems.newer),
  measures: z
    .array(measureEntry)
    .max(mostMeasures, problems.tooMany)
    .superRefine((measures, context) => {
      const known = new Set<string>();
      for (const [index, { id }] of measures.entries()) {
        if (known.has(id))
          context.addIssue({
            code: "custom",
            path: [index, "id"],
            message: `${problems.sameId} ${id}`,
          });
        known.add(id);
      }
    }),
});

/** Which measure is bad (from 1; null for the file as a whole), which of its fields («parties.school[0]») and why. */
export interface CatalogueFailure {
  readonly kind: "bad-catalogue";
  readonly row: number | null;
  readonly field: string;
  /** In Russian, for the user. */
  readonly message: string;
}

export type CatalogueOutcome =
  | { readonly ok: true; readonly value: readonly StandardMeasure[] }
  | { readonly ok: false; readonly failure: CatalogueFailure };

/** Why a catalogue file is refused: the measure (from 1), its field and the reason in words. */
export const catalogueFailed = (
  row: number | null,
  field: string,
  message: string,
): CatalogueOutcome => ({
  ok: false,
  failure: { kind: "bad-catalogue", row, field, message },
});

/** The measures of a catalogue file's content (schema 1); the first thing wrong refuses all of it. */
export function readCatalogue(content: unknown): CatalogueOutcome {
  const parsed = catalogueFile.safeParse(content, {
    error: issueWording(problems),
  });
  if (parsed.success) return { ok: true, value: parsed.data.measures };
  const [issue] = parsed.error.issues;
  const [list, index, ...rest] = issue?.path ?? [];
  const row = typeof index === "number" ? index + 1 : null;
  return catalogueFailed(
    row,
    pathText(row === null ? (list === undefined ? [] : [list]) : rest),
    issue?.message ?? problems.other,
  );
}
