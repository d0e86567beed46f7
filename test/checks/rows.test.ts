import { applyEdits } from "../../src/grid/applyEdits";
import { tablesOf } from "../../src/grid/Grid";
import { chooseEdits } from "../../src/review/chooseEdits";
import { review } from "../../src/review/review";
import { drawnGrid } from "../support/drawnGrid";

const today = { year: 2024, month: 1, day: 9 };

const found = (drawing: string, check: string) =>
  review(drawnGrid(drawing).grid, { today }).findings.filter(
    (finding) => finding.check === check,
  );

describe("row-split", () => {
  const drawing = `
    План на 2024 год
    | № | Мероприятие | Срок | Ответственный | Результат | Примечание |
    | 1 | Покраска парт в кабинетах физики, | май 2024 года | Завхоз | Парты, | за счёт |
    | | химии и | | | готовые | школы |

    | | биологии | | | к учёбе | |
    | 2 | Покраска забора, ворот и | июнь 2024 года | Завхоз | Забор | |

    | | калитки | | | Забор | |`;

  test("a chain is joined at once, and a cell repeated on the next page is not doubled", () => {
    const { grid } = drawnGrid(drawing);
    const { edits, taken } = chooseEdits(found(drawing, "row-split"));
    expect(taken.map(({ number }) => number)).toEqual(["1", "1", "2"]);
    const mended = applyEdits(grid, edits);
    if (!mended.ok) throw new Error(JSON.stringify(mended.failure));
    expect(
      tablesOf(mended.value).map(({ rows }) =>
        rows.map(({ cells }) => cells.map(({ text }) => text)),
      ),
    ).toEqual([
      [
        [
          "№",
          "Мероприятие",
          "Срок",
          "Ответственный",
          "Результат",
          "Примечание",
        ],
        [
          "1",
          "Покраска парт в кабинетах физики, химии и биологии",
          "май 2024 года",
          "Завхоз",
          "Парты, готовые к учёбе",
          "за счёт школы",
        ],
      ],
      [
        [
          "2",
          "Покраска забора, ворот и калитки",
          "июнь 2024 года",
          "Завхоз",
          "Забор",
          "",
        ],
      ],
    ]);
  });
});

describe("row-split beside a deadline of its own", () => {
  test.each([
    ["май 2024 года", "июнь 2024 года", "suggested"],
    ["май –", "июнь 2024 года", "safe"],
    ["", "июнь 2024 года", "safe"],
    ["май 2024 года", "", "safe"],
  ])("«%s» and «%s»: %s", (above, below, fix) => {
    const [finding] = found(
      `План на 2024 год
       | 1 | Вывоз листвы и | ${above} | Дворник | Чистый |

       | | веток | ${below} | | двор |
       | 2 | Вывоз снега | декабрь 2024 года | Дворник | Двор |`,
      "row-split",
    );
    expect(finding?.fix).toBe(fix);
  });
});

describe("section-empty", () => {
  test("the table's own title is no section, and a parent of empty sections is not told", () => {
    expect(
      found(
        `| План работы на 2024 год | < | < | < | < |
         | 1. Двор | < | < | < | < |
         | 1.1. Клумбы | < | < | < | < |
         | 1.2. Дорожки | < | < | < | < |
         | 2. Сад | < | < | < | < |
         | 2.1 | Обрезка яблонь | май 2024 года | Садовник | Яблони |`,
        "section-empty",
      ).map(({ quote }) => quote),
    ).toEqual(["Клумбы", "Дорожки"]);
  });
});

describe("measure-bundled", () => {
  test.each([
    ["Изучение порядка.\\n\\nСоставление списка.", "май\\n\\nиюнь", "2"],
    ["1) Сбор заявок\\n2) Подготовка приказа", "май", "2"],
    ["Проведение игры «Зарница»\\nс участием родителей", "май", null],
    ["Проведение конкурса. Номинации: проза, стихи", "май", null],
    ["Проведение смотра:\\n- кабинетов;\\n- мастерских", "май", null],
    ["Экскурсия в музей\\n\\nВстреча с поэтом", "май\\n\\nиюнь", "2"],
    ["Экскурсия в музей\\n\\nВход свободный", "май", null],
  ])("%s", (measure, deadline, count) => {
    const [finding] = found(
      `| 1 | ${measure} | ${deadline} | Завуч | Отчёт |`,
      "measure-bundled",
    );
    expect(finding?.message.match(/\d/)?.[0] ?? null).toBe(count);
  });
});

describe("a merged cell counts for each row it covers", () => {
  test("an empty one is missing in each, a full one in none", () => {
    const drawing = `План на 2024 год
      | 1 | Мытьё окон | | Завхоз | Окна |
      | 2 | Мытьё полов | ^ | ^ | Полы |
      | 3 | Мытьё досок | май 2024 года | Дежурные | ^ |
      | 4 | Мытьё парт | ^ | ^ | Парты |`;
    expect(
      found(drawing, "deadline-missing").map(({ row, number }) => [
        row,
        number,
      ]),
    ).toEqual([
      [1, "1"],
      [2, "2"],
    ]);
    expect(found(drawing, "result-missing")).toEqual([]);
  });
});
