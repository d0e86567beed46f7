import type { Place } from "../../src/drafting/Place";
import { insertedInto, measureOf } from "../support/drafting";

const two = [
  measureOf(),
  measureOf({
    id: "corridors",
    wording: "Дежурство родителей в коридорах",
    deadline: "до 15 октября",
  }),
];

const plan2026 = (rows: string): string =>
  `План работы управления образования района на 2026 год
   | № п/п | Мероприятие | Срок | Ответственные | Результат |
   ${rows}`;

const continuous = plan2026(
  `| Приказы | < | < | < | < |
   | 1 | Издать приказ | март 2026 г. | Управление образования | Приказ |
   | 2 | Утвердить порядок | до 1 апреля 2026 г. | Управление образования | Порядок |
   | Наблюдение | < | < | < | < |
   | 3 | Обучить наблюдателей | апрель 2026 г. | ИМЦ | Список |
   | Сайт | < | < | < | < |
   | 4 | Разместить новость (см. п. 4) | май 2026 г. | ИМЦ | Новость |`,
);

/** The rows that are new, in order. */
const fresh = (
  drawing: string,
  measures = two,
  ...rest: Parameters<typeof insertedInto> extends [
    string,
    unknown?,
    ...infer Rest,
  ]
    ? Rest
    : never
): readonly string[] => {
  const { insertion, rows } = insertedInto(drawing, measures, ...rest);
  expect(insertion.problem).toBeNull();
  return rows.filter((row) =>
    insertion.rows.some(({ cells }) =>
      cells.some(({ role, text }) => role === "measure" && row.includes(text)),
    ),
  );
};

describe("the number is the plan's own", () => {
  test.each([
    [
      "counted anew in each section, with a bracket",
      `План МБОУ СОШ № 3 на 2025-2026 учебный год
       | Приказы | < | < | < | < |
       | 1) | Издать приказ | октябрь | директор | Приказ |
       | Наблюдение | < | < | < | < |
       | 1) | Обучить наблюдателей | апрель | завуч | Список |
       | Сайт | < | < | < | < |
       | 1) | Разместить новость | май | завуч | Новость |`,
      ["2) | ", "3) | "],
    ],
    [
      "three levels with a full stop",
      `План МБОУ СОШ № 3 на 2025-2026 учебный год
       | 1. Организация | < | < | < | < |
       | 1.1. Приказы | < | < | < | < |
       | 1.1.1. | Издать приказ | 15.10.2025 | Директор | Приказ |
       | 1.2. Наблюдение в аудиториях | < | < | < | < |
       | 1.2.1. | Обучить наблюдателей | до 01.04.2026 | Директор | Список |
       | 2. Сайт | < | < | < | < |
       | 2.1. Новости | < | < | < | < |
       | 2.1.1. | Разместить новость | 12.05.2026 | Директор | Новость |`,
      ["1.2.2. | ", "1.2.3. | "],
    ],
    [
      "typed before the wording",
      `План на 2026 год
       | Мероприятие | Срок | Ответственные |
       | 1.Издать приказ | март | Директор |
       | 2.Утвердить порядок | апрель | Директор |`,
      ["3. Обход", "4. Дежурство"],
    ],
    [
      "counted by Word",
      `План на 2026 год
       | № п/п | Мероприятие | Срок | Ответственные |
       | {1.} | Издать приказ | март | Директор |
       | {2.} | Утвердить порядок | апрель | Директор |`,
      [" | Обход", " | Дежурство"],
    ],
    [
      "nowhere in the plan",
      `План на 2026 год
       | Мероприятие | Срок | Ответственные |
       | Издать приказ | март | Директор |
       | Утвердить порядок | апрель | Директор |`,
      ["Обход", "Дежурство"],
    ],
    [
      "of a section that is still empty",
      plan2026(
        `| 1. Приказы | < | < | < | < |
         | 1.1 | Издать приказ | март | Отдел образования | Приказ |
         | 2. Наблюдение | < | < | < | < |
         | 3. Сайт | < | < | < | < |
         | 3.1 | Новость | май | Отдел образования | Новость |`,
      ),
      ["2.1 | ", "2.2 | "],
    ],
    [
      "after a number that somebody mistyped",
      plan2026(
        `| 1. Наблюдение | < | < | < | < |
         | 1.1 | Издать приказ | март | Отдел образования | Приказ |
         | 1.3 | Обучить наблюдателей | май | Отдел образования | Список |`,
      ),
      ["1.4 | ", "1.5 | "],
    ],
    [
      "below the measures that have measures below them",
      plan2026(
        `| 1. Наблюдение | < | < | < | < |
         | 1.1 | Издать приказ | март | Отдел образования | Приказ |
         | 1.2 | Обучить наблюдателей | май | Отдел образования | Список |
         | 1.2.1 | Собрать наблюдателей | май | Отдел образования | Список |`,
      ),
      ["1.3 | ", "1.4 | "],
    ],
  ])("%s", (_, drawing, starts) => {
    const rows = fresh(drawing);
    expect(rows.map((row, i) => row.slice(0, starts[i]?.length))).toEqual(
      starts,
    );
  });

  test("in a sheet, where 1.10 has become 1.1", () => {
    const rows = Array.from(
      { length: 10 },
      (_, i) =>
        `| 1.${i + 1 === 10 ? 1 : i + 1} | Дело номер ${"абвгдежзик".charAt(i)} | март | Отдел образования |`,
    );
    const [first = ""] = fresh(
      `План отдела образования на 2026 год
       | № п/п | Мероприятие | Срок | Ответственные |
       | 1 | Общие вопросы | < | < |
       ${rows.join("\n")}`,
      two,
      {},
      { kind: "workbook" },
    );
    expect(first).toMatch(/^1\.11 \|/);
  });
});

