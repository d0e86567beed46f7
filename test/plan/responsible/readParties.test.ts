import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { partyJson } from "../../../src/plan/responsible/partyJson";
import { partyLexicon } from "../../../src/plan/responsible/PartyLexicon";
import { readParties } from "../../../src/plan/responsible/readParties";
import { writeParties } from "../../../src/plan/responsible/writeParties";
import { onOneLine } from "../../../src/plan/responsible/partyWay";
import { growsLinearly } from "../../support/growsLinearly";

const rows = readFileSync(join(__dirname, "../../specs/parties.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string]);

const cellOf = (row: string): string =>
  row.replaceAll("⏎", "\n").replaceAll("⇥", "\t");

const shown = (cell: string): string =>
  readParties(cell)
    .map(({ kind, text }) => `${kind}: ${text.replaceAll("\n", "⏎")}`)
    .join(" | ") || "—";

test("the table of parties has no row twice", () => {
  expect(new Set(rows.map(([cell]) => cell)).size).toBe(rows.length);
});

test.each([
  ["", "№ 2\n"],
  ["Эксперты по проверке\n", "а б\n"],
])("%j and tens of thousands of lines that go on", (first, line) => {
  const cell = first + line.repeat(60_000);
  const began = performance.now();
  expect(readParties(cell).length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(5000);
});

describe("parties of a cell", () => {
  test.each(rows)("%s", (row, expected) => {
    expect(shown(cellOf(row))).toBe(expected);
  });
});

describe("written and read again", () => {
  test.each(rows)("%s", (row) => {
    const parties = readParties(cellOf(row));
    for (const separator of [", ", "; ", "\n"] as const) {
      const written = writeParties(parties, { separator });
      expect(readParties(written).map(partyJson)).toEqual(
        parties.map(({ kind, text, key }, i) => {
          const line = onOneLine(text);
          return {
            kind,
            key,
            text: i === 0 ? line.charAt(0).toUpperCase() + line.slice(1) : line,
          };
        }),
      );
    }
  });
});

test("a party's text is what stands at its offsets, and parties come in order", () => {
  const words = rows.flatMap(([cell]) => cellOf(cell).split(/(?<=\s)/));
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(",", ";", "\n", "/", " и ", "«", "»", "(", ")", '"', "-"),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const party of readParties(text)) {
        expect(party.start).toBeGreaterThanOrEqual(end);
        expect(party.end).toBeGreaterThan(party.start);
        expect(text.slice(party.start, party.end)).toBe(party.text);
        end = party.end;
      }
    }),
  );
});

test("no word is lost", () => {
  for (const [row] of rows) {
    const parties = readParties(cellOf(row));
    if (parties.length === 0) continue;
    const rest = [...parties]
      .reverse()
      .reduce(
        (text, { start, end }) => text.slice(0, start) + text.slice(end),
        cellOf(row),
      );
    expect(rest).toMatch(
      /^(?:[\s,;./+:|–-]|\d[.)]|[•*]|и(?= )|а также|совместно с|исполнители|ответственные|отв\.)*$/i,
    );
  }
});

describe("hostile cells are read in time that grows with their length", () => {
  test.each<[string, (size: number) => string]>([
    ["brackets", (size) => "(".repeat(size / 2) + ")".repeat(size / 2)],
    ["quotes", (size) => '"'.repeat(size)],
    ["capitals", (size) => "Школа ".repeat(size / 6)],
    ["abbreviations", (size) => "ОО ИМЦ ".repeat(size / 7)],
    ["one word", (size) => "образовательн".repeat(size / 13)],
    ["adjectives", (size) => "школьный ".repeat(size / 9)],
    [
      "kinds of work",
      (size) => "зам. директора по УВР" + ", ВР".repeat(size / 4),
    ],
    ["subjects", (size) => "учителя физики" + ", химии".repeat(size / 7)],
    ["names", (size) => "Иванова И.И. ".repeat(size / 13)],
    ["halves of names", (size) => "И. ".repeat(size / 3)],
    ["hyphens", (size) => "педагог-".repeat(size / 8)],
    ["numbers", (size) => "5, ".repeat(size / 3)],
    ["ends of lines", (size) => "зам.\n".repeat(size / 5)],
    ["acting", (size) => "и.о. ".repeat(size / 5)],
  ])("%s", (_, textOf) =>
    growsLinearly(25_000, (size) => readParties(textOf(size))),
  );
});

describe("what a department adds", () => {
  const lexicon = partyLexicon({
    parties: [
      {
        name: "Служба сопровождения, Лесной район",
        kind: "body",
        variants: ["ССЛ", "лесная служба"],
      },
    ],
    abbreviations: { ЛДТ: "лесной дом творчества" },
  });
  const read = (cell: string) =>
    readParties(cell, { lexicon }).map(({ kind, text }) => `${kind}: ${text}`);

  test("its parties are known by every variant and never cut", () => {
    expect(read("ССЛ, служба сопровождения, Лесной район; директор")).toEqual([
      "body: ССЛ",
      "body: служба сопровождения, Лесной район",
      "post: директор",
    ]);
    const keys = readParties("ССЛ; лесная служба", { lexicon });
    expect(new Set(keys.map(({ key }) => key)).size).toBe(1);
  });

  test("its abbreviations say what kind of party they are", () => {
    const [short, full] = readParties("ЛДТ, лесной дом творчества", {
      lexicon,
    });
    expect(short?.key).toBe(full?.key);
  });

  test("abbreviations found in the document are read in full", () => {
    const abbreviations = new Map([["РКС", "районный координационный совет"]]);
    const [short, full] = readParties("РКС, Районный координационный совет", {
      abbreviations,
    });
    expect(short).toMatchObject({ kind: "body", key: full?.key });
  });
});
