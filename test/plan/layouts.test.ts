import { readDocument } from "../../src/plan/readDocument";
import { drawnGrid } from "../support/drawnGrid";
import { columnOutline, outline } from "../support/outline";
import { planFrom } from "../support/planFrom";

const rowsOf = (drawing: string, options = {}): string[] =>
  outline(planFrom(drawing, { header: false, ...options }).plan);

test("header cells and body cells with edges a hair apart", () => {
  expect(
    rowsOf(`
    | № | Мероприятие | < | Срок | Ответственный |
    | 1 | Провести сбор | март | < | Вожатый |
    | 2 | Сходить в поход | май | < | Вожатый |`),
  ).toEqual([
    "#",
    "= 1 Провести сбор | март | Вожатый",
    "= 2 Сходить в поход | май | Вожатый",
  ]);
});

test("one header cell over numbers and wordings", () => {
  const { plan } = planFrom(`
    | Мероприятия | < | Срок | Ответственный |
    | 1. | Провести сбор | март | Вожатый |
    | 2. | Сходить в поход | май | Вожатый |`);
  expect(columnOutline(plan)).toBe("number measure deadline responsible");
  expect(outline(plan).slice(1)).toEqual([
    "= 1 Провести сбор | март | Вожатый",
    "= 2 Сходить в поход | май | Вожатый",
  ]);
});

test("an empty header over the numbers, a header with both and figures before the wordings", () => {
  const { plan } = planFrom(`
    | | Мероприятия | Сроки | Ответственные |
    | 1 | Провести сбор | март | Вожатый |
    | 2 | Сходить в поход | май | Вожатый |`);
  expect(columnOutline(plan)).toBe("number measure deadline responsible");
  expect(plan.columns[0]).toMatchObject({ header: "", basis: "content" });
  expect(
    rowsOf(`
    | № п/п, мероприятие | Сроки | Ответственные |
    | 1 Провести сбор | март | Вожатый |
    | 2 Сходить в поход | май | Вожатый |`),
  ).toEqual([
    "#",
    "= 1 Провести сбор | март | Вожатый",
    "= 2 Сходить в поход | май | Вожатый",
  ]);
});

test("a header alone in its table; only the row of figures repeated on the next page", () => {
  const { reading, plan } = planFrom(`
    План лицея на 2024 год
    | № | Мероприятие | Срок | Ответственный | Результат |

    | 1 | Провести сбор | март | Вожатый | Отчёт |
    | 2 | Сходить в поход по | май | Вожатый | Отчёт |

    | 1 | 2 | 3 | 4 | 5 |
    | | родному краю | | | |
    | 3 | Подвести итоги | июнь | Вожатый | Отчёт |`);
  expect(reading.plans).toHaveLength(1);
  expect(plan.tables).toEqual([0, 1, 2]);
  expect(outline(plan)).toEqual([
    "#",
    "= 1 Провести сбор | март | Вожатый | Отчёт",
    "= 2 Сходить в поход по | май | Вожатый | Отчёт",
    "#",
    "+ родному краю",
    "= 3 Подвести итоги | июнь | Вожатый | Отчёт",
  ]);
});

test("the header repeated under each section", () => {
  expect(
    rowsOf(`
    | № | Мероприятие | Срок | Ответственный |
    | 1. Учёба | < | < | < |
    | № | Мероприятие | Срок | Ответственный |
    | 1.1 | Зачёт | март | Завуч |
    | 2. Досуг | < | < | < |
    | № | Мероприятие | Срок | Ответственный |
    | 2.1 | Поход | май | Вожатый |`),
  ).toEqual([
    "#",
    "§1 1 Учёба",
    "#",
    "= 1.1 Зачёт | март | Завуч",
    "§1 2 Досуг",
    "#",
    "= 2.1 Поход | май | Вожатый",
  ]);
});

test("Word's own numbers on sections and measures of several levels", () => {
  const { plan } = planFrom(`
    | № | Мероприятие | Срок | Ответственный |
    | {1.} Учёба | < | < | < |
    | {1.1.} | Зачёт | март | Завуч |
    | {2.} Досуг | < | < | < |
    | {2.1.} | Поход | май | Вожатый |`);
  expect(outline(plan).slice(1)).toEqual([
    "§1 1 Учёба",
    "= 1.1 Зачёт | март | Завуч",
    "§1 2 Досуг",
    "= 2.1 Поход | май | Вожатый",
  ]);
  expect(plan.measures[0]?.path[0]?.number).toMatchObject({ automatic: true });
});

test("a sheet with headings typed into its first column and nothing merged", () => {
  expect(
    rowsOf(
      `План центра на 2024 год
       | № | Мероприятие | Срок | Ответственный |
       | Раздел I. Учёба | | | |
       | 1 | Зачёт | март | Завуч |
       | 2 | Диктант | апрель | Завуч |
       | Раздел II. Досуг | | | |
       | 3 | Поход | май | Вожатый |`,
      { kind: "workbook" },
    ),
  ).toEqual([
    "#",
    "§1 I Учёба",
    "= 1 Зачёт | март | Завуч",
    "= 2 Диктант | апрель | Завуч",
    "§1 II Досуг",
    "= 3 Поход | май | Вожатый",
  ]);
});

