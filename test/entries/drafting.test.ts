import { existsSync, readFileSync, rmSync } from "node:fs";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import { writeCatalogueJson } from "../../src/catalogue/catalogueJson";
import { measureOf } from "../support/drafting";
import { drawnGrid } from "../support/drawnGrid";
import { scratchFolder } from "../support/scratchFolder";
import { runCli } from "../support/runCli";
import { writeDocx } from "../support/writeDocx";
import { writeXlsx } from "../support/writeXlsx";

const drawing = `План отдела образования района по ВПР на 2026 год
  | № | Мероприятие | Срок | Ответственные | Результат |
  | 1. Приказы | < | < | < | < |
  | 1.1 | Подписание приказа о датах | март 2026 г. | Отдел образования | Приказ |
  | 2. Наблюдение | < | < | < | < |
  | 2.1 | Издание приказа о назначении координатора ВПР | | Отдел образования | Приказ |`;
const through = `План отдела образования района по ВПР на 2026 год
  | № | Мероприятие | Срок | Ответственные | Результат |
  | Приказы | < | < | < | < |
  | 1 | Подписание приказа о датах | март 2026 г. | Отдел образования | Приказ |
  | Наблюдение | < | < | < | < |
  | 2 | Подбор людей (см. п. 2) | март 2026 г. | Отдел образования | Список |`;
const noteText = `Информационная справка о работе за 2026 год
  В районе проведена следующая работа:
  - назначены муниципальный и школьные координаторы;
  - построен мост через реку.`;

const { folder, inFolder } = scratchFolder();
const docx = (name: string, text: string): string =>
  inFolder(name, writeDocx(drawnGrid(text).grid));

interface ReadPlan {
  readonly plans: readonly {
    readonly rows: readonly {
      readonly kind: string;
      readonly number: string | null;
      readonly measure: string | null;
    }[];
  }[];
}
const measuresOf = (file: string): readonly string[] => {
  const [read] = runCli(["read", "--json", file]).objects() as ReadPlan[];
  return (read?.plans[0]?.rows ?? []).flatMap(({ kind, number, measure }) =>
    kind === "measure" ? [`${number ?? ""} ${measure ?? ""}`] : [],
  );
};

describe("insert", () => {
  test.each(["docx", "xlsx"])(
    "puts measures into a plan in .%s and tells where",
    (kind) => {
      const plan =
        kind === "docx"
          ? docx("план.docx", drawing)
          : inFolder(
              "план.xlsx",
              writeXlsx(drawnGrid(drawing, { kind: "workbook" }).grid),
            );
      const was = readFileSync(plan);
      const made = inFolder(`новый.${kind}`);
      const run = runCli([
        "insert",
        plan,
        "--measure",
        "results-order,recheck",
        "-o",
        made,
        "--section",
        "2",
      ]);
      expect({ code: run.code, stderr: run.stderr }).toEqual({
        code: 0,
        stderr: "",
      });
      expect(run.stdout).toContain("Вставлено: 2 мероприятия.");
      expect(run.stdout).toContain("[recheck]");
      expect(
        measuresOf(made)
          .slice(-2)
          .map((row) => row.slice(0, 3)),
      ).toEqual(["2.2", "2.3"]);
      expect(readFileSync(plan)).toEqual(was);
    },
  );

  test("makes a section that is missing", () => {
    const made = inFolder("новый.docx");
    const run = runCli([
      "insert",
      docx("план.docx", drawing),
      "--measure",
      "recheck",
      "--section",
      "3",
      "-o",
      made,
    ]);
    expect(run.stdout).toContain(
      "Новый раздел: «Проверка и перепроверка работ».",
    );
    expect(measuresOf(made).at(-1)).toMatch(/^3\.1 /);
  });

  test("moves later numbers on only where that is asked for", () => {
    const plan = docx("план.docx", through);
    const made = inFolder("новый.docx");
    const refused = runCli([
      "insert",
      plan,
      "--measure",
      "recheck",
      "--section",
      "1",
      "-o",
      made,
    ]);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("--renumber");
    expect(existsSync(made)).toBe(false);
    const { stdout, code } = runCli([
      "insert",
      plan,
      "--measure",
      "recheck",
      "--section",
      "1",
      "--renumber",
      "-o",
      made,
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("Изменены номера: 2 → 3.");
    expect(stdout).toContain("«п. 2»");
    expect(measuresOf(made).map((row) => row.slice(0, 1))).toEqual([
      "1",
      "2",
      "3",
    ]);
  });

  test("takes measures of one's own catalogue", () => {
    const own = inFolder(
      "свой.json",
      writeCatalogueJson([measureOf({ id: "own-round" })]),
    );
    const made = inFolder("новый.docx");
    const { code } = runCli([
      "insert",
      docx("план.docx", drawing),
      "--measure",
      "own-round",
      "--catalogue",
      own,
      "-o",
      made,
    ]);
    expect(code).toBe(0);
    expect(measuresOf(made)).toContain("2.2 Обход аудиторий дежурными");
  });

  test("asks for what the plan does not say", () => {
    const plan = docx(
      "план.docx",
      "План мероприятий\n| № | Мероприятие | Срок | Ответственные |\n| 1 | Дело | март | Директор |",
    );
    const made = inFolder("новый.docx");
    const command = ["insert", plan, "--measure", "results-order", "-o", made];
    expect(runCli(command)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--procedure") as string,
    });
    expect(runCli([...command, "--procedure", "ВПР"]).code).toBe(0);
    expect(measuresOf(made).at(-1)).toContain("ВПР");
  });

  test.each([
    [["--measure", "no-such", "-o", "новый.docx"], "no-such"],
    [["-o", "новый.docx"], "--measure"],
    [["--measure", "recheck"], "-o"],
    [["--measure", "recheck", "-o", "план.docx"], "исходный файл"],
    [
      ["--measure", "recheck", "-o", "новый.docx", "--section", "9"],
      "1 Приказы; 2 Наблюдение",
    ],
    [
      ["--measure", "recheck", "-o", "новый.docx", "--level", "moon"],
      "--level",
    ],
  ])("%j is told what is wrong", (args, said) => {
    docx("план.docx", drawing);
    const { code, stdout, stderr } = runCli(["insert", "план.docx", ...args], {
      cwd: folder(),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(existsSync(inFolder("новый.docx"))).toBe(false);
  });

  test("a file without a plan is refused", () => {
    const run = runCli([
      "insert",
      docx("справка.docx", noteText),
      "--measure",
      "recheck",
      "-o",
      inFolder("новый.docx"),
    ]);
    expect(run).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        "плана мероприятий в файле нет",
      ) as string,
    });
  });
});

