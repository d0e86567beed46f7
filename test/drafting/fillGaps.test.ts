import { fillEdits, fillGaps, rowKey } from "../../src/drafting/fillGaps";
import { applyEdits } from "../../src/grid/applyEdits";
import { draftingOf, measureOf } from "../support/drafting";

const drawing = `План отдела образования района по ВПР на 2026 год
  | № | Мероприятие | Срок | Ответственные | Результат |
  | 1 | Издание приказа о назначении координатора ВПР | — | Отдел образования | |
  | 2 | Побелка яблонь в саду | | Отдел образования | Сад |
  | 3 | Подготовка комнат: | | Отдел образования | Акт |
  | | - столы | март 2026 г. | | |
  | 4 | Рассылка писем | май 2026 г. | Отдел образования | Письма |`;

test("an empty cell gets what a sure counterpart says, in the plan's style", () => {
  const gaps = fillGaps(draftingOf(drawing));
  expect(
    gaps.map(({ role, at, proposal }) => [
      role,
      at.row,
      at.quote,
      proposal?.text,
      proposal?.source.id,
    ]),
  ).toEqual([
    ["deadline", 1, "—", "сентябрь 2026 г.", "coordinator-order"],
    ["result", 1, "", expect.stringContaining("ВПР"), "coordinator-order"],
    ["deadline", 2, "", undefined, undefined],
  ]);
  expect(gaps[0]?.proposal).toMatchObject({ sure: true, unknown: [] });
  expect(gaps[0]?.proposal?.score).toBeGreaterThan(0.5);
});

test("the edits write the proposals in place of what stood there, and no others", () => {
  const document = draftingOf(drawing);
  const gaps = fillGaps(document);
  const applied = applyEdits(document.grid, fillEdits(gaps.slice(0, 1)));
  if (!applied.ok) throw new Error(applied.failure.kind);
  const left = fillGaps({ ...draftingOf(drawing), grid: applied.value });
  expect(fillEdits(gaps)).toHaveLength(2);
  expect(left).toHaveLength(3);
  const table = applied.value.blocks.at(-1);
  expect(
    table?.kind === "table" && table.rows[1]?.cells.map(({ text }) => text),
  ).toEqual([
    "1",
    "Издание приказа о назначении координатора ВПР",
    "сентябрь 2026 г.",
    "Отдел образования",
    "",
  ]);
});

test("the user may choose the counterpart of a row that has no sure one", () => {
  const source = measureOf({ deadline: "до 15 апреля" });
  const gaps = fillGaps(draftingOf(drawing), {
    chosen: new Map([[rowKey({ table: 0, row: 2 }), source]]),
  });
  expect(gaps.at(-1)?.proposal).toMatchObject({
    text: "до 15 апреля 2026 г.",
    source,
    score: 1,
    sure: false,
  });
});

test("a blank that nothing is known for keeps the proposal from being written", () => {
  const gaps = fillGaps(
    draftingOf(`План мероприятий
      | № | Мероприятие | Срок | Ответственные |
      | 1 | Дело | | Директор |`),
    {
      chosen: new Map([
        [
          rowKey({ table: 0, row: 1 }),
          measureOf({ deadline: "за неделю до {procedure}" }),
        ],
      ]),
    },
  );
  expect(gaps[0]?.proposal?.unknown).toEqual(["procedure"]);
  expect(fillEdits(gaps)).toEqual([]);
});
