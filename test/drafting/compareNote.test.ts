import { compareNote } from "../../src/drafting/compareNote";
import { planOfNote } from "../../src/drafting/planOfNote";
import { openOffice } from "../../src/host/openOffice";
import { readDocument } from "../../src/plan/readDocument";
import { planDocument } from "../../src/report/planDocument";
import { standardIndex } from "../support/drafting";
import { drawnGrid } from "../support/drawnGrid";
import { planFrom } from "../support/planFrom";

const { plan } = planFrom(`План отдела образования на 2026 год
  | № | Мероприятие | Срок | Ответственные |
  | 1 | Издание приказа о назначении координатора ВПР | март | Отдел образования |
  | 2 | Закупка замков для шкафов с бланками | март | Отдел образования |
  | 3 | Поездка в музей хлеба | май | Отдел образования |`);
const { note } = readDocument(
  drawnGrid(`Информационная справка о работе за 2026 год
    В районе проведена следующая работа:
    - назначены муниципальный и школьные координаторы;
    - закуплены замки для шкафов с бланками;
    - построен мост через реку.`).grid,
);
if (!note) throw new Error("no note");

test("a note tells what of the plan is done, what it does not mention and what is outside the plan", () => {
  const { done, notMentioned, outside } = compareNote(
    note,
    plan,
    standardIndex,
  );
  expect(
    done.map(({ measure, evidence }) => [
      measure.number?.text,
      evidence.map(({ item }) => item.text),
    ]),
  ).toEqual([
    ["1", ["назначены муниципальный и школьные координаторы;"]],
    ["2", ["закуплены замки для шкафов с бланками;"]],
  ]);
  expect(notMentioned.map(({ number }) => number?.text)).toEqual(["3"]);
  expect(outside.map(({ item }) => item.text)).toEqual([
    "построен мост через реку.",
  ]);
});

test("every measure and every item has one place", () => {
  const { done, notMentioned, outside } = compareNote(
    note,
    plan,
    standardIndex,
  );
  expect(done.length + notMentioned.length).toBe(plan.measures.length);
  const told = new Set(
    done.flatMap(({ evidence }) => evidence.map(({ item }) => item)),
  );
  expect(told.size + outside.length).toBe(note.measures.length);
});

test("a note becomes a new plan, which reads back as one", () => {
  const rows = planOfNote(note, standardIndex, "municipality", {
    procedure: "ВПР",
  });
  expect(
    rows.map(({ measure, source }) => [measure, source?.id ?? null]),
  ).toEqual([
    ["Издание приказа о назначении координатора ВПР", "coordinator-order"],
    ["Закуплены замки для шкафов с бланками", null],
    ["Построен мост через реку", null],
  ]);
  const file = openOffice(
    planDocument({ heading: ["План мероприятий на 2026 год", "<b>&"], rows }),
  );
  if (!file.ok) throw new Error(file.failure.kind);
  const [made] = readDocument(file.value.grid).plans;
  expect(
    made?.measures.map(({ number, measure }) => [number?.text, measure.value]),
  ).toEqual(rows.map(({ measure }, i) => [String(i + 1), measure]));
  expect(made?.columns.map(({ role }) => role)).toEqual([
    "number",
    "measure",
    "deadline",
    "responsible",
    "result",
  ]);
});

test("texts of a new plan are texts", () => {
  const hostile = '<w:p/>&amp; =1+1 "\u0007';
  const file = openOffice(
    planDocument({
      heading: ["План на 2026 год"],
      rows: [
        {
          measure: hostile,
          deadline: "март\nапрель",
          responsible: "",
          result: "",
        },
      ],
    }),
  );
  if (!file.ok) throw new Error(file.failure.kind);
  const table = file.value.grid.blocks.at(-1);
  const cells =
    table?.kind === "table" ? table.rows[1]?.cells.map(({ text }) => text) : [];
  expect(cells).toEqual([
    "1",
    hostile.replace("\u0007", ""),
    "март\nапрель",
    "",
    "",
  ]);
});
