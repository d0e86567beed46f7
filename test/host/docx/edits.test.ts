import { strFromU8, unzipSync } from "fflate";
import type { Edit } from "../../../src/grid/Edit";
import { cellAt, tablesOf, type Grid } from "../../../src/grid/Grid";
import { refusals as gridRefusals } from "../../../src/grid/strings";
import { ownTexts } from "../../../src/grid/verifyEdits";
import { openDocx } from "../../../src/host/docx/openDocx";
import { refusals } from "../../../src/host/docx/strings";
import type { Author } from "../../../src/host/docx/Tracking";
import {
  docxOf,
  p,
  run,
  tbl,
  tc,
  tr,
  type DocxParts,
} from "../../support/docxOf";
import { gridOf, showGrid } from "../../support/showGrid";

const AUTHOR: Author = { author: "A & B", date: "2026-03-01T10:00:00Z" };

/** Edits told shortly, made against the grid that they are for. */
type Told = (grid: Grid) => Edit;

const textOf = (grid: Grid, row: number, column: number): string => {
  const [table] = tablesOf(grid);
  const found = table?.rows[row];
  return (table && found && cellAt(table, found, column)?.text) ?? "";
};
/** Replaces the first `quote` (the whole text where it is null) of a cell of the first table. */
const inCell =
  (row: number, column: number, quote: string | null, text: string): Told =>
  (grid) => {
    const whole = textOf(grid, row, column);
    const found = quote ?? whole;
    const start = whole.indexOf(found);
    return {
      kind: "replace-text",
      at: {
        kind: "cell",
        table: 0,
        row,
        column,
        start,
        end: start + found.length,
        quote: found,
      },
      text,
    };
  };
const inParagraph =
  (paragraph: number, start: number, quote: string, text: string): Told =>
  () => ({
    kind: "replace-text",
    at: {
      kind: "paragraph",
      paragraph,
      start,
      end: start + quote.length,
      quote,
    },
    text,
  });
const quotes = (grid: Grid, row: number): readonly string[] => {
  const found = tablesOf(grid)[0]?.rows[row];
  return found ? ownTexts(found) : [];
};
const removeRow =
  (row: number): Told =>
  (grid) => ({ kind: "remove-row", table: 0, row, quotes: quotes(grid, row) });
const insertRow =
  (after: number, like: number, ...texts: [number, string][]): Told =>
  (grid) => ({
    kind: "insert-row",
    table: 0,
    after,
    like,
    quotes: quotes(grid, like),
    texts: texts.map(([column, text]) => ({ column, text })),
  });