describe("numbers that go through all sections", () => {
  test("are kept: the rows go to the end and it is said where they fit", () => {
    const { insertion, rows } = insertedInto(continuous, two);
    expect(rows.slice(-2)).toEqual([
      "5 | Обход аудиторий дежурными | март 2026 г. | Управление образования | Порядок в аудиториях",
      "6 | Дежурство родителей в коридорах | до 15 октября 2026 г. | Управление образования | Порядок в аудиториях",
    ]);
    expect(insertion.rows[0]?.reason).toEqual({
      kind: "keeps-numbers",
      fitting: "Наблюдение",
    });
    expect(insertion.renumbering).toEqual([]);
  });

  test("move on where that is asked for, and references to them are told", () => {
    const { insertion, rows } = insertedInto(continuous, two, {
      renumber: true,
    });
    expect(rows.map((row) => row.split(" | ")[0])).toEqual(
      ["№ п/п", "Приказы", 1, 2, "Наблюдение", 3, 4, 5, "Сайт", 6].map(String),
    );
    expect(
      insertion.renumbering.map(({ from, to }) => [from?.text, to]),
    ).toEqual([["4", "6"]]);
    expect(insertion.references.map(({ at }) => at.quote)).toEqual(["п. 4"]);
  });

  test("are not moved on behind a chosen place without being asked", () => {
    const place: Place = { kind: "after", table: 0, row: 2 };
    const refused = insertedInto(continuous, two, { place }).insertion;
    expect(refused.problem?.kind).toBe("numbers-move");
    expect(refused.edits).toEqual([]);
    const { rows } = insertedInto(continuous, two, { place, renumber: true });
    expect(rows[3]).toMatch(/^2 \| Обход/);
    expect(rows[5]).toMatch(/^4 \| Утвердить порядок/);
  });
});

