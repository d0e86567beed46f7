import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readIsoDate } from "../../../src/text/calendarDate";
import { deadlinePartJson } from "../../../src/plan/deadline/deadlineJson";
import { readDeadline } from "../../../src/plan/deadline/readDeadline";

interface Reference {
  readonly periods: Readonly<
    Record<string, { readonly start: string; readonly end: string }>
  >;
  readonly deadlines: readonly {
    readonly plan: string;
    readonly text: string;
    readonly accept: readonly (readonly Readonly<Record<string, string>>[])[];
  }[];
}

const file = join(
  __dirname,
  "../../../../shared/plans/expected/deadlines.json",
);
const reference: Reference = existsSync(file)
  ? (JSON.parse(readFileSync(file, "utf8")) as Reference)
  : { periods: {}, deadlines: [] };

test("the reference deadlines are read where they are there", () => {
  expect(reference.deadlines.length > 0).toBe(existsSync(file));
});

for (const { plan, text, accept } of reference.deadlines)
  test(`${plan}: ${text}`, () => {
    const { start = "", end = "" } = reference.periods[plan] ?? {};
    const first = readIsoDate(start);
    const last = readIsoDate(end);
    const parts = readDeadline(text, {
      period: first && last && { start: first, end: last },
      sectionMonth: null,
    }).map(deadlinePartJson);
    const accepted = accept.some(
      (wanted) =>
        wanted.length === parts.length &&
        wanted.every((part, i) =>
          Object.entries(part).every(
            ([key, value]) =>
              (parts[i] as unknown as Record<string, unknown>)[key] === value,
          ),
        ),
    );
    expect(accepted ? accept[0] : parts).toEqual(accept[0]);
  });
