import { existsSync, readFileSync } from "node:fs";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import { drawnGrid } from "../support/drawnGrid";
import { scratchFolder } from "../support/scratchFolder";
import { runCli } from "../support/runCli";
import { writeDocx } from "../support/writeDocx";

const { folder, inFolder } = scratchFolder();

const plan = () =>
  inFolder(
    "план.docx",
    writeDocx(
      drawnGrid(`План по объективности ВПР на 2026 год
        | 1 | Работа с участниками | < | < | < |
        | 1.1 | Провести родительские собрания по вопросам ВПР | март | Завуч | Протокол |
        | 1.2 | Ремонт крыльца | май | Завхоз | Акт |`).grid,
    ),
  );

const own = {
  schema: 1,
  measures: [
    {
      id: "own-porch",
      direction: "organisation",
      levels: ["school"],
      wording: "Ремонт крыльца школы",
      parties: { school: ["Завхоз"] },
    },
    {
      id: "hotline",
      direction: "publicity",
      levels: ["school"],
      wording: "Телефон доверия отдела",
      parties: {},
    },
  ],
};

interface Listed {
  readonly schema: number;
  readonly measures: readonly {
    readonly id: string;
    readonly wording: string;
  }[];
}

test("catalogue --json gives every standard measure with its id, direction and levels", () => {
  const { code, stderr, objects } = runCli(["catalogue", "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [listed] = objects() as [Listed];
  expect(listed.schema).toBe(1);
  expect(listed.measures).toMatchObject(
    standardCatalogue().map(({ id, direction, levels, wording }) => ({
      id,
      direction,
      levels,
      wording,
    })),
  );
});

test("catalogue lists measures by direction for a person", () => {
  const { code, stdout } = runCli(["catalogue"]);
  expect(code).toBe(0);
  expect(stdout).toContain("нормативно-правовое обеспечение (");
  expect(stdout).toContain("coordinator-order: регион, муниципалитет, школа");
  expect(stdout).not.toContain("{");
});

test.each(["каталог.xlsx", "каталог.json"])(
  "a catalogue written to %s is read back with own measures over it",
  (name) => {
    const written = inFolder(name);
    const mine = inFolder("свой.json", JSON.stringify(own));
    expect(
      runCli(["catalogue", "--catalogue", mine, "-o", written]),
    ).toMatchObject({ code: 0, stdout: "", stderr: "" });
    const [listed] = runCli([
      "catalogue",
      "--json",
      "--catalogue",
      written,
    ]).objects() as [Listed];
    expect(listed.measures).toHaveLength(standardCatalogue().length + 1);
    expect(listed.measures.find(({ id }) => id === "hotline")?.wording).toBe(
      "Телефон доверия отдела",
    );
    expect(listed.measures.at(-1)?.id).toBe("own-porch");
  },
);

test("match --json gives up to three counterparts for each measure of the plan", () => {
  const file = plan();
  const { code, stderr, objects } = runCli(["match", "--json", file]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(objects()).toMatchObject([
    {
      schema: 1,
      source: file,
      matches: [
        {
          table: 0,
          row: 2,
          number: "1.1",
          candidates: [{ id: "parents-meetings", sure: true }, {}, {}],
        },
        { table: 0, row: 3, number: "1.2" },
      ],
    },
  ]);
  const [{ matches }] = objects() as [
    { matches: { candidates: { score: number; sure: boolean }[] }[] },
  ];
  for (const { score, sure } of matches[1]?.candidates ?? []) {
    expect(score).toBeLessThan(0.3);
    expect(sure).toBe(false);
  }
});

test("match knows the user's own measures", () => {
  const mine = inFolder("свой.json", JSON.stringify(own));
  const { stdout } = runCli(["match", "--catalogue", mine, plan()]);
  expect(stdout).toContain("[own-porch]");
  expect(stdout).toContain("[parents-meetings]");
});

test("match takes the items of a note, with no table and their place in the list", () => {
  const note = inFolder(
    "справка.docx",
    writeDocx(
      drawnGrid(`Информационная справка о проведении ВПР
        В школах были приняты следующие меры:
        - назначены школьные координаторы;
        - открыта горячая линия по вопросам ВПР.`).grid,
    ),
  );
  const { objects } = runCli(["match", "--json", note]);
  expect(objects()).toMatchObject([
    {
      matches: [
        {
          table: null,
          row: 0,
          number: null,
          candidates: [{ id: "coordinator-order" }, {}, {}],
        },
        { table: null, row: 1, candidates: [{ id: "hotline" }, {}, {}] },
      ],
    },
  ]);
});

test("a bad catalogue is refused with its place, and nothing is written", () => {
  const bad = inFolder(
    "плохой.json",
    JSON.stringify({
      schema: 1,
      measures: [own.measures[0], { ...own.measures[1], direction: "досуг" }],
    }),
  );
  const out = inFolder("итог.xlsx");
  for (const args of [
    ["match", "--json", "--catalogue", bad, plan()],
    ["catalogue", "--catalogue", bad, "-o", out],
  ]) {
    const { code, stdout, stderr } = runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("плохой.json: мероприятие 2, «direction»:");
  }
  expect(existsSync(out)).toBe(false);
});

test.each([
  [["match"], "match: нужно имя файла"],
  [["match", "нет.docx"], "нет такого файла"],
  [
    ["match", "--catalogue", "нет.xlsx", "a.docx"],
    "нет.xlsx: нет такого файла",
  ],
  [["catalogue", "лишнее"], "catalogue: лишнее слово лишнее"],
  [["catalogue", "--json", "-o", "a.json"], "--json и -o вместе не пишутся"],
  [
    ["catalogue", "-o", "a.docx"],
    "catalogue: каталог пишется в файл .xlsx или .json",
  ],
])("%j is told to be wrong", (args, message) => {
  const { code, stderr } = runCli(args, { cwd: folder() });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("the catalogue that is read is not written over", () => {
  const mine = inFolder("свой.json", JSON.stringify(own));
  const { code, stderr } = runCli([
    "catalogue",
    "--catalogue",
    mine,
    "-o",
    mine,
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain("это сам каталог");
  expect(JSON.parse(readFileSync(mine, "utf8"))).toEqual(own);
});