describe("the deadline is the plan's own", () => {
  const written = (
    title: string,
    own: string,
    deadline: string,
    before = "",
  ) => {
    const { insertion } = insertedInto(
      `${before}
       ${title}
       | № | Мероприятие | Срок | Ответственные |
       ${own
         .split(";")
         .map(
           (text, i) =>
             `| ${i + 1} | Дело номер ${i + 1} | ${text} | Директор |`,
         )
         .join("\n")}`,
      [measureOf({ deadline })],
    );
    const [row] = insertion.rows;
    const remark = row?.remarks.find(({ kind }) => kind === "deadline");
    return [
      row?.cells.find(({ role }) => role === "deadline")?.text,
      remark?.kind === "deadline" ? remark.deadline.kind : null,
    ];
  };
  const school = "План школы № 5 на 2025-2026 учебный год";

  test.each([
    [school, "март", "до 1 апреля", "до 1 апреля", null],
    [school, "март 2026 г.", "до 1 апреля", "до 1 апреля 2026 г.", null],
    [school, "Март 2026", "сентябрь", "Сентябрь 2025", null],
    [school, "01.04.2026", "до 15 октября", "до 15.10.2025", null],
    [
      school,
      "не позднее 2 марта 2026 года",
      "до 15 октября",
      "не позднее 15 октября 2025 года",
      null,
    ],
    [
      school,
      "сентябрь - ноябрь 2025 года",
      "март-май",
      "март - май 2026 года",
      null,
    ],
    [school, "март", "до 1 марта {year} года", "до 27 февраля", "day-off"],
    [school, "март", "в течение года", "в течение учебного года", null],
    [
      "План на 2026 год",
      "март",
      "в течение {year} года",
      "в течение года",
      null,
    ],
    [school, "март", "ежемесячно", "ежемесячно", null],
    [
      school,
      "Март",
      "за месяц до начала {procedure}",
      "За месяц до начала ВПР",
      null,
    ],
    [
      "План на 2026 год",
      "март 2026 года",
      "I квартал",
      "I квартал 2026 года",
      null,
    ],
    [
      "План отдела образования на январь-июнь 2026 года",
      "март",
      "до 15 октября",
      "в течение всего периода",
      "outside-period",
    ],
    ["План работы", "март", "до 15 октября", "до 15 октября", "no-period"],
  ])("%s · %s · %s → %s", (title, own, deadline, text, remark) => {
    const named = title.replace(
      /^План (?=на (?:20|в)|школы)/,
      "План проведения ВПР ",
    );
    expect(written(named, own, deadline)).toEqual([text, remark]);
  });

  test("and never before the plan was approved", () => {
    const order = `ПРИКАЗ
      от 20.10.2025 № 5
      Об утверждении плана`;
    expect(written(school, "ноябрь", "до 15 октября", order)).toEqual([
      "в течение учебного года",
      "before-approval",
    ]);
    expect(written(school, "ноябрь", "до 10 ноября", order)[1]).toBeNull();
  });

  test("nor before today in a draft", () => {
    const { insertion } = insertedInto(
      plan2026("| 1 | Издать приказ | декабрь | Отдел образования | Приказ |"),
      [measureOf()],
      { today: { year: 2026, month: 5, day: 1 } },
    );
    expect(insertion.rows[0]?.remarks).toEqual([
      { kind: "deadline", deadline: { kind: "past", usual: "март" } },
    ]);
  });

  test("in a plan by months it chooses the month", () => {
    const rows = fresh(
      `План школы № 5 на 2025-2026 учебный год
       | № | Мероприятие | Срок | Ответственные |
       | ОКТЯБРЬ | < | < | < |
       | 1 | Издать приказ | 1-10 | Директор |
       | МАРТ | < | < | < |
       | 1 | Утвердить порядок | 25 | Директор |`,
    );
    expect(rows).toEqual([
      "2 | Дежурство родителей в коридорах | до 15 октября | Директор",
      "2 | Обход аудиторий дежурными | март | Директор",
    ]);
  });

  test("in a schedule it is a mark", () => {
    expect(
      fresh(
        `План управления образования на 2026 год
         | № | Мероприятие | I квартал | II квартал | III квартал | IV квартал | Ответственные |
         | 1 | Издать приказ | + | | | | Отдел образования |
         | 2 | Утвердить порядок | | + | + | | Отдел образования |`,
      ),
    ).toEqual([
      "3 | Обход аудиторий дежурными | + |  |  |  | Отдел образования",
      "4 | Дежурство родителей в коридорах |  |  |  | + | Отдел образования",
    ]);
  });
});

describe("who answers is named as the plan names them", () => {
  const named = (own: string, parties: readonly string[], title = "района") => {
    const { insertion } = insertedInto(
      `План ${title} на 2026 год
       | № | Мероприятие | Срок | Ответственные |
       | 1 | Издать приказ | март | ${own} |
       | 2 | Обучить людей | апрель | ${own} |`,
      [
        measureOf({
          parties: { municipality: parties, school: parties, region: parties },
        }),
      ],
    );
    return insertion.rows[0]?.cells.find(({ role }) => role === "responsible")
      ?.text;
  };

  test.each([
    ["Отдел образования", ["Управление образования"], "Отдел образования"],
    [
      "МУ «Комитет по образованию», директора школ",
      ["Управление образования", "Руководители ОО"],
      "МУ «Комитет по образованию», директора школ",
    ],
    [
      "Отдел образования; ИМЦ",
      ["Управление образования", "Муниципальная методическая служба"],
      "Отдел образования; ИМЦ",
    ],
    ["Методист", ["Управление образования"], "Управление образования"],
    ["Отдел образования, ОО", ["Руководители ОО"], "Отдел образования, ОО"],
  ])("%s for %j: %s", (own, parties, text) => {
    expect(named(own, parties)).toBe(text);
  });

  test.each([
    ["директор", ["Директор"], "директор"],
    ["Директор школы", ["Директор"], "Директор школы"],
    [
      "Директор, зам. директора по УВР",
      ["Заместитель директора по УВР", "Руководители ШМО"],
      "Зам. директора по УВР, руководители ШМО",
    ],
  ])("in a school, %s for %j: %s", (own, parties, text) => {
    expect(named(own, parties, "МБОУ СОШ № 7")).toBe(text);
  });

  test("in one column with the deadline as the plan parts them", () => {
    expect(
      fresh(
        `План управления образования на 2026 год
         | № | Мероприятие | Сроки, ответственные |
         | 1 | Издать приказ | март 2026 года; отдел образования |
         | 2 | Утвердить порядок | апрель 2026 года; отдел образования |`,
        [measureOf()],
      ),
    ).toEqual([
      "3 | Обход аудиторий дежурными | март 2026 года; отдел образования",
    ]);
  });
});

