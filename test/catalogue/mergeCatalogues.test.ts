import { joinCatalogues } from "../../src/catalogue/joinCatalogues";
import {
  compareCatalogues,
  mergeCatalogues,
} from "../../src/catalogue/mergeCatalogues";
import { readCatalogue } from "../../src/catalogue/schema";
import type { StandardMeasure } from "../../src/catalogue/StandardMeasure";

function made(id: string, more: object = {}): StandardMeasure {
  const read = readCatalogue({
    schema: 1,
    measures: [
      {
        id,
        direction: "checking",
        levels: ["school"],
        wording: `Мероприятие ${id}`,
        parties: { school: ["Директор"] },
        ...more,
      },
    ],
  });
  if (!read.ok) throw new Error(read.failure.message);
  const [measure] = read.value;
  if (!measure) throw new Error("no measure");
  return measure;
}

const ids = (measures: readonly StandardMeasure[]) =>
  measures.map(({ id }) => id);

test("what another catalogue adds, changes, repeats and lacks", () => {
  const own = [made("a"), made("b"), made("c")];
  const other = [
    made("b", { deadline: "март", parties: { school: ["Завуч"] } }),
    made("d"),
    made("c"),
  ];
  const found = compareCatalogues(own, other);
  expect(ids(found.added)).toEqual(["d"]);
  expect(ids(found.same)).toEqual(["c"]);
  expect(ids(found.kept)).toEqual(["a"]);
  expect(found.changed).toEqual([
    { before: own[1], after: other[0], fields: ["deadline", "parties"] },
  ]);
  expect(mergeCatalogues(own, found, new Set())).toEqual([...own, made("d")]);
  expect(mergeCatalogues(own, found, new Set(["b"]))).toEqual([
    own[0],
    other[0],
    own[2],
    made("d"),
  ]);
});

test("dates and acts are compared by what they say", () => {
  const basis = [{ act: "приказ № 1", from: "2024-09-01" }];
  const own = [made("a", { basis, review: "2027-01-01" })];
  const same = [made("a", { review: "2027-01-01", basis })];
  expect(compareCatalogues(own, same).changed).toEqual([]);
  const later = [made("a", { basis, review: "2027-01-02" })];
  expect(compareCatalogues(own, later).changed[0]?.fields).toEqual(["review"]);
});

test("catalogues side by side: the same measure once, different ones of one id both", () => {
  const changed = made("a", { result: "Иначе" });
  const { measures, sourcesOf } = joinCatalogues([
    { name: "типовой", measures: [made("a"), made("b")] },
    { name: "отдел", measures: [changed, made("b")] },
    { name: "школа", measures: [made("c")] },
  ]);
  expect(measures.map((one) => [one.id, sourcesOf(one)])).toEqual([
    ["a", ["типовой"]],
    ["b", ["типовой", "отдел"]],
    ["a", ["отдел"]],
    ["c", ["школа"]],
  ]);
  expect(sourcesOf(made("c"))).toEqual([]);
});
