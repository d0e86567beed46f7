import { directions } from "../../src/catalogue/data/directions";
import { findMissing } from "../../src/drafting/findMissing";
import { draftingOf } from "../support/drafting";

const missingIn = (title: string, ...rows: readonly string[]) => {
  const document = draftingOf(`${title}
    | № | Мероприятие | Срок | Ответственные |
    ${rows.map((text, i) => `| ${i + 1} | ${text} | март | Директор |`).join("\n")}`);
  const [plan] = document.reading.plans;
  if (!plan) throw new Error("no plan");
  return findMissing(document, plan);
};

test("what the plan has surely or likely is not missing", () => {
  const found = missingIn(
    "План отдела образования района на 2026 год",
    "Издание приказа о назначении координатора ВПР",
  );
  const regulation = found.find(({ direction }) => direction === "regulation");
  expect(regulation).toMatchObject({ isUncovered: false, has: 1 });
  expect(regulation?.missing.map(({ id }) => id)).not.toContain(
    "coordinator-order",
  );
  expect(
    found.find(({ direction }) => direction === "observation"),
  ).toMatchObject({
    isUncovered: true,
    has: 0,
  });
});

test("a school is asked for its own directions and measures only", () => {
  const found = missingIn("План МБОУ СОШ № 5 на 2026 год", "Побелка яблонь");
  expect(found.map(({ direction }) => direction)).toEqual(
    directions.filter(({ ofSchool }) => ofSchool).map(({ id }) => id),
  );
  expect(
    found.every(({ missing }) =>
      missing.every(({ levels }) => levels.includes("school")),
    ),
  ).toBe(true);
});

test("a direction of which a heading or a measure speaks is not uncovered", () => {
  const found = missingIn(
    "План отдела образования района на 2026 год",
    "Встреча наблюдателей за чаем",
  );
  expect(
    found.find(({ direction }) => direction === "observation"),
  ).toMatchObject({
    isUncovered: false,
  });
});
