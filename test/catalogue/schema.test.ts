import {
  measureJson,
  readCatalogueJson,
  writeCatalogueJson,
} from "../../src/catalogue/catalogueJson";
import { readCatalogue } from "../../src/catalogue/schema";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";

const [sample] = standardCatalogue();
const good = measureJson(sample ?? never());
function never(): never {
  throw new Error("the catalogue is empty");
}
const file = (...measures: unknown[]) => ({ schema: 1, measures });

test("the least that a measure needs", () => {
  const { id, direction, levels, wording } = good;
  expect(
    readCatalogue(file({ id, direction, levels, wording, parties: {} })),
  ).toEqual({
    ok: true,
    value: [
      {
        id,
        direction,
        levels,
        wording,
        deadline: "",
        parties: { region: [], municipality: [], school: [] },
        result: "",
        proof: "",
        basis: [],
        synonyms: [],
        review: null,
      },
    ],
  });
});

test.each([
  ["no list", { schema: 1 }, null, "measures"],
  ["a later schema", { schema: 2, measures: [] }, null, "schema"],
  ["an unknown field of the file", { ...file(), extra: 1 }, null, ""],
  ["nothing", null, null, ""],
  ["a list", [], null, ""],
  ["a measure that is a text", file(good, "x"), 2, ""],
  ["a bad id", file({ ...good, id: "Мера" }), 1, "id"],
  ["the same id twice", file(good, good), 2, "id"],
  ["an unknown direction", file({ ...good, direction: "x" }), 1, "direction"],
  ["no level", file({ ...good, levels: [], parties: {} }), 1, "levels"],
  ["an unknown level", file({ ...good, levels: ["x"] }), 1, "levels[0]"],
  [
    "a level twice",
    file({ ...good, levels: ["school", "school"] }),
    1,
    "levels",
  ],
  ["an empty wording", file({ ...good, wording: " " }), 1, "wording"],
  ["no wording", file({ ...good, wording: undefined }), 1, "wording"],
  ["a number for a wording", file({ ...good, wording: 5 }), 1, "wording"],
  [
    "a wording that no cell holds",
    file({ ...good, wording: "а".repeat(40_000) }),
    1,
    "wording",
  ],
  [
    "synonyms that no cell holds",
    file({ ...good, synonyms: ["а".repeat(20_000), "б".repeat(20_000)] }),
    1,
    "synonyms",
  ],
  [
    "an empty party",
    file({
      ...good,
      levels: ["school"],
      parties: { school: ["Директор", ""] },
    }),
    1,
    "parties.school[1]",
  ],
  [
    "parties of a level that is not there",
    file({ ...good, levels: ["school"] }),
    1,
    "parties.region",
  ],
  ["an unknown field", file({ ...good, sum: 1 }), 1, ""],
  ["an impossible day", file({ ...good, review: "2027-02-30" }), 1, "review"],
  [
    "an act without words",
    file({ ...good, basis: [{ act: "" }] }),
    1,
    "basis[0].act",
  ],
])("%s is refused with its place", (_, content, row, field) => {
  const read = readCatalogue(content);
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.failure).toMatchObject({ row, field });
  expect(read.failure.message).toMatch(/^[А-ЯЁ].*/u);
});

test("broken JSON is told, a byte order mark is no harm", () => {
  expect(readCatalogueJson("{").ok).toBe(false);
  const text = writeCatalogueJson(standardCatalogue());
  expect(readCatalogueJson(`\uFEFF${text}`)).toEqual({
    ok: true,
    value: standardCatalogue(),
  });
});