describe("fill", () => {
  test("lists proposals and writes those that were accepted", () => {
    const plan = docx("план.docx", drawing);
    expect(runCli(["fill", plan]).stdout.replace(/\s+/g, " ")).toContain(
      "«сентябрь 2026 г.» [coordinator-order]",
    );
    const { stdout } = runCli(["fill", plan, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      source: plan,
      proposals: [
        {
          table: 0,
          row: 4,
          column: 2,
          role: "deadline",
          number: "2.1",
          text: "сентябрь 2026 г.",
          measure: "coordinator-order",
          sure: true,
        },
      ],
    });
    const made = inFolder("новый.docx");
    for (const cell of ["0:4:2", "0:4:deadline"]) {
      const run = runCli(["fill", plan, "-o", made, "--accept", cell]);
      expect({ code: run.code, stderr: run.stderr }).toEqual({
        code: 0,
        stderr: "",
      });
      expect(runCli(["fill", made]).stdout).toContain(
        "Пустых сроков, ответственных и результатов нет.",
      );
      rmSync(made);
    }
  });

  test.each([
    [["--accept", "0:3:2", "-o", "новый.docx"], "0:3:2"],
    [["--accept", "0:4:2,0:9:9", "-o", "новый.docx"], "0:9:9"],
    [["--accept", "первое", "-o", "новый.docx"], "--accept"],
    [["--accept", "0:4:2"], "вместе"],
    [["-o", "новый.docx"], "вместе"],
  ])("%j writes nothing and says why", (args, said) => {
    docx("план.docx", drawing);
    const { code, stderr } = runCli(["fill", "план.docx", ...args], {
      cwd: folder(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(inFolder("новый.docx"))).toBe(false);
  });
});

describe("compare", () => {
  test("tells what is done, what is not mentioned and what is outside the plan", () => {
    const plan = docx("план.docx", drawing);
    const note = docx("справка.docx", noteText);
    const { stdout, code } = runCli(["compare", plan, note]);
    expect(code).toBe(0);
    expect(stdout).toContain("Сделано, судя по справке: 1");
    expect(stdout).toContain("Сделано помимо плана: 1");
    expect(
      JSON.parse(runCli(["compare", plan, note, "--json"]).stdout),
    ).toMatchObject({
      schema: 1,
      source: plan,
      note,
      done: [
        {
          table: 0,
          row: 4,
          number: "2.1",
          evidence: [
            { text: "назначены муниципальный и школьные координаторы;" },
          ],
        },
      ],
      notMentioned: [{ number: "1.1" }],
      outside: [{ text: "построен мост через реку." }],
    });
  });

  test("makes a new plan of the note", () => {
    const made = inFolder("новый.docx");
    const { code } = runCli([
      "compare",
      docx("план.docx", drawing),
      docx("справка.docx", noteText),
      "-o",
      made,
    ]);
    expect(code).toBe(0);
    expect(measuresOf(made)).toEqual([
      "1 Издание приказа о назначении координатора ВПР",
      "2 Построен мост через реку",
    ]);
  });

  test("says which of the two files is not what it should be", () => {
    const plan = docx("план.docx", drawing);
    const note = docx("справка.docx", noteText);
    expect(runCli(["compare", note, plan]).stderr).toContain(
      "сначала назовите план",
    );
    expect(runCli(["compare", plan, plan]).stderr).toContain(
      "нужна информационная справка",
    );
    expect(runCli(["compare", plan]).stderr).toContain("двух файлов");
    expect(runCli(["compare", plan, inFolder("нет.docx")])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("нет такого файла") as string,
    });
  });
});

test("every standard measure can be inserted by its id", () => {
  const ids = standardCatalogue().map(({ id }) => id);
  const made = inFolder("новый.docx");
  const run = runCli([
    "insert",
    docx("план.docx", drawing),
    "--measure",
    ids.join(","),
    "-o",
    made,
  ]);
  expect({ code: run.code, stderr: run.stderr }).toEqual({
    code: 0,
    stderr: "",
  });
  expect(measuresOf(made)).toHaveLength(ids.length + 2);
});
