import { docxOf, p, tbl, tc, tr, type DocxParts } from "../../support/docxOf";
import { gridOf, showGrid } from "../../support/showGrid";

const level = (
  index: number,
  text: string,
  format = "decimal",
  more = "",
): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const list = (id: number, definitionId: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`;
const numPr = (id: number | null, at?: number): string =>
  `<w:numPr>${at === undefined ? "" : `<w:ilvl w:val="${at}"/>`}${id === null ? "" : `<w:numId w:val="${id}"/>`}</w:numPr>`;
const item = (id: number, at?: number): string => p("x", numPr(id, at));

/** The labels of the body's paragraphs, «-» where there is none. */
const labels = (body: string, parts: DocxParts): string =>
  showGrid(gridOf(docxOf(body, parts)))
    .map((line) => /^\{(.*?)\}/.exec(line)?.[1] ?? "-")
    .join(" ");

const outline = definition(
  0,
  level(0, "%1."),
  level(1, "%1.%2."),
  level(2, "%1.%2.%3"),
);

describe("numbers", () => {
  test.each<[string, string, string, string]>([
    [
      "count on and restart below",
      outline + list(1, 0),
      [0, 1, 1, 2, 0, 1].map((at) => item(1, at)).join(""),
      "1. 1.1. 1.2. 1.2.1 2. 2.1.",
    ],
    [
      "count a level passed over as used",
      outline + list(1, 0),
      [1, 1, 0, 2].map((at) => item(1, at)).join(""),
      "1.1. 1.2. 2. 2.1.1",
    ],
    [
      "go on between text and lists of one definition",
      outline + list(1, 0) + list(2, 0),
      item(1) + p("x") + item(2) + item(1),
      "1. - 2. 3.",
    ],
    [
      "start anew where a list says so, once",
      outline +
        list(1, 0) +
        list(
          2,
          0,
          '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>',
        ),
      item(1) + item(2) + item(2) + item(1),
      "1. 5. 6. 7.",
    ],
    [
      "take a level that the list redefines",
      outline +
        list(
          1,
          0,
          `<w:lvlOverride w:ilvl="0">${level(0, "(%1)", "upperRoman")}</w:lvlOverride>`,
        ),
      item(1) + item(1),
      "(I) (II)",
    ],
    [
      "restart as told",
      definition(
        0,
        level(0, "%1"),
        level(1, "%2", "decimal", '<w:lvlRestart w:val="0"/>'),
        level(2, "%3", "decimal", '<w:lvlRestart w:val="1"/>'),
      ) + list(1, 0),
      [0, 1, 2, 1, 2, 0, 1, 2].map((at) => item(1, at)).join(""),
      "1 1 1 2 2 2 3 1",
    ],
    [
      "are legal where told",
      definition(
        0,
        level(0, "%1", "upperRoman"),
        level(1, "%1.%2", "decimal", "<w:isLgl/>"),
        level(2, "%1.%3"),
      ) + list(1, 0),
      [0, 1, 2].map((at) => item(1, at)).join(""),
      "I 1.1 I.1",
    ],
    [
      "leave out a bullet's level",
      definition(
        0,
        level(0, "%1."),
        level(1, "—", "bullet"),
        level(2, "%1.%2%3."),
      ) + list(1, 0),
      [0, 1, 2].map((at) => item(1, at)).join(""),
      "1. — 1.1.",
    ],
    [
      "are not shown for none",
      definition(0, level(0, "", "none"), level(1, "%1%2", "decimal")) +
        list(1, 0),
      item(1, 0) + item(1, 1),
      "- 1",
    ],
    [
      "are taken away by list 0",
      outline + list(1, 0),
      item(1) + item(0) + item(9),
      "1. - -",
    ],
    [
      "follow a linked style",
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="ls"/></w:abstractNum>' +
        definition(1, level(0, "№%1")) +
        list(1, 0) +
        list(2, 1),
      item(1) + item(2),
      "№1 №2",
    ],
    [
      "come from the fallback of alternatives",
      definition(
        0,
        `<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>`,
      ) + list(1, 0),
      item(1) + item(1),
      "001 002",
    ],
  ])("%s", (_, numbering, body, shown) => {
    const styles = `<w:style w:type="numbering" w:styleId="ls"><w:pPr>${numPr(2)}</w:pPr></w:style>`;
    expect(labels(body, { numbering, styles })).toBe(shown);
  });

  test.each([
    ["decimal", "1 2 27"],
    ["decimalZero", "01 02 27"],
    ["upperRoman", "I II XXVII"],
    ["lowerRoman", "i ii xxvii"],
    ["lowerLetter", "a b aa"],
    ["upperLetter", "A B AA"],
    ["russianLower", "а б э"],
    ["russianUpper", "А Б Э"],
    ["unheardOf", "1 2 27"],
  ])("in the format %s", (format, shown) => {
    const numbering = definition(0, level(0, "%1", format)) + list(1, 0);
    const all = labels(item(1).repeat(27), { numbering }).split(" ");
    expect([all[0], all[1], all[26]].join(" ")).toBe(shown);
  });

  test.each([
    ["\uf0b7", "•"],
    ["\uf02d", "–"],
    ["\uf123", "•"],
    ["-", "-"],
    ["o", "◦"],
  ])("as the bullet %s", (text, shown) => {
    const numbering = definition(0, level(0, text, "bullet")) + list(1, 0);
    expect(labels(item(1), { numbering })).toBe(shown);
  });
});

describe("styles number", () => {
  const numbering =
    definition(
      0,
      level(0, "%1."),
      level(1, "%1.%2.", "decimal", '<w:pStyle w:val="second"/>'),
    ) + list(1, 0);
  const styles = `<w:style w:type="paragraph" w:styleId="first"><w:pPr>${numPr(1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="second"><w:pPr>${numPr(1, 0)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="child"><w:basedOn w:val="first"/></w:style><w:style w:type="paragraph" w:styleId="deeper"><w:basedOn w:val="first"/><w:pPr>${numPr(null, 1)}</w:pPr></w:style>`;
  const styled = (style: string, more = ""): string =>
    p("x", `<w:pStyle w:val="${style}"/>${more}`);

  test.each([
    ["by their own list", styled("first") + styled("first"), "1. 2."],
    [
      "by the level that names them",
      styled("first") + styled("second"),
      "1. 1.1.",
    ],
    ["by what they are based on", styled("child"), "1."],
    [
      "by a level of their own over a list that is inherited",
      styled("first") + styled("deeper"),
      "1. 1.1.",
    ],
    [
      "unless the paragraph says otherwise",
      styled("first") +
        styled("first", numPr(0)) +
        styled("first", numPr(null, 1)),
      "1. - 1.1.",
    ],
  ])("%s", (_, body, shown) => {
    expect(labels(body, { numbering, styles })).toBe(shown);
  });

  test("by default", () => {
    const byDefault = `<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:pPr>${numPr(1)}</w:pPr></w:style>`;
    expect(labels(p("x"), { numbering, styles: byDefault })).toBe("1.");
  });
});

test("numbers run through body and tables, empty cells among them", () => {
  const numbering = outline + list(1, 0);
  const numbered = (text: string, at: number): string => p(text, numPr(1, at));
  const body =
    numbered("a", 0) +
    tbl(
      tr([
        tc(numbered("", 1)),
        tc(numbered("b", 1) + p("c") + numbered("d", 1)),
      ]),
      tr([tc(numbered("", 0))], "<w:del/>"),
      tr([tc(numbered("", 0))]),
    ) +
    numbered("e", 0);
  expect(showGrid(gridOf(docxOf(body, { numbering })))).toEqual([
    "{1.} a",
    "| {1.1.}  | {1.2.} b\nc\n{1.3.} d |",
    "| {2.}  |",
    "{3.} e",
  ]);
});
