import { readFileSync } from "node:fs";
import { join } from "node:path";
import { partyVariants } from "../../../src/plan/responsible/partyVariants";
import { readParties } from "../../../src/plan/responsible/readParties";

const rows = readFileSync(join(__dirname, "../../specs/party-keys.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map(
    (line) =>
      line.replaceAll("⏎", "\n").split("\t") as [string, string, string],
  );

const partyOf = (text: string) => {
  const [party, ...others] = readParties(text);
  if (!party || others.length > 0) throw new Error(`one party: ${text}`);
  return party;
};

test.each(rows)("%s %s %s", (left, relation, right) => {
  const parties = [partyOf(left), partyOf(right)];
  const keys = new Set(parties.map(({ key }) => key));
  expect(keys.size).toBe(relation === "≠" ? 2 : 1);
  if (relation === "~")
    expect(
      partyVariants(parties.map((party, place) => ({ party, place }))),
    ).toMatchObject([{ sure: false }]);
});