describe("the place", () => {
  test("is behind sub-items and the rest of a row cut by a page", () => {
    expect(
      insertedInto(
        plan2026(
          `| 1 | Подготовить аудитории: | апрель | Отдел образования | Акт |
           | | - столы | | | |
           | | - часы | | | |`,
        ),
      ).rows.at(-1),
    ).toMatch(/^2 \| Обход/);
    const cut = insertedInto(
      `План отдела образования на 2026 год
       | № | Мероприятие | Срок | Ответственные |
       | 1 | Издать приказ | ноябрь | Отдел образования |
       | 2 | Обучить экспертов и | ноябрь | Отдел образования |

       | | наблюдателей | | |`,
    );
    expect(cut.rows.at(-1)).toMatch(/^3 \| Обход/);
    expect(cut.insertion.rows[0]?.remarks).toEqual([{ kind: "torn-table" }]);
  });

  test("behind the rest of a cut row, or like the header, is told once however many rows there are", () => {
    const remarks = (drawing: string) =>
      insertedInto(drawing, [
        measureOf(),
        measureOf({ id: "second", wording: "Опрос родителей об экзаменах" }),
      ]).insertion.rows.map((row) => row.remarks.map(({ kind }) => kind));
    expect(
      remarks(
        `План отдела образования на 2026 год
         | № | Мероприятие | Срок | Ответственные |
         | 1 | Издать приказ | ноябрь | Отдел образования |
         | 2 | Обучить экспертов и | ноябрь | Отдел образования |

         | | наблюдателей | | |`,
      ),
    ).toEqual([["torn-table"], []]);
    expect(
      remarks(
        `План отдела образования на 2026 год
         | № | Мероприятие | Срок | Ответственные |`,
      ),
    ).toEqual([["looks-like-header"], []]);
  });

  test("in a plan of several tables is in the table of its section", () => {
    const { insertion } = insertedInto(
      `План отдела образования на 2026 год
       | № | Мероприятие | Срок | Ответственные |
       | 1. Общественное наблюдение | < | < | < |
       | 1.1 | Обучить наблюдателей | ноябрь | Отдел образования |

       | № | Мероприятие | Срок | Ответственные |
       | 2. Работа с сайтом | < | < | < |
       | 2.1 | Разместить новость | ноябрь | Отдел образования |`,
    );
    expect(insertion.rows[0]).toMatchObject({
      table: 0,
      after: 2,
      number: "1.2",
    });
  });

  test("is never inside cells that hold the number", () => {
    const drawing = plan2026(
      `| 1 | Издать приказ | март | Отдел образования | Приказ |
       | ^ | Утвердить порядок | май | Отдел образования | Порядок |
       | 2 | Обучить | май | Отдел образования | Список |`,
    );
    const place: Place = { kind: "after", table: 0, row: 1 };
    const { insertion } = insertedInto(drawing, two, { place, renumber: true });
    expect(
      insertion.edits.every(
        (edit) => edit.kind !== "insert-row" || edit.after !== 1,
      ),
    ).toBe(true);
  });

  test("inside a merged deadline the row inherits it, and that is said", () => {
    const { insertion, rows } = insertedInto(
      plan2026(
        `| 1 | Издать приказ | март | Отдел образования | Приказ |
         | 2 | Утвердить порядок | ^ | Отдел образования | Порядок |
         | 3 | Обучить | май | Отдел образования | Список |`,
      ),
      [measureOf()],
      { place: { kind: "after", table: 0, row: 1 }, renumber: true },
    );
    expect(rows[2]).toBe(
      "2 | Обход аудиторий дежурными | ^ | Отдел образования | Порядок в аудиториях",
    );
    expect(insertion.rows[0]?.remarks).toEqual([
      { kind: "inherits", header: "Срок", text: "март" },
    ]);
  });

  test("right behind a heading moves its measures on", () => {
    const { rows } = insertedInto(continuous, two, {
      place: { kind: "after", table: 0, row: 4 },
      renumber: true,
    });
    expect(rows.map((row) => row.split(" | ")[0])).toEqual(
      ["№ п/п", "Приказы", 1, 2, "Наблюдение", 3, 4, 5, "Сайт", 6].map(String),
    );
    expect(rows[5]).toMatch(/Обход/);
  });

  test.each([
    [
      "with its number in a cell of its own, in capitals",
      `| 1 | ПРИКАЗЫ | < | < | < |
       | 1.1 | Издать приказ | ноябрь | Отдел образования | Приказ |
       | 2 | УЧЁБА | < | < | < |
       | 2.1 | Обучить экспертов | ноябрь | Отдел образования | Список |`,
      "3 | НЕЗАВИСИМОЕ НАБЛЮДЕНИЕ И ВИДЕОНАБЛЮДЕНИЕ",
      "3.1",
    ],
    [
      "named in Roman figures",
      `| Раздел I. Приказы | < | < | < | < |
       | 1 | Издать приказ | ноябрь | Отдел образования | Приказ |
       | Раздел II. Учёба | < | < | < | < |
       | 2 | Обучить экспертов | ноябрь | Отдел образования | Список |`,
      "Раздел III. Независимое наблюдение и видеонаблюдение",
      "3",
    ],
    [
      "that ends with a full stop",
      `| 1. Приказы. | < | < | < | < |
       | 1.1 | Издать приказ | ноябрь | Отдел образования | Приказ |
       | 2. Учёба. | < | < | < | < |
       | 2.1 | Обучить экспертов | ноябрь | Отдел образования | Список |`,
      "3. Независимое наблюдение и видеонаблюдение.",
      "3.1",
    ],
  ])("may be a new section %s", (_, rows, heading, number) => {
    const { insertion, rows: after } = insertedInto(plan2026(rows), two, {
      place: { kind: "new-section", title: null },
    });
    expect(insertion.problem).toBeNull();
    expect(after.at(-3)).toBe(heading);
    expect(insertion.rows[0]).toMatchObject({ number, isNewSection: true });
  });

  test("may be two new sections at once, one for each direction", () => {
    const { insertion, rows } = insertedInto(
      plan2026(
        `| 1. Приказы | < | < | < | < |
         | 1.1 | Издать приказ | ноябрь | Отдел образования | Приказ |`,
      ),
      [
        measureOf(),
        measureOf({
          id: "news",
          wording: "Новости на сайте",
          direction: "publicity",
        }),
      ],
      { place: { kind: "new-section", title: null } },
    );
    expect(insertion.sections).toHaveLength(2);
    expect(rows.slice(3).map((row) => row.split(" | ")[0])).toEqual([
      "2. Независимое наблюдение и видеонаблюдение",
      "2.1",
      "3. Информационное сопровождение",
      "3.1",
    ]);
  });

  test("cannot be a new section in a plan without sections", () => {
    const { problem } = insertedInto(
      plan2026("| 1 | Издать приказ | март | Отдел образования | Приказ |"),
      two,
      { place: { kind: "new-section", title: "Наблюдение" } },
    ).insertion;
    expect(problem).toEqual({ kind: "no-section-row" });
  });

  test("in a plan that has only headings is under the one that fits, and the look is said to be the header's", () => {
    const { insertion } = insertedInto(
      plan2026(
        "| 1. Приказы | < | < | < | < |\n| 2. Наблюдение | < | < | < | < |",
      ),
    );
    expect(insertion.rows[0]).toMatchObject({
      number: "2.1",
      after: 2,
      remarks: [{ kind: "looks-like-header" }],
    });
  });
});

