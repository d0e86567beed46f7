import { checks } from "../../src/checks/index";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import type { Place } from "../../src/drafting/Place";
import { insertMeasures } from "../../src/drafting/insertMeasures";
import { applyEdits } from "../../src/grid/applyEdits";
import { tablesOf } from "../../src/grid/Grid";
import { readDocument } from "../../src/plan/readDocument";
import { measureOf, standardIndex } from "../support/drafting";
import { drawnGrid } from "../support/drawnGrid";
import { newFindings, opened } from "../support/insertedFiles";
import { writeDocx } from "../support/writeDocx";
import { writeXlsx } from "../support/writeXlsx";

// Due by the calendar: an event cannot be told from the parties where both share a cell.
const wanted = ["results-order", "webinars", "site-documents"];
const measures = standardCatalogue().filter(({ id }) => wanted.includes(id));
const fillings = { procedure: "ВПР", year: "2025" };

const drawings = checks.flatMap(({ id, examples }) =>
  examples.map(({ good }, i) => [`${id} ${i + 1}`, good] as const),
);

test.each(drawings)(
  "the plan of the example %s takes new rows without a new finding",
  (_, drawing) => {
    const { grid } = drawnGrid(drawing);
    const reading = readDocument(grid);
    const insertion = insertMeasures(
      { grid, reading, index: standardIndex },
      measures,
      {
        fillings,
        renumber: true,
      },
    );
    expect(insertion.problem).toEqual(
      reading.plans.length > 0 ? null : { kind: "no-plan" },
    );
    const applied = applyEdits(grid, insertion.edits);
    if (!applied.ok) throw new Error(applied.failure.kind);
    expect(newFindings(grid, applied.value)).toEqual([]);
  },
);

const merged = `План отдела образования на 2026 год
  | № | Мероприятие | Срок | Ответственные | Результат |
  | 1 | Приказ о датах | март | Отдел образования | Приказ |
  | 2 | Порядок работы | ^ | ^ | Порядок |
  | 3 | Обучение людей | май | ^ | Список |
  | 4 | Сбор бланков | июнь | Методист | Бланки |`;
const beside = `План отдела образования на 2026 год
  | Направление | Мероприятие | Срок | Ответственные |
  | Нормативное обеспечение | Приказ о датах | март 2026 | Отдел образования |
  | ^ | Порядок работы | апрель 2026 | Отдел образования |
  | Общественное наблюдение | Обучение людей | май 2026 | Отдел образования |
  | ^ | Списки людей | май 2026 | Отдел образования |
  | Сайт | Новость | май 2026 | Отдел образования |`;
const places: readonly (readonly [string, string, Place | undefined])[] = [
  ["inside merged cells", merged, { kind: "after", table: 0, row: 2 }],
  ["at the end of merged cells", merged, { kind: "after", table: 0, row: 3 }],
  ["at the beginning", merged, { kind: "after", table: 0, row: 1 }],
  ["in a column beside", beside, undefined],
];

describe.each(["docx", "xlsx"])("in a .%s", (kind) => {
  test.each(places)(
    "a row %s is written and reads back",
    (_, drawing, place) => {
      const { grid } = drawnGrid(drawing, {
        kind: kind === "docx" ? "document" : "workbook",
      });
      const file = opened(kind === "docx" ? writeDocx(grid) : writeXlsx(grid));
      const reading = readDocument(file.grid);
      const rows =
        reading.plans[0]?.rows.filter(({ kind: of }) => of === "measure") ?? [];
      const shifted: Place | undefined =
        place?.kind === "after"
          ? { ...place, row: rows[place.row - 1]?.row ?? 0 }
          : place;
      const insertion = insertMeasures(
        { grid: file.grid, reading, index: standardIndex },
        [measureOf()],
        { renumber: true, ...(shifted && { place: shifted }) },
      );
      expect(insertion.problem).toBeNull();
      const applied = file.applyEdits(insertion.edits);
      if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
      const after = opened(applied.value.toBytes()).grid;
      const [plan] = readDocument(after).plans;
      const found = plan?.measures.find(
        ({ measure }) => measure.value === "Обход аудиторий дежурными",
      );
      expect(found?.deadline?.text).toBeTruthy();
      expect(found?.responsible?.text).toBe("Отдел образования");
      expect(found?.row).toBe((insertion.rows[0]?.after ?? 0) + 1);
      expect(tablesOf(after)[0]?.rows).toHaveLength(
        (tablesOf(file.grid)[0]?.rows.length ?? 0) + 1,
      );
      expect(newFindings(file.grid, after)).toEqual([]);
    },
  );
});
