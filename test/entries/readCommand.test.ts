import { readCommand } from "../../src/entries/cli/readCommand";

const words = (line: string): string[] => line.split(" ").filter(Boolean);

const review = {
  today: null,
  registered: false,
  disabled: [],
  settings: null,
};

test.each([
  ["", { kind: "help", topic: null }],
  ["--help", { kind: "help", topic: null }],
  ["help fix", { kind: "help", topic: "fix" }],
  ["check --help", { kind: "help", topic: "check" }],
  ["--version", { kind: "version" }],
  ["read план.docx", { kind: "read", json: false, paths: ["план.docx"] }],
  ["read --json a b", { kind: "read", json: true, paths: ["a", "b"] }],
  ["read a --json", { kind: "read", json: true, paths: ["a"] }],
  ["read -- --json", { kind: "read", json: false, paths: ["--json"] }],
  [
    "check a",
    {
      kind: "check",
      format: "report",
      output: null,
      options: review,
      paths: ["a"],
    },
  ],
  [
    "check --json a",
    {
      kind: "check",
      format: "lines",
      output: null,
      options: review,
      paths: ["a"],
    },
  ],
  [
    "check a -o протокол.HTML",
    {
      kind: "check",
      format: "html",
      output: "протокол.HTML",
      options: review,
      paths: ["a"],
    },
  ],
  [
    "check a -o p.txt",
    {
      kind: "check",
      format: "text",
      output: "p.txt",
      options: review,
      paths: ["a"],
    },
  ],
  [
    "check --format=sarif -o out.json --today 2026-09-01 --registered --disable spacing,term-case --disable markup-left --settings s.json a",
    {
      kind: "check",
      format: "sarif",
      output: "out.json",
      options: {
        today: { year: 2026, month: 9, day: 1 },
        registered: true,
        disabled: ["spacing", "term-case", "markup-left"],
        settings: "s.json",
      },
      paths: ["a"],
    },
  ],
  [
    "match a b --catalogue k.xlsx --catalogue=m.json",
    {
      kind: "match",
      json: false,
      catalogues: ["k.xlsx", "m.json"],
      paths: ["a", "b"],
    },
  ],
  [
    "catalogue -o k.XLSX",
    { kind: "catalogue", json: false, catalogues: [], output: "k.XLSX" },
  ],
  [
    "fix a -o b --only spacing --track",
    {
      kind: "fix",
      path: "a",
      output: "b",
      only: ["spacing"],
      track: true,
      options: review,
    },
  ],
  [
    "fix a --in-place",
    {
      kind: "fix",
      path: "a",
      output: null,
      only: null,
      track: false,
      options: review,
    },
  ],
  ["explain spacing", { kind: "explain", check: "spacing" }],
  ["checks --json", { kind: "checks", format: "json" }],
])("%s", (line, command) => {
  expect(readCommand(words(line))).toEqual({ ok: true, command });
});

test.each([
  ["chek a", /неизвестная команда chek/],
  ["--verbose", /неизвестный параметр --verbose/],
  ["read", /нужно имя файла/],
  ["read --jsn a", /неизвестный параметр --jsn/],
  ["read -x a", /неизвестный параметр -x/],
  ["read --json=да a", /--json пишется без значения/],
  ["read --constructor a", /неизвестный параметр --constructor/],
  ["toString a", /неизвестная команда toString/],
  ["check", /нужно имя файла или папки/],
  ["check --format pdf a", /--format: бывает text, json, sarif или html/],
  ["check --format --json a", /после --format нужно значение/],
  ["check a --today", /после --today нужно значение/],
  ["check a --today 31.12.2026", /--today: нужна дата вида/],
  ["check a --today 2026-02-30", /--today: нужна дата вида/],
  ["check a --json --format html", /вместе не пишутся/],
  ["fix a", /-o ФАЙЛ, либо --in-place/],
  ["fix a -o b --in-place", /-o ФАЙЛ, либо --in-place/],
  ["fix a b -o c", /имя одного файла/],
  ["fix -o c", /имя одного файла/],
  ["fix a.docx -o b.xlsx", /план в файле \.docx, и новый файл должен/],
  ["fill a.xlsx --accept 0:1:2 -o b.docx", /план в файле \.xlsx/],
  ["insert a.docm --measure x -o b.docx", /план в файле \.docm/],
  ["insert a --measure x -o b --year скоро", /--year: нужен год: 2026 или/],
  ["compare a b -o c.txt", /новый план пишется в файл \.docx/],
  ["check a.docx -o b.docx", /-o b\.docx: протокол пишется в файл \.html/],
  ["chek a", /\(справка: plan-table --help\)$/],
  ["fix a --jsn", /\(справка: plan-table fix --help\)$/],
  ["explain", /имя одной проверки/],
  ["checks all", /лишнее слово all/],
])("«%s» is told to be wrong", (line, message) => {
  const outcome = readCommand(words(line));
  expect(outcome).toEqual({
    ok: false,
    message: expect.stringMatching(message) as string,
  });
});

test.each([
  ["check a -o /dev/stdout", "text"],
  ["check a -o b.log --format text", "text"],
  ["check a --json -o b.jsonl", "lines"],
])("«%s» writes %s", (line, format) => {
  expect(readCommand(words(line))).toMatchObject({ command: { format } });
});