describe("blanks", () => {
  const asking = [
    measureOf({
      wording:
        "Подготовка к проведению {procedure} на {year} год в {organisation}",
    }),
  ];
  const rows =
    "| № | Мероприятие | Срок | Ответственные |\n| 1 | Издать приказ | март | Директор |";

  test("are filled from the plan", () => {
    const [row = ""] = insertedInto(
      `ПРИКАЗ
       Отдел образования города Энска
       Об утверждении плана
       План подготовки к всероссийским проверочным работам на 2026/2027 учебный год
       ${rows}`,
      asking,
      { fillings: { organisation: "отделе образования" } },
    ).rows.slice(-1);
    expect(row).toContain(
      "Подготовка к проведению ВПР на 2026/2027 учебный год в отделе образования",
    );
  });

  test("that nothing is known for are asked, and nothing is written until then", () => {
    const { insertion } = insertedInto(`План мероприятий\n${rows}`, asking);
    expect(insertion.unknown).toEqual(["procedure", "year", "organisation"]);
    expect(insertion.edits).toEqual([]);
    expect(insertion.rows).toHaveLength(1);
  });

  test("the procedure that most measures name is taken where the title names none", () => {
    const { insertion } = insertedInto(
      `План мероприятий на 2026 год
       | № | Мероприятие | Срок | Ответственные |
       | 1 | Подготовка к ЕГЭ | март | Директор |
       | 2 | Проведение ЕГЭ | июнь | Директор |`,
      asking,
    );
    expect(insertion.fillings).toMatchObject({
      procedure: "ЕГЭ",
      year: "2026",
    });
  });
});

