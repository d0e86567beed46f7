import { openOffice } from "../../src/host/openOffice";
import { review } from "../../src/review/review";
import { sharedFiles } from "../support/sharedFiles";

interface Expected {
  readonly exact: Readonly<Record<string, readonly string[]>>;
  readonly may: Readonly<Record<string, readonly string[]>>;
  readonly must: readonly { check: string; number: string | null }[];
  readonly never: readonly string[];
}

const [[, bytes] = ["", null]] = sharedFiles("plans/expected", "findings.json");
const expected = (
  bytes ? JSON.parse(new TextDecoder().decode(bytes)) : {}
) as Record<string, Expected>;

const files = [
  ...sharedFiles("plans", ".docx"),
  ...sharedFiles("plans", ".xlsx"),
].flatMap(([name, file]) => {
  const plan = expected[name.replace(/(?:\.runs)?\.\w+$/, "")];
  return plan ? [{ name, file, plan }] : [];
});

test("reference plans may be elsewhere", () => {
  expect(files.length % 3).toBe(0);
});

for (const { name, file, plan } of files)
  describe(name, () => {
    const opened = openOffice(file);
    if (!opened.ok) throw new Error(name);
    const { findings } = review(opened.value.grid, {
      today: { year: 2023, month: 1, day: 9 },
    });
    const places = (check: string): (string | null)[] =>
      findings
        .filter((one) => one.check === check)
        .map(({ number, column }) =>
          check === "column-missing" ? column : number,
        );

    for (const [check, exact] of Object.entries(plan.exact))
      test(`${check} is found in ${exact.join(", ") || "nothing"}`, () => {
        const may = plan.may[check] ?? [];
        expect(
          places(check).filter(
            (place) => !(may as (string | null)[]).includes(place),
          ),
        ).toEqual(exact);
      });
    for (const { check, number } of plan.must) {
      // A number held as a number has no dot after it, so a sheet's numbers may all look alike.
      if (check === "number-style-mixed" && name.endsWith(".xlsx")) continue;
      test(`${check} is found in ${number ?? "the document"}`, () => {
        expect(places(check)).toContain(number);
      });
    }
    for (const check of plan.never)
      test(`${check} is not found`, () => {
        expect(places(check)).toEqual([]);
      });
  });