function edit(
  bytes: Uint8Array,
  told: readonly Told[],
  track?: Author,
): Uint8Array | string {
  const opened = openDocx(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const { grid, applyEdits } = opened.value;
  const outcome = applyEdits(
    told.map((one) => one(grid)),
    track,
  );
  if (outcome.ok) return outcome.value.toBytes();
  const { failure } = outcome;
  if (failure.kind !== "unsupported") return failure.kind;
  const known = Object.entries(refusals).find(
    ([, text]) => text === failure.needs,
  );
  return known?.[0] ?? failure.needs;
}

/** The body after edits, or why they are refused. */
function bodyAfter(
  body: string,
  told: readonly Told[],
  track?: Author,
  parts?: DocxParts,
): string {
  const edited = edit(docxOf(body, parts), told, track);
  if (typeof edited === "string") return edited;
  const xml = strFromU8(
    unzipSync(edited)["word/document.xml"] ?? new Uint8Array(),
  );
  return /<w:body>(.*)<w:sectPr\/><\/w:body>/s.exec(xml)?.[1] ?? xml;
}
const shown = (
  body: string,
  told: readonly Told[],
  track?: Author,
): string[] | string => {
  const edited = edit(docxOf(body), told, track);
  return typeof edited === "string" ? edited : showGrid(gridOf(edited));
};

const t = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const bold = (text: string): string =>
  `<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;

describe("replacing text", () => {
  test.each<[string, string, string, string, string]>([
    [
      "within a run",
      bold("В течении года"),
      "В течении",
      "В течение",
      bold("В течение года"),
    ],
    [
      "over runs",
      `${bold("аб")}<w:proofErr/>${t("вг")}`,
      "бв",
      "X",
      `${bold("аX")}<w:proofErr/>${t("г")}`,
    ],
    [
      "of a whole run",
      `${t("а")}${bold("бб")}${t("в")}`,
      "бб",
      "",
      `${t("а")}${t("в")}`,
    ],
    [
      "with less than was asked, to keep formatting",
      `${bold("один")}${run(" два")}`,
      "один два",
      "один три",
      `${bold("один")}${run(" три")}`,
    ],
    [
      "with spaces at the edges",
      t("аб"),
      "б",
      "б ",
      '<w:r><w:t xml:space="preserve">аб </w:t></w:r>',
    ],
    ["with what XML escapes", t("а"), "а", "<&\u0000\ud800", t("&lt;&amp;")],
    [
      "with tabs and hyphens",
      t("а"),
      "а",
      "б\tв\u2011",
      "<w:r><w:t>б</w:t><w:tab/><w:t>в</w:t><w:noBreakHyphen/></w:r>",
    ],
    [
      "of a tab",
      "<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t></w:r>",
      "\t",
      " ",
      '<w:r><w:t>а</w:t><w:t xml:space="preserve"> </w:t><w:t>б</w:t></w:r>',
    ],
    [
      "inserted by another",
      `<w:ins w:id="1">${t("аб")}</w:ins>`,
      "б",
      "в",
      `<w:ins w:id="1">${t("ав")}</w:ins>`,
    ],
    [
      "of a link",
      `<w:hyperlink r:id="x">${t("аб")}</w:hyperlink>`,
      "а",
      "в",
      `<w:hyperlink r:id="x">${t("вб")}</w:hyperlink>`,
    ],
    [
      "in a content control",
      `<w:sdt><w:sdtPr/><w:sdtContent>${t("аб")}</w:sdtContent></w:sdt>`,
      "а",
      "в",
      `<w:sdt><w:sdtPr/><w:sdtContent>${t("вб")}</w:sdtContent></w:sdt>`,
    ],
    [
      "past a deletion of another",
      `${t("а")}<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>${t("б")}`,
      "аб",
      "в",
      `${t("в")}<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>`,
    ],
    [
      "past hidden text",
      `${t("а")}${run("no", "<w:vanish/>")}${t("б")}`,
      "аб",
      "вг",
      `${t("вг")}${run("no", "<w:vanish/>")}`,
    ],
    [
      "inside bookmarks and comments",
      `<w:bookmarkStart w:id="0"/>${t("а")}<w:bookmarkEnd w:id="0"/>`,
      "а",
      "б",
      `<w:bookmarkStart w:id="0"/>${t("б")}<w:bookmarkEnd w:id="0"/>`,
    ],
  ])("%s", (_, inside, quote, text, expected) => {
    expect(
      bodyAfter(tbl(tr([tc(`<w:p>${inside}</w:p>`)])), [
        inCell(0, 0, quote, text),
      ]),
    ).toBe(tbl(tr([tc(`<w:p>${expected}</w:p>`)])));
  });

  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const field = `${t("а")}${begin}${t("12")}${end}${t("б")}`;

  test.each<[string, string, string, string, string]>([
    [
      "inside a field's result",
      field,
      "2",
      "3",
      `${t("а")}${begin}${t("13")}${end}${t("б")}`,
    ],
    [
      "beside a field",
      field,
      "б",
      "в",
      `${t("а")}${begin}${t("12")}${end}${t("в")}`,
    ],
    ["over a field's edge", field, "а1", "x", "field"],
    [
      "over a simple field",
      `${t("а")}<w:fldSimple w:instr="PAGE">${t("1")}</w:fldSimple>${t("б")}`,
      "а1б",
      "x",
      "field",
    ],
    [
      "over a footnote",
      `${t("а")}<w:r><w:footnoteReference w:id="1"/></w:r>${t("б")}`,
      "аб",
      "x",
      "note-reference",
    ],
    [
      "beside a footnote",
      `${t("а")}<w:r><w:footnoteReference w:id="1"/></w:r>${t("б")}`,
      "а",
      "в",
      `${t("в")}<w:r><w:footnoteReference w:id="1"/></w:r>${t("б")}`,
    ],
    [
      "over a picture",
      `${t("а")}<w:r><w:drawing/></w:r>${t("б")}`,
      "аб",
      "x",
      "drawing",
    ],
    [
      "bound to data",
      `<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>${t("а")}</w:sdtContent></w:sdt>`,
      "а",
      "б",
      "bound-content-control",
    ],
    [
      "locked",
      `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${t("а")}</w:sdtContent></w:sdt>`,
      "а",
      "б",
      "locked-content-control",
    ],
    [
      "of a formula",
      "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>",
      "x",
      "y",
      "formula",
    ],
  ])("%s", (_, inside, quote, text, expected) => {
    const after = bodyAfter(p(inside), [
      inParagraph(0, gridTextStart(inside, quote), quote, text),
    ]);
    expect(after).toBe(expected.startsWith("<") ? p(expected) : expected);
  });

  test("after a field goes out of it", () => {
    const inside = `${begin}${bold("12")}${end}`;
    expect(bodyAfter(p(inside), [inParagraph(0, 2, "", "x")])).toBe(
      p(`${inside}<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r>`),
    );
  });

  test.each<[string, string, string]>([
    [
      "an empty paragraph with its mark's formatting",
      '<w:p><w:pPr><w:jc/><w:rPr><w:ins w:id="1"/><w:b/></w:rPr></w:pPr></w:p>',
      '<w:p><w:pPr><w:jc/><w:rPr><w:ins w:id="1"/><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r></w:p>',
    ],
    ["an empty tag", "<w:p/>", `<w:p>${t("x")}</w:p>`],
    [
      "a paragraph of bookmarks",
      '<w:p><w:bookmarkStart w:id="1"/><w:bookmarkEnd w:id="1"/></w:p>',
      `<w:p><w:bookmarkStart w:id="1"/><w:bookmarkEnd w:id="1"/>${t("x")}</w:p>`,
    ],
  ])("fills %s", (_, before, after) => {
    expect(bodyAfter(tbl(tr([tc(before)])), [inCell(0, 0, "", "x")])).toBe(
      tbl(tr([tc(after)])),
    );
  });

  test("several at once, in one run and beside each other", () => {
    const body = tbl(tr([tc(p(bold("аа бб вв")))]));
    const after = bodyAfter(body, [
      inCell(0, 0, "вв", "г"),
      inCell(0, 0, "аа", "д"),
      inCell(0, 0, " бб", ""),
    ]);
    expect(after).toBe(tbl(tr([tc(p(bold("д г")))])));
  });
});

describe("paragraphs", () => {
  const pPr = '<w:jc w:val="center"/>';
  test.each<[string, string, string | null, string, string]>([
    [
      "begin where a line ends, with the same properties",
      p(bold("аб"), pPr),
      "б",
      "б\nв",
      p(bold("аб"), pPr) +
        p('<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>в</w:t></w:r>', pPr),
    ],
    [
      "begin in the middle",
      p(t("аб") + t("в")),
      "аб",
      "а\nб",
      p(t("а")) + p(t("б") + t("в")),
    ],
    [
      "answer one another line by line",
      p(t("а")) + p(bold("б"), pPr),
      null,
      "в\nг",
      p(t("в")) + p(bold("г"), pPr),
    ],
    [
      "go with all their text",
      p(t("а")) + p(bold("б"), pPr) + p(t("в")),
      "б\n",
      "",
      p(t("а")) + p(t("в")),
    ],
    ["go at the end", p(t("а")) + p(t("б")), "\nб", "", p(t("а"))],
    ["join", p(t("аб"), pPr) + p(t("вг")), "б\nв", "", p(t("а") + t("г"), pPr)],
    [
      "join over others, marks of ranges kept",
      p(t("аб")) + p('<w:bookmarkEnd w:id="3"/>' + t("x")) + p(t("вг")),
      "б\nx\nв",
      "-",
      p(t("а-") + '<w:bookmarkEnd w:id="3"/>' + t("г")),
    ],
    [
      "keep a section's end",
      p(t("а"), "<w:sectPr/>"),
      "а",
      "а\nб",
      "section-break",
    ],
    [
      "are not joined over a nested table",
      p(t("а")) + tbl(tr(["б"])) + p(),
      "а\nб",
      "x",
      "merged-structure",
    ],
    [
      "do not begin inside a link",
      p(`<w:hyperlink>${t("аб")}</w:hyperlink>`),
      "а",
      "а\n",
      "wrapped-paragraph-break",
    ],
    [
      "begin inside an insertion",
      p(`<w:ins w:id="1">${t("аб")}</w:ins>`),
      "а",
      "а\n",
      p(`<w:ins w:id="1">${t("а")}</w:ins>`) +
        p(`<w:ins w:id="1">${t("б")}</w:ins>`),
    ],
  ])("%s", (_, inside, quote, text, expected) => {
    const after = bodyAfter(tbl(tr([tc(inside)])), [inCell(0, 0, quote, text)]);
    expect(after).toBe(
      expected.startsWith("<") ? tbl(tr([tc(expected)])) : expected,
    );
  });

  test("answer a line break with a line break", () => {
    const inside = "<w:r><w:t>а</w:t><w:br/><w:t>б</w:t></w:r>";
    expect(bodyAfter(p(inside), [inParagraph(0, 0, "а\nб", "в\nг")])).toBe(
      p("<w:r><w:t>в</w:t><w:br/><w:t>г</w:t></w:r>"),
    );
  });
});

describe("removing rows", () => {
  const restart = '<w:vMerge w:val="restart"/>';
  const goOn = "<w:vMerge/>";
  test.each<[string, string, Told[], string]>([
    [
      "takes the row",
      tbl(tr(["a"]), tr(["b"])),
      [removeRow(0)],
      tbl(tr(["b"])),
    ],
    [
      "takes what wraps it alone",
      tbl(
        `<w:sdt><w:sdtPr/><w:sdtContent>${tr(["a"])}</w:sdtContent></w:sdt>`,
        tr(["b"]),
      ),
      [removeRow(0)],
      tbl(tr(["b"])),
    ],
    [
      "leaves what wraps others",
      tbl(
        `<w:sdt><w:sdtContent>${tr(["a"])}${tr(["b"])}</w:sdtContent></w:sdt>`,
      ),
      [removeRow(0)],
      tbl(`<w:sdt><w:sdtContent>${tr(["b"])}</w:sdtContent></w:sdt>`),
    ],
    [
      "takes a table without rows",
      p("x") + tbl(tr(["a"]), tr(["b"])) + p("y"),
      [removeRow(0), removeRow(1)],
      p("x") + p("y"),
    ],
    [
      "moves a merge down",
      tbl(tr([tc("a", restart), "b"]), tr([tc("", goOn), "c"])),
      [removeRow(0)],
      tbl(tr([tc("a", restart), "c"])),
    ],
    [
      "shortens a merge",
      tbl(tr([tc("a", restart)]), tr([tc("", goOn)]), tr([tc("", goOn)])),
      [removeRow(1)],
      tbl(tr([tc("a", restart)]), tr([tc("", goOn)])),
    ],
  ])("%s", (_, body, told, after) => {
    expect(bodyAfter(body, told)).toBe(after);
  });

  test("leaves a field whole", () => {
    const begin = p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    );
    expect(bodyAfter(tbl(tr([tc(begin)]), tr(["b"])), [removeRow(0)])).toBe(
      "field",
    );
    expect(bodyAfter(tbl(tr([tc(begin)])), [removeRow(0)])).toBe("field");
  });

  test.each([
    [p('<w:r><w:footnoteReference w:id="2"/></w:r>'), "note-reference"],
    [p("<w:r><w:drawing/></w:r>"), "drawing"],
    [p('<w:r><w:commentReference w:id="0"/></w:r>'), "comment"],
    [p(`<w:hyperlink w:anchor="x">${run("a")}</w:hyperlink>`), "field"],
    [tbl(tr(["x"])) + p(), "nested-table"],
  ])("keeps what is not text: %s", (inside, refusal) => {
    const body = tbl(tr([tc(inside)]), tr(["b"]));
    expect(bodyAfter(body, [removeRow(0)])).toBe(refusal);
    expect(bodyAfter(body, [removeRow(0)], AUTHOR)).toBe(refusal);
    expect(bodyAfter(tbl(tr([tc(inside)])), [removeRow(0)])).toBe(refusal);
  });

  test("keeps the mark of a range that goes on elsewhere", () => {
    const start = '<w:bookmarkStart w:id="1" w:name="a"/>';
    const end = '<w:bookmarkEnd w:id="1"/>';
    const whole =
      '<w:bookmarkStart w:id="2" w:name="b"/><w:bookmarkEnd w:id="2"/>';
    expect(
      bodyAfter(tbl(tr([tc(p(start + run("a") + whole))]), tr([tc(p(end))])), [
        removeRow(0),
      ]),
    ).toBe(tbl(start, tr([tc(p(end))])));
  });
});

describe("inserting rows", () => {
  const cell = (text: string, properties = '<w:tcW w:w="9"/>'): string =>
    tc(p(bold(text), '<w:jc w:val="left"/>'), properties);
  const made = (text: string): string =>
    tc(
      p(
        text && `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`,
        '<w:jc w:val="left"/>',
      ),
      '<w:tcW w:w="9"/>',
    );

  test("copies the look of the row, and nothing else of it", () => {
    const template = tr(
      [
        cell("a"),
        tc(
          `<w:p w14:paraId="1"><w:bookmarkStart w:id="1"/>${bold("b")}<w:bookmarkEnd w:id="1"/></w:p>`,
        ),
      ],
      "<w:cantSplit/><w:tblHeader/>",
    );
    const body = tbl(template, tr(["x", "y"]));
    const row = tr(
      [
        made("one"),
        tc(
          p(`<w:r><w:rPr><w:b/></w:rPr><w:t>two</w:t></w:r>`) +
            p(`<w:r><w:rPr><w:b/></w:rPr><w:t>three</w:t></w:r>`),
        ),
      ],
      "<w:cantSplit/>",
    );
    expect(
      bodyAfter(body, [insertRow(0, 0, [0, "one"], [1, "two\nthree"])]),
    ).toBe(tbl(template, row, tr(["x", "y"])));
  });

  test("puts it first, last, and several in their order", () => {
    const body = tbl(tr(["a"]), tr(["b"]));
    expect(
      shown(body, [
        insertRow(-1, 0, [0, "1"]),
        insertRow(1, 0, [0, "2"]),
        insertRow(1, 1, [0, "3"]),
      ]),
    ).toEqual(["| 1 |", "| a |", "| b |", "| 2 |", "| 3 |"]);
  });

  test("goes into a merge that goes on, and is free below it", () => {
    const body = tbl(
      tr([tc("m", '<w:vMerge w:val="restart"/>'), "a"]),
      tr([tc("", "<w:vMerge/>"), "b"]),
    );
    expect(
      shown(body, [
        insertRow(0, 0, [1, "x"]),
        insertRow(1, 0, [0, "n"], [1, "y"]),
      ]),
    ).toEqual(["| m↓3 | a |", "| ^0 | x |", "| ^0 | b |", "| n | y |"]);
    expect(shown(body, [insertRow(0, 0, [0, "x"])])).toBe("merged-rows");
  });

  test("keeps spans and old merges across", () => {
    const body = tbl(
      tr([
        tc("a", '<w:gridSpan w:val="2"/>'),
        tc("b", '<w:hMerge w:val="restart"/>'),
        tc("", "<w:hMerge/>"),
      ]),
    );
    expect(shown(body, [insertRow(0, 0, [2, "x"])])).toEqual([
      "| a→2 | b→2 |",
      "| →2 | x→2 |",
    ]);
  });
});

describe("a table in a frame is edited as it would be outside", () => {
  const framed = (content: string): string =>
    tbl(tr([tc(p("Шапка") + content + p())]), tr(["Подпись"]));
  const plan = tbl(tr(["№", "Мера"]), tr(["1", "Полить"]), tr(["2", "Мыть"]));

  test.each<[string, Told[]]>([
    ["a text", [inCell(1, 1, "Полить", "Посадить")]],
    ["a new line", [inCell(1, 1, "Полить", "Полить\nи убрать")]],
    ["a row away", [removeRow(1)]],
    ["a row more", [insertRow(2, 2, [0, "3"], [1, "Красить"])]],
    ["a row first", [insertRow(-1, 1, [1, "Красить"])]],
    [
      "all at once",
      [
        inCell(2, 1, "Мыть", "Чистить"),
        removeRow(1),
        insertRow(2, 2, [1, "Красить"]),
      ],
    ],
  ])("%s", (_, told) => {
    for (const author of [undefined, AUTHOR]) {
      const plain = bodyAfter(plan, told, author);
      expect(plain).not.toBe(plan);
      expect(bodyAfter(framed(plan), told, author)).toBe(framed(plain));
    }
    expect(shown(framed(plan), told)).toEqual([
      "Шапка",
      ...[shown(plan, told)].flat(),
      "",
      "Подпись",
    ]);
  });

  test("and so is the text around it", () => {
    expect(shown(framed(plan), [inParagraph(0, 0, "Шапка", "План")])).toEqual([
      "План",
      ...[shown(plan, [])].flat(),
      "",
      "Подпись",
    ]);
    expect(
      bodyAfter(framed(plan), [inParagraph(2, 7, "", "\nИванов")]),
    ).toContain("Иванов");
  });
});

describe("the file", () => {
  test("keeps every other part byte for byte", () => {
    const bytes = docxOf(p("аб"), {
      styles: "<!-- own -->",
      settings: "<w:zoom/>",
    });
    const edited = edit(bytes, [inParagraph(0, 0, "а", "в")]);
    if (typeof edited === "string") throw new Error(edited);
    const before = unzipSync(bytes);
    const after = unzipSync(edited);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, content] of Object.entries(before))
      if (name !== "word/document.xml") expect(after[name]).toEqual(content);
  });

  const protect = (kind: string): string =>
    `<w:documentProtection w:edit="${kind}" w:enforcement="1"/>`;
  test.each<[string, Author | undefined, string]>([
    [protect("readOnly"), undefined, "protected"],
    [protect("readOnly"), AUTHOR, "protected"],
    [protect("trackedChanges"), undefined, "protected"],
    [
      '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>',
      undefined,
      p("вб"),
    ],
  ])("protected by %s", (settings, track, after) => {
    expect(
      bodyAfter(p("аб"), [inParagraph(0, 0, "а", "в")], track, {
        settings,
      }).replaceAll(' xml:space="preserve"', ""),
    ).toBe(after.replaceAll(' xml:space="preserve"', ""));
  });

  test("is refused when stale, or when edits meet", () => {
    expect(bodyAfter(p("аб"), [inParagraph(0, 0, "x", "y")])).toBe("stale");
    expect(
      bodyAfter(p("аб"), [
        inParagraph(0, 0, "аб", "y"),
        inParagraph(0, 1, "б", "z"),
      ]),
    ).toBe(gridRefusals.overlap.text);
  });
});

describe("tracked", () => {
  const ids = (body: string): string => {
    let n = 0;
    return body.replace(
      /w:id="\d+" w:author="A &amp; B" w:date="2026-03-01T10:00:00Z"/g,
      () => `#${++n}`,
    );
  };
  const tracked = (body: string, ...told: Told[]): string =>
    ids(bodyAfter(body, told, AUTHOR));
  const del = (text: string): string =>
    `<w:r><w:delText>${text}</w:delText></w:r>`;

  test("a word is deleted and another inserted", () => {
    expect(tracked(p(t("раз два три")), inParagraph(0, 4, "два", "пять"))).toBe(
      p(
        `<w:r><w:t xml:space="preserve">раз </w:t></w:r><w:del #1>${del("два")}</w:del><w:ins #2>${t("пять")}</w:ins><w:r><w:t xml:space="preserve"> три</w:t></w:r>`,
      ),
    );
  });

  test("ids are fresh", () => {
    expect(
      bodyAfter(
        p(`<w:bookmarkStart w:id="41"/>${t("а")}`),
        [inParagraph(0, 0, "а", "б")],
        AUTHOR,
      ),
    ).toContain('<w:del w:id="42"');
  });

  test("a paragraph begins with an inserted mark", () => {
    expect(tracked(p(t("аб")), inParagraph(0, 1, "", "\n"))).toBe(
      p(t("а"), "<w:rPr><w:ins #1/></w:rPr>") + p(t("б")),
    );
  });

  test("joined paragraphs have a deleted mark and read as one", () => {
    const body = tbl(tr([tc(p(t("аб")) + p(t("вг")))]));
    const after = tracked(body, inCell(0, 0, "б\nв", "-"));
    expect(after).toContain("<w:rPr><w:del #");
    expect(shown(body, [inCell(0, 0, "б\nв", "-")], AUTHOR)).toEqual([
      "| а-г |",
    ]);
  });

  test("inside another author's insertion ours stands on its own", () => {
    const theirs = 'w:id="7" w:author="B"';
    expect(
      tracked(
        p(`<w:ins ${theirs}>${t("аб")}</w:ins>`),
        inParagraph(0, 1, "", "x"),
      ),
    ).toBe(
      p(
        `<w:ins ${theirs}>${t("а")}</w:ins><w:ins #1>${t("x")}</w:ins><w:ins w:id="9" w:author="B">${t("б")}</w:ins>`,
      ),
    );
  });

  test("a mark that another author has inserted is deleted after it, and not inserted twice", () => {
    const theirs = '<w:rPr><w:ins w:id="7" w:author="B"/><w:b/></w:rPr>';
    const cell = (inside: string): string => tbl(tr([tc(inside)]));
    expect(
      tracked(
        cell(p(t("а"), theirs) + p(t("б"))),
        inCell(0, 0, "а\nб", "в\nг\nд"),
      ),
    ).toContain(theirs);
    expect(
      tracked(cell(p(t("аб"), theirs) + p(t("вг"))), inCell(0, 0, "б\nв", "")),
    ).toMatch(
      /<w:rPr><w:ins w:id="7" w:author="B"\/><w:del #\d+\/><w:b\/><\/w:rPr>/,
    );
  });

  test("rows are marked and read as gone or there", () => {
    const body = tbl(tr(["a", "b"], "<w:cantSplit/>"), tr(["c", "d"]));
    expect(tracked(body, removeRow(0))).toContain(
      "<w:trPr><w:cantSplit/><w:del #",
    );
    expect(
      shown(body, [removeRow(0), insertRow(1, 1, [0, "x"])], AUTHOR),
    ).toEqual(["| c | d |", "| x |  |"]);
    expect(tracked(body, insertRow(1, 1, [0, "x"]))).toMatch(
      /<w:tr><w:trPr><w:ins #\d+\/><\/w:trPr><w:tc><w:p><w:pPr><w:rPr><w:ins #\d+\/><\/w:rPr><\/w:pPr><w:ins #\d+>/,
    );
  });

  test("merges that rows would leave are refused", () => {
    const body = tbl(
      tr([tc("a", '<w:vMerge w:val="restart"/>')]),
      tr([tc("", "<w:vMerge/>")]),
    );
    expect(tracked(body, removeRow(0))).toBe("merged-rows");
  });
});

/** Where `quote` begins in the text that the runs show. */
function gridTextStart(inside: string, quote: string): number {
  const [block] = gridOf(docxOf(p(inside))).blocks;
  return block?.kind === "paragraph" ? block.text.indexOf(quote) : -1;
}