describe("texts are texts", () => {
  const plan = plan2026(
    `| 1 | Издать приказ | март | Отдел образования | Приказ |
     | 2 | Утвердить порядок | май | Отдел образования | Порядок |`,
  );

  test.each([
    '=HYPERLINK("http://example.org")',
    "<w:t>разметка</w:t> & «кавычки»",
    "Строка\nи вторая строка",
    "1. Номер в самом тексте",
    "- пункт списка:",
    "Длинная формулировка. ".repeat(460).trim(),
  ])("%.40s", (wording) => {
    const { insertion, after } = insertedInto(plan, [measureOf({ wording })]);
    expect(insertion.problem).toBeNull();
    const table = after.blocks.at(-1);
    expect(table?.kind === "table" && table.rows.at(-1)?.cells[1]?.text).toBe(
      wording,
    );
  });

  test("a wording that would not read as a row of its own is refused", () => {
    const { problem, edits } = insertedInto(
      `План на 2026 год
       | Мероприятие | Срок | Ответственные |
       | Издать приказ: | март | Директор |
       | - список | | |`,
      [
        measureOf({
          wording: "- пункт списка",
          parties: { municipality: ["—"] },
          deadline: "",
        }),
      ],
      { level: "municipality" },
    ).insertion;
    expect(problem?.kind).toBe("misread");
    expect(edits).toEqual([]);
  });

  test("quotes, «ё» and dashes are the plan's", () => {
    const long =
      "Очень подробно описанное мероприятие по подготовке организаторов ".repeat(
        40,
      );
    const { insertion } = insertedInto(
      plan2026(
        `| 1 | Издать приказ "О сроках" — важный. ${long} | март | Отдел образования | Приказ |`,
      ),
      [measureOf({ wording: "Учёт работ – приказ «О хранении»" })],
    );
    expect(insertion.rows[0]?.cells[1]?.text).toBe(
      'Учет работ — приказ "О хранении"',
    );
  });
});

test("a measure that the plan has already is told with its row", () => {
  const { insertion } = insertedInto(
    plan2026(
      "| 1 | Издание приказа о назначении координатора ВПР | март | Отдел образования | Приказ |",
    ),
    [measureOf({ id: "coordinator-order" })],
  );
  expect(insertion.rows[0]?.already?.number?.text).toBe("1");
});

test("a document without a plan is refused", () => {
  expect(insertedInto("Просто текст").insertion.problem).toEqual({
    kind: "no-plan",
  });
});

test.each([
  ["КОО, ИМЦ", /, муниципальная предметная комиссия/],
  ["КОО, Образовательные организации", /, Муниципальная предметная комиссия/],
])(
  "a name that the plan does not have is written in a list as the plan writes others: %s",
  (who, written) => {
    const [row = ""] = fresh(
      plan2026(`| 1 | Издать приказ | март 2026 г. | ${who} | Приказ |
        | 2 | Собрать списки | май 2026 г. | ${who} | Списки |`),
      [
        measureOf({
          parties: {
            municipality: ["КОО", "Муниципальная предметная комиссия"],
          },
        }),
      ],
    );
    expect(row).toMatch(written);
  },
);