test("two plans in one sheet, a sheet for each month, a hidden sheet", () => {
  const { grid } = drawnGrid(
    `План совета на 2024 год
     | № | Мероприятие | Срок | Ответственный |
     | 1 | Заседание | март | Председатель |

     План комиссии на 2025 год
     | № | Мероприятие | Ответственный | Срок |
     | 1 | Проверка | Секретарь | май |
     --- Ноябрь
     | № | Мероприятие | Дата | Ответственный |
     | 1 | Концерт | 15 | Вожатый |`,
    { kind: "workbook", header: false },
  );
  const { plans } = readDocument(grid);
  expect(plans.map(({ title }) => title?.value ?? null)).toEqual([
    "План совета на 2024 год",
    "План комиссии на 2025 год",
    null,
  ]);
  expect(plans.map(outline)).toEqual([
    ["#", "= 1 Заседание | март | Председатель"],
    ["#", "= 1 Проверка | май | Секретарь"],
    ["#", "= 1 Концерт | 15 | Вожатый"],
  ]);
  expect(plans[2]?.measures[0]?.month).toBe(11);
  const hidden = {
    ...grid,
    blocks: grid.blocks.map((block) =>
      block.kind === "table" ? { ...block, hidden: true } : block,
    ),
  };
  expect(readDocument(hidden).plans).toEqual([]);
});

test("inner control: aims for wordings where no column is a measure's", () => {
  const { plan } = planFrom(`
    План внутришкольного контроля на 2024-2025 учебный год
    | № | Объект контроля | Цель контроля | Вид контроля | Сроки | Ответственный | Выход |
    | 1 | Классные журналы | Проверить ведение | тематический | сентябрь | Завуч | Справка |`);
  expect(columnOutline(plan)).toBe(
    "number measure other:detail other:detail deadline responsible result",
  );
});

test("tasks beside measures head them; a merged deadline counts for all its rows", () => {
  const { plan } = planFrom(String.raw`
    | Дата | Задачи | Мероприятия | Ответственные |
    | март | 1. Развить\nчтение | Неделя книги | Библиотекарь |
    | ^ | ^ | Конкурс чтецов | Библиотекарь |
    | май | 2. Сберечь здоровье | Кросс | Физрук |`);
  expect(columnOutline(plan)).toBe(
    "deadline other:direction measure responsible",
  );
  expect(
    plan.measures.map(({ path, deadline }) => [
      path.map(({ number, title }) => `${number?.text ?? ""} ${title}`),
      deadline?.text,
    ]),
  ).toEqual([
    [["1 Развить чтение"], "март"],
    [["1 Развить чтение"], "март"],
    [["2 Сберечь здоровье"], "май"],
  ]);
});

test("a plan and a fact column; days in the months of a schedule", () => {
  const { plan } = planFrom(`
    | № | Мероприятие | Срок | < | Исполнитель |
    | ^ | ^ | план | факт | ^ |
    | 1 | Сверка | март 2024 | 15.03.2024 | Бухгалтер |`);
  expect(columnOutline(plan)).toBe(
    "number measure deadline other:completion responsible",
  );
  const schedule = planFrom(`
    План на 2024 год
    | № | Мероприятие | янв | фев | март | Исполнитель |
    | 1 | Сверка | | 5-9 | | Бухгалтер |`).plan;
  expect(schedule.measures[0]?.deadline?.parts[0]?.value).toMatchObject({
    start: { year: 2024, month: 2, day: 5 },
    end: { year: 2024, month: 2, day: 9 },
  });
});

test("several measures lined up in one cell are one, with a note", () => {
  const { plan } = planFrom(String.raw`
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Провести опрос\n\nСобрать анкеты | март\n\nапрель | Завуч\n\nПсихолог |`);
  expect(plan.measures).toHaveLength(1);
  expect(plan.notes).toMatchObject([{ table: 0, row: 1 }]);
});

test("a wording broken by a header repeated in the same table goes on below it", () => {
  expect(
    rowsOf(`
    | № | Мероприятие | Срок | Ответственный |
    | 1 | Провести сбор вещей и | март | Отдел |
    | № | Мероприятие | Срок | Ответственный |
    | | продуктов для отряда | | снабжения |
    | 2 | Сходить в поход | май | Вожатый |`).map((line) => line[0]),
  ).toEqual(["#", "=", "#", "+", "="]);
});

