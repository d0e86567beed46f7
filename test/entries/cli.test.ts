import { strFromU8, unzipSync } from "fflate";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { program, runCli } from "../support/runCli";
import { scratchFolder } from "../support/scratchFolder";
import { sheetXml, xlsxOfParts } from "../support/writeXlsx";

const samples = path.resolve(__dirname, "../../assets/sample");
const wordPlan = path.join(samples, "school-plan.docx");
const sheetPlan = path.join(samples, "exam-plan.xlsx");
const today = ["--today", "2026-08-20"];

const { folder, inFolder } = scratchFolder();

describe("read", () => {
  test("gives an object a line, in the order given", () => {
    const { code, stderr, objects } = runCli([
      "read",
      "--json",
      sheetPlan,
      wordPlan,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(objects()).toMatchObject([
      {
        schema: 1,
        source: sheetPlan,
        plans: [{ period: { kind: "school-year" } }],
        note: null,
      },
      { schema: 1, source: wordPlan, plans: [{ tables: [0] }], note: null },
    ]);
  });

  test("tells a person the columns, the sections and how each deadline is understood", () => {
    const { code, stdout } = runCli(["read", wordPlan]);
    expect(code).toBe(0);
    expect(stdout).toContain("мероприятие: «Мероприятие»");
    expect(stdout).toContain("1 Подготовка к проверочным работам");
    expect(stdout).toContain("Срок: до 5 сентября 2026 г. → до 05.09.2026");
    expect(stdout).toContain("– как хранить и вскрывать комплекты заданий");
  });
});

describe("check", () => {
  test("a draft with errors is not ready: exit code 1", () => {
    const { code, objects } = runCli(["check", "--json", ...today, wordPlan]);
    expect(code).toBe(1);
    const [answer] = objects() as {
      findings: { check: string; number: string | null }[];
    }[];
    expect(answer).toMatchObject({
      schema: 1,
      source: wordPlan,
      verdict: "not-ready",
    });
    expect(answer?.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          check: "deadline-missing",
          number: "1.4",
          column: "deadline",
        }),
        expect.objectContaining({
          check: "responsible-missing",
          number: "2.4",
        }),
        expect.objectContaining({ check: "number-gap" }),
        expect.objectContaining({ check: "number-duplicate", number: "3.2" }),
      ]),
    );
  });

  test("the report has the verdict, the row, the words, the reason and the way to mend", () => {
    const { stdout } = runCli(["check", ...today, wordPlan]);
    expect(stdout).toMatch(/НЕ ГОТОВ К ПОДПИСАНИЮ · \d+ ошиб/);
    expect(stdout).toMatch(/^1\.4 Пригласить в кабинеты.* \(строка 8\)$/m);
    expect(stdout).toContain("Почему: ");
    expect(stdout).toContain("Слова: «В течении");
    expect(stdout).toContain("Как исправить: ");
    expect(stdout).not.toContain("\u001B");
    for (const line of stdout.split("\n").slice(1))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  test("a folder is walked; the unreadable is told and the others are still checked", () => {
    copyFileSync(wordPlan, inFolder("а.docx"));
    inFolder(
      "б.doc",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    );
    inFolder("в.docx", "");
    inFolder("~$а.docx", "lock");
    const { code, stderr, objects } = runCli([
      "check",
      "--json",
      ...today,
      folder(),
    ]);
    expect(code).toBe(2);
    expect(objects()).toMatchObject([
      { source: path.join(folder(), "а.docx"), verdict: "not-ready" },
      {
        source: path.join(folder(), "б.doc"),
        error: { kind: expect.any(String) as string },
      },
      { source: path.join(folder(), "в.docx"), error: { kind: "empty" } },
    ]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });

  test.each([
    ["html", "<!doctype html>"],
    ["sarif", '{\n  "$schema"'],
    ["txt", "ПРОТОКОЛ ПРОВЕРКИ"],
    ["json", '{"schema":1'],
  ])("a protocol goes to a file: .%s", (extension, beginning) => {
    const output = inFolder(`протокол.${extension}`);
    const { code, stdout } = runCli([
      "check",
      wordPlan,
      sheetPlan,
      "-o",
      output,
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(readFileSync(output, "utf8").slice(0, beginning.length)).toBe(
      beginning,
    );
  });

  test("a protocol never takes the place of the document", () => {
    copyFileSync(wordPlan, inFolder("план.docx"));
    linkSync(inFolder("план.docx"), inFolder("ссылка.html"));
    const { code, stderr } = runCli([
      "check",
      inFolder("план.docx"),
      "-o",
      inFolder("ссылка.html"),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("это сам проверяемый файл");
    expect(readFileSync(inFolder("план.docx"))).toEqual(readFileSync(wordPlan));
  });

  test("settings switch checks off; bad ones are told with their place", () => {
    const settings = inFolder("s.json", '{"checksOff": ["deadline-missing"]}');
    const { stdout } = runCli([
      "check",
      "--json",
      "--settings",
      settings,
      wordPlan,
    ]);
    expect(stdout).not.toContain('"deadline-missing"');
    writeFileSync(settings, '{"checksOff": ["no-such-check"]}');
    const { code, stderr } = runCli([
      "check",
      "--settings",
      settings,
      wordPlan,
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/checksOff\[0\].*no-such-check/);
  });
});

describe("fix", () => {
  const fix = (...args: readonly string[]) =>
    runCli(["fix", ...args, ...today]);

  test.each([
    [wordPlan, "план.docx"],
    [sheetPlan, "план.xlsx"],
  ])(
    "writes the mended file; a second run changes nothing: %s",
    (plan, name) => {
      const mended = inFolder(name);
      const again = inFolder(`снова-${name}`);
      const first = fix(plan, "-o", mended);
      expect({ code: first.code, stderr: first.stderr }).toEqual({
        code: 1,
        stderr: "",
      });
      expect(first.stdout).toMatch(/Исправлено: [1-9]/);
      expect(runCli(["check", ...today, mended]).stdout).not.toContain(
        "Безопасных исправлений",
      );
      expect(fix(mended, "-o", again).stdout).toContain(
        "Безопасных исправлений нет",
      );
      expect(readFileSync(again)).toEqual(readFileSync(mended));
    },
  );

  test("only what is named is mended, and tracked where that is asked for", () => {
    const mended = inFolder("план.docx");
    fix(wordPlan, "-o", mended, "--only", "misspelling", "--track");
    const document = strFromU8(
      unzipSync(readFileSync(mended))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(document).toMatch(/<w:ins [^>]*w:author="plan-table"/);
    expect(document).toContain("Зам.директора по УВР");
    expect(runCli(["check", "--json", mended]).stdout).not.toContain(
      '"misspelling"',
    );
  });

  test("on a protected sheet only cells that are open are mended", () => {
    const rows = [
      ["№", "Мероприятие", "Срок"],
      ["1", "Провести  совет", "В течении года"],
    ];
    const sheet = (openCell: string): Uint8Array =>
      xlsxOfParts({
        sheets: [{ name: "План" }],
        parts: {
          "xl/worksheets/sheet1.xml": sheetXml(
            rows
              .map((texts, row) => {
                const cells = texts.map((text, column) => {
                  const name = `${"ABC"[column] ?? ""}${String(row + 1)}`;
                  const style = name === openCell ? ' s="1"' : "";
                  return `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
                });
                return `<row r="${String(row + 1)}">${cells.join("")}</row>`;
              })
              .join(""),
            '<sheetProtection sheet="1"/>',
          ),
          "xl/styles.xml":
            '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>',
        },
      });
    const mended = inFolder("б.xlsx");
    const some = fix(inFolder("а.xlsx", sheet("C2")), "-o", mended);
    expect(some.stdout).toContain("[misspelling]");
    expect(some.stdout).not.toContain("[spacing]");
    expect(runCli(["read", mended]).stdout).toContain("В течение года");
    const none = fix(inFolder("в.xlsx", sheet("")), "-o", inFolder("г.xlsx"));
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toContain("защищён от изменений");
  });

  test("the document itself is replaced only when that is asked for", () => {
    const plan = inFolder("план.docx");
    copyFileSync(wordPlan, plan);
    expect(fix(plan, "-o", plan)).toMatchObject({ code: 2 });
    expect(readFileSync(plan)).toEqual(readFileSync(wordPlan));
    expect(fix(plan, "--in-place")).toMatchObject({ code: 1, stderr: "" });
    expect(readFileSync(plan)).not.toEqual(readFileSync(wordPlan));
    expect(readdirSync(folder())).toEqual(["план.docx"]);
  });

  test("what cannot be done is told and nothing is written", () => {
    expect(
      fix(sheetPlan, "-o", inFolder("а.xlsx"), "--track").stderr,
    ).toContain("в .xlsx нет рецензирования");
    expect(fix(wordPlan, "-o", inFolder("нет/а.docx"))).toMatchObject({
      code: 2,
      stdout: "",
    });
    expect(
      fix(wordPlan, "-o", inFolder("а.docx"), "--only", "no-such").stderr,
    ).toContain("проверки no-such нет");
    expect(readdirSync(folder())).toEqual([]);
  });
});

test("a place that cannot be written is told as such", () => {
  const written = (target: string): readonly string[] => [
    runCli(["fix", wordPlan, "-o", target]).stderr,
    runCli(["check", wordPlan, "-o", target]).stderr,
  ];
  for (const line of written(folder()))
    expect(line).toContain("это папка: укажите имя файла");
  for (const line of written(inFolder("нет/а")))
    expect(line).toContain("такой папки нет: проверьте путь");
  expect(runCli(["check", wordPlan, "--settings", folder()]).stderr).toContain(
    "это папка, а нужен файл настроек",
  );
  expect(readdirSync(folder())).toEqual([]);
});

if (existsSync("/dev/full"))
  test("an output without room for the answer is told in a line", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, "check", wordPlan],
      { stdio: ["ignore", full, "pipe"], encoding: "utf8" },
    );
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^plan-table: .*нет места.*\n$/) as string,
    });
  });

test.each([
  [["check", "нет-такого.docx"], /нет-такого\.docx: нет такого файла/],
  [["chek"], /неизвестная команда chek/],
  [["check", "--disable", "no-such", wordPlan], /проверки no-such нет/],
  [["explain", "no-such"], /проверки no-such нет/],
])("plan-table %j: one line and exit code 2", (args, message) => {
  const { code, stdout, stderr } = runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd()).not.toContain("\n");
});

test("a file's name cannot speak to the terminal", () => {
  const name = inFolder("\u001B[31mплан\nещё.docx");
  for (const args of [["check"], ["check", "--format", "text"], ["read"]]) {
    const { stdout, stderr } = runCli([...args, name]);
    expect(stdout + stderr).not.toContain("\u001B");
    expect(stderr).toMatch(/^plan-table: .*план ещё\.docx: .*\n$/);
  }
});

test("help, version, the list of checks and an explanation", () => {
  expect(runCli(["--help"]).stdout).toContain("plan-table check");
  expect(runCli(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(runCli(["checks", "--json"]).objects()).toContainEqual({
    id: "deadline-missing",
    severity: "error",
    fix: null,
    title: expect.any(String) as string,
  });
  expect(runCli(["explain", "deadline-missing"]).stdout).toContain(
    "Так будет найдено",
  );
});

test("nobody reads the output to its end: no complaint", async () => {
  const files = Array.from({ length: 40 }, () => wordPlan);
  const child = spawn(process.execPath, [program, "read", "--json", ...files]);
  let complaint = "";
  child.stderr.on("data", (chunk) => (complaint += String(chunk)));
  child.stdout.once("data", () => child.stdout.destroy());
  await once(child, "close");
  expect(complaint).toBe("");
});
