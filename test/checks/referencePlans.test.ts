import { openOffice } from "../../src/host/openOffice";
import { review } from "../../src/review/review";
import { sharedFiles } from "../support/sharedFiles";

interface Expected {
  readonly exact: Readonly<Record<string, readonly string[]>>;
  readonly must: readonly { check: string; number: string | null }[];
  readonly never: readonly string[];
}

const [[, bytes] = ["", null]] = sharedFiles("plans/expected", "findings.json");
const expected = (
  bytes ? JSON.parse(new TextDecoder().decode(bytes)) : {}
) as Record<string, Expected>;

const families =
  /^(?:responsible-|abbreviation-|misspelling|spacing|markup-|placeholder-|alternative-|quotes-|stale-|term-|approval-|appendix-|period-|title-|direction-|policy-)/;

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
    const numbers = (check: string) =>
      findings.filter((one) => one.check === check).map(({ number }) => number);

    for (const [check, exact] of Object.entries(plan.exact))
      if (families.test(check))
        test(`${check} is found in ${exact.join(", ") || "nothing"}`, () => {
          expect(numbers(check)).toEqual(exact);
        });
    for (const { check, number } of plan.must)
      if (families.test(check))
        test(`${check} is found in ${number ?? "the document"}`, () => {
          expect(numbers(check)).toContain(number);
        });
    for (const check of plan.never)
      if (families.test(check))
        test(`${check} is not found`, () => {
          expect(numbers(check)).toEqual([]);
        });
  });