describe("a section above the first header of its table", () => {
  test("each section has a header of its own", () => {
    expect(
      rowsOf(`
      План воспитательной работы на 2024-2025 учебный год
      | Классные часы | < | < | < |
      | № | Дела | Сроки | Ответственные |
      | 1 | Урок мира | сентябрь | Вожатый |
      | Спорт | < | < | < |
      | № | Дела | Сроки | Ответственные |
      | 1 | Кросс | май | Вожатый |`),
    ).toEqual([
      "§1 – Классные часы",
      "#",
      "= 1 Урок мира | сентябрь | Вожатый",
      "§1 – Спорт",
      "#",
      "= 1 Кросс | май | Вожатый",
    ]);
  });

  test("a numbered one stands above the only header", () => {
    const drawing = `
      План на 2024 год
      | Раздел 2. Спорт | < | < | < |
      | № | Дела | Сроки | Ответственные |
      | 1 | Кросс | май | Вожатый |`;
    const { plan } = planFrom(drawing, { header: false });
    expect(plan.title?.value).toBe("План на 2024 год");
    expect(plan.measures[0]?.path.map(({ title }) => title)).toEqual(["Спорт"]);
    expect(plan.rows[0]).toMatchObject({ kind: "section", row: 0 });
  });

  test("a title, aims and a year above it are no sections", () => {
    for (const above of [
      "План кружка",
      "на 2024 год",
      "Цель: дружба",
      "1. Сдружить |\n | 2. Научить",
    ])
      expect(
        rowsOf(`
        | ${above.replace(" |\n", " | < | < | < |\n")} | < | < | < |
        | № | Дела | Сроки | Ответственные |
        | 1 | Кросс | май | Вожатый |
        | Спорт | < | < | < |
        | № | Дела | Сроки | Ответственные |
        | 1 | Бег | май | Вожатый |`)[0],
      ).toBe("#");
  });
});

test("quarters by their bare ordinals under a header that says so", () => {
  const { plan } = planFrom(
    `
    План на 2024 год
    | № | Мероприятие | Сроки по кварталам | < | Ответственный |
    | ^ | ^ | I | II | ^ |
    | 1 | Осмотр | х | х | Завхоз |
    | 2 | Уборка | | х | Завхоз |`,
    { header: false },
  );
  expect(
    plan.measures.map(({ deadline }) => deadline?.parts[0]?.value),
  ).toEqual([
    {
      kind: "period",
      start: { year: 2024, month: 1, day: 1 },
      end: { year: 2024, month: 6, day: 30 },
    },
    {
      kind: "period",
      start: { year: 2024, month: 4, day: 1 },
      end: { year: 2024, month: 6, day: 30 },
    },
  ]);
});

test.each(["Сроки", "Месяцы"])(
  "months by Roman numerals under «%s»",
  (above) => {
    const { plan } = planFrom(
      `
    План на 2024-2025 учебный год
    | № | Мероприятие | ${above} | < | < | Ответственный |
    | ^ | ^ | IX | XII | I | ^ |
    | 1 | Осмотр | х | | | Завхоз |
    | 2 | Уборка | | х | х | Завхоз |`,
      { header: false },
    );
    expect(
      plan.measures.map(({ deadline }) =>
        deadline?.parts.map(
          ({ value }) => "end" in value && [value.start, value.end],
        ),
      ),
    ).toEqual([
      [
        [
          { year: 2024, month: 9, day: 1 },
          { year: 2024, month: 9, day: 30 },
        ],
      ],
      [
        [
          { year: 2024, month: 12, day: 1 },
          { year: 2025, month: 1, day: 31 },
        ],
      ],
    ]);
  },
);

test("what was done about a shortcoming, under the words on the plan's progress, is no second measure", () => {
  const { plan } = planFrom(`
    | № | Недостатки | Мероприятие | Срок | Ответственный | Сведения о ходе реализации | < |
    | ^ | ^ | ^ | ^ | ^ | принятые меры | дата |
    | 1 | Нет пандуса | Построить пандус | май | Завхоз | | |
    | 2 | Нет вывески | Заказать вывеску | июнь | Завхоз | | |`);
  expect(plan.columns.map(({ role, other }) => other ?? role)).toEqual([
    "number",
    "detail",
    "measure",
    "deadline",
    "responsible",
    "completion",
    "completion",
  ]);
});

test("the levels of a school above its tables head them, the first one too", () => {
  const { plan } = planFrom(
    `
    План воспитания на 2024-2025 учебный год
    Уровень начального общего образования
    | Дела | Классы | Сроки | Ответственный |
    | Поход | 1-4 | май | Вожатый |
    Уровень основного общего образования
    | Дела | Классы | Сроки | Ответственный |
    | Поход | 5-9 | май | Вожатый |`,
    { header: false },
  );
  expect(plan.title?.value).toBe("План воспитания на 2024-2025 учебный год");
  expect(plan.measures.map(({ path }) => path[0]?.title)).toEqual([
    "Уровень начального общего образования",
    "Уровень основного общего образования",
  ]);
});
