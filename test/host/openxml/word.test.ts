import { strFromU8, unzipSync } from "fflate";
import { openFlatOpc } from "../../../src/host/openxml/openPackage";
import { readWord } from "../../../src/host/openxml/word/readWord";
import { toGrid } from "../../../src/host/openxml/word/toGrid";
import { docxOf, p, run, tbl, tc, tr } from "../../support/docxOf";
import { gridOf, showGrid } from "../../support/showGrid";
import { rootRelationships, WORD_MAIN } from "../../support/zipOf";

const read = (body: string): string[] => showGrid(gridOf(docxOf(body)));
const notes = (body: string): number => gridOf(docxOf(body)).notes.length;

describe("text of a paragraph", () => {
  test.each<[string, string, string]>([
    ["runs", run("од") + "<w:proofErr/>" + run("но"), "одно"],
    [
      "breaks and tabs",
      "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:cr/><w:ptab/></w:r>",
      "a\nb\t\n\t",
    ],
    [
      "hyphens",
      "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c\u00ad</w:t></w:r>",
      "a\u2011b\u00adc\u00ad",
    ],
    [
      "symbols",
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="0041"/><w:sym w:font="Wingdings" w:char="F033"/></w:r>',
      "✓A\ufffd",
    ],
    ["space not preserved", "<w:r><w:t>  a b </w:t></w:r>", "a b"],
    ["a line end in the file", run("a\r\nb\nc"), "a b c"],
    ["entities", run("&lt;p&gt; &amp; &#1071;"), "<p> & Я"],
    ["CDATA", "<w:r><w:t><![CDATA[<b>]]></w:t></w:r>", "<b>"],
    [
      "inserted",
      `<w:ins w:id="1">${run("new")}</w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>`,
      "new",
    ],
    [
      "moved",
      `<w:moveFrom>${run("a")}</w:moveFrom><w:moveTo>${run("b")}</w:moveTo>`,
      "b",
    ],
    [
      "deleted inside inserted",
      `<w:ins><w:del>${run("x")}</w:del>${run("y")}</w:ins>`,
      "y",
    ],
    [
      "hidden",
      run("no", "<w:vanish/>") + run("yes", '<w:vanish w:val="0"/>'),
      "yes",
    ],
    [
      "wrapped",
      `<w:hyperlink r:id="x">${run("a")}</w:hyperlink><w:smartTag>${run("b")}</w:smartTag><w:customXml>${run("c")}</w:customXml><w:sdt><w:sdtPr/><w:sdtContent>${run("d")}</w:sdtContent></w:sdt><w:fldSimple w:instr="x">${run("e")}</w:fldSimple>`,
      "abcde",
    ],
    [
      "a field",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("today")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      "today",
    ],
    ["a note", `${run("a")}<w:r><w:footnoteReference w:id="2"/></w:r>`, "a"],
    [
      "ruby",
      `<w:r><w:ruby><w:rt>${run("up")}</w:rt><w:rubyBase>${run("base")}</w:rubyBase></w:ruby></w:r>`,
      "base",
    ],
    ["a formula", "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"],
    [
      "alternatives",
      `<mc:AlternateContent><mc:Choice Requires="w14">${run("a")}</mc:Choice><mc:Fallback>${run("b")}</mc:Fallback></mc:AlternateContent>`,
      "a",
    ],
  ])("%s", (_, inside, text) => {
    expect(read(`<w:p>${inside}</w:p>`)).toEqual([text]);
    expect(read(tbl(tr([tc(`<w:p>${inside}</w:p>`)])))).toEqual([
      `| ${text} |`,
    ]);
  });

  test("hidden by a style", () => {
    const styles =
      '<w:style w:type="character" w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="c"><w:basedOn w:val="base"/></w:style>';
    const body = p(run("no", '<w:rStyle w:val="c"/>') + run("yes"));
    expect(showGrid(gridOf(docxOf(body, { styles })))).toEqual(["yes"]);
  });

  test("a style based on itself ends", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="a"/></w:style>';
    const body = p("x", '<w:pStyle w:val="a"/>');
    expect(showGrid(gridOf(docxOf(body, { styles })))).toEqual(["x"]);
  });

  test("a field left open hides no more than its paragraph", () => {
    expect(
      read(
        p('<w:r><w:fldChar w:fldCharType="begin"/><w:t>x</w:t></w:r>') +
          p("next"),
      ),
    ).toEqual(["", "next"]);
  });

  test("joined by deleted paragraph marks", () => {
    const deleted = "<w:rPr><w:del/></w:rPr>";
    expect(
      read(
        p("a", deleted) + p("b", deleted) + p("c") + p("", deleted) + p("d"),
      ),
    ).toEqual(["abc", "d"]);
    expect(
      read(p("a") + p(`<w:del>${run("x")}</w:del>`, deleted) + tbl(tr(["b"]))),
    ).toEqual(["a", "| b |"]);
  });

  test("of text boxes is read once, as paragraphs of their own", () => {
    const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p("box")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("box")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(read(p(`<w:r>${box}</w:r>${run("title")}`))).toEqual([
      "box",
      "title",
    ]);
    expect(read(p(`${run("title")}<w:r>${box}</w:r>`))).toEqual([
      "title",
      "box",
    ]);
    expect(read(tbl(tr([tc(p(`<w:r>${box}</w:r>${run("cell")}`))])))).toEqual([
      "| cell |",
    ]);
  });
});

describe("tables", () => {
  const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;
  const restart = '<w:vMerge w:val="restart"/>';
  const goOn = "<w:vMerge/>";

  test.each<[string, string[], string[]]>([
    [
      "spans",
      [tr([tc("a", span(2)), "b"]), tr(["c", "d", "e"])],
      ["| a→2 | b |", "| c | d | e |"],
    ],
    [
      "columns left out before a row",
      [tr(["b", "c"], '<w:gridBefore w:val="1"/><w:gridAfter w:val="2"/>')],
      ["|+1| b | c |"],
    ],
    [
      "vertical merges",
      [
        tr([tc("a", restart), "b"]),
        tr([tc("lost", goOn), "c"]),
        tr(["d", tc("e", goOn)]),
      ],
      ["| a↓2 | b |", "| ^0 | c |", "| d | e |"],
    ],
    [
      "a merge begun anew",
      [tr([tc("a", restart)]), tr([tc("b", restart)]), tr([tc("", goOn)])],
      ["| a |", "| b↓2 |", "| ^1 |"],
    ],
    [
      "a continuation of another width",
      [tr([tc("a", restart + span(2))]), tr([tc("b", goOn), "c"])],
      ["| a→2 |", "| b | c |"],
    ],
    [
      "spans merged down",
      [
        tr(["x", tc("a", span(2) + restart)]),
        tr(["y", tc("", span(2) + goOn)]),
      ],
      ["| x | a→2↓2 |", "| y | ^0→2 |"],
    ],
    [
      "legacy horizontal merges",
      [
        tr([
          tc("a", '<w:hMerge w:val="restart"/>'),
          tc("lost", "<w:hMerge/>"),
          "b",
        ]),
        tr([tc("c", "<w:hMerge/>"), "d"]),
      ],
      ["| a→2 | b |", "| c | d |"],
    ],
    [
      "header and hidden rows",
      [
        tr(["a"], "<w:tblHeader/>"),
        tr(["b"], "<w:hidden/>"),
        tr(["c"], '<w:tblHeader w:val="0"/>'),
      ],
      ["| a | header", "| b | hidden", "| c |"],
    ],
    [
      "deleted rows and cells",
      [
        tr(["a"], '<w:ins w:id="1"/>'),
        tr(["b"], '<w:del w:id="2"/>'),
        tr(["c", tc("d", "<w:cellDel/>")]),
      ],
      ["| a |", "| c |"],
    ],
    [
      "wrapped rows and cells",
      [
        `<w:sdt><w:sdtContent>${tr(["a", `<w:sdt><w:sdtContent>${tc("b")}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`,
        `<w:customXml>${tr([`<w:customXml>${tc("c")}</w:customXml>`])}</w:customXml>`,
      ],
      ["| a | b |", "| c |"],
    ],
    [
      "paragraphs of a cell",
      [
        tr([
          tc(
            p("a") +
              `<w:sdt><w:sdtContent>${p("b")}</w:sdtContent></w:sdt>` +
              p(),
          ),
        ]),
      ],
      ["| a\nb\n |"],
    ],
    [
      "a nested table",
      [tr([tc(p("a") + tbl(tr(["b", "c"])) + p("d"))])],
      ["| a\nb\nc\nd |"],
    ],
    [
      "spans beyond reason",
      [
        tr([
          tc("a", span(2_000_000_000)),
          tc("b", span(-5)),
          tc("c", '<w:gridSpan w:val="x"/>'),
        ]),
      ],
      ["| a→63 | b | c |"],
    ],
    ["a row without cells", [tr([]), tr(["a"])], ["|", "| a |"]],
  ])("with %s", (_, rows, shown) => {
    expect(read(tbl(...rows))).toEqual(shown);
  });

  test("deleted as a whole are gone, wrapped ones are not", () => {
    expect(
      read(
        tbl(tr(["a"], "<w:del/>")) +
          `<w:sdt><w:sdtContent>${tbl(tr(["b"]))}</w:sdtContent></w:sdt>`,
      ),
    ).toEqual(["| b |"]);
  });

  test("are counted with their columns and places", () => {
    const grid = gridOf(
      docxOf(p("x") + tbl(tr(["a", "b"]), tr(["c"])) + p("y") + tbl(tr(["d"]))),
    );
    expect(grid.blocks).toMatchObject([
      { index: 0 },
      { index: 0, columnCount: 2, name: null, hidden: false },
      { index: 1 },
      { index: 1, columnCount: 1 },
    ]);
  });
});

describe("notes tell of", () => {
  test.each([
    ["nothing", tbl(tr(["a"])), 0],
    ["nested tables", tbl(tr([tc(tbl(tr(["a"])) + p())])), 1],
    [
      "tracked changes, once",
      p(`<w:ins>${run("a")}</w:ins>`) + p(`<w:del>${run("b")}</w:del>`),
      1,
    ],
    ["embedded documents", "<w:altChunk/>", 1],
  ])("%s", (_, body, count) => {
    expect(notes(body)).toBe(count);
  });
});

test("a flat OPC package gives the same grid", () => {
  const body = p("title") + tbl(tr(["a", tc("b", '<w:gridSpan w:val="2"/>')]));
  const bytes = docxOf(body);
  const part = (name: string, type: string, xml: string): string =>
    `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml.replace(/^<\?.*?\?>\s*/, "")}</pkg:xmlData></pkg:part>`;
  const xml = strFromU8(
    unzipSync(bytes)["word/document.xml"] ?? new Uint8Array(),
  );
  const flat = openFlatOpc(
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part("_rels/.rels", "application/vnd.openxmlformats-package.relationships+xml", rootRelationships("word/document.xml"))}${part("word/document.xml", WORD_MAIN, xml)}</pkg:package>`,
  );
  if (!flat.ok) throw new Error(flat.failure.kind);
  const document = readWord(flat.value);
  if (!document.ok) throw new Error(document.failure.kind);
  expect(toGrid(document.value)).toEqual(gridOf(bytes));
});

test("tables nested to the limit are read", () => {
  const depth = 200;
  const body =
    "<w:tbl><w:tr><w:tc>".repeat(depth) +
    p("deep") +
    `</w:tc></w:tr></w:tbl>`.repeat(depth);
  expect(read(body)).toEqual(["| deep |"]);
});

describe("a table in a frame", () => {
  const plan = tbl(tr(["№", "Мера"]), tr(["1", "Полить"]));

  test("is read as a table of its own, and the rest of the frame as text", () => {
    const framed = tbl(tr([tc(p("Шапка") + plan + p())]), tr(["Подпись"]));
    const body = p("До") + framed + p("После") + tbl(tr(["a"]));
    expect(read(body)).toEqual(
      read(
        p("До") +
          p("Шапка") +
          plan +
          p() +
          p("Подпись") +
          p("После") +
          tbl(tr(["a"])),
      ),
    );
    expect(notes(body)).toBe(0);
  });

  test.each([
    ["beside other text", tbl(tr([tc(plan + p()), "рядом"]))],
    ["in one cell of a plan", tbl(tr(["№", "Мера"]), tr([tc(plan + p())]))],
    ["of one row", tbl(tr([tc(tbl(tr(["a", "b"])) + p())]))],
    ["of one column", tbl(tr([tc(tbl(tr(["a"]), tr(["b"])) + p())]))],
    ["in a merged cell", tbl(tr([tc(plan + p(), "<w:vMerge/>")]))],
    ["in a deleted row", tbl(tr([tc(plan + p())], "<w:del/>"), tr(["a"]))],
    ["in another frame", tbl(tr([tc(tbl(tr([tc(plan + p())])) + p())]))],
  ])("%s stays part of the outer one", (_, body) => {
    const { blocks } = gridOf(docxOf(body));
    expect(blocks).toHaveLength(1);
    expect(notes(body)).toBe(1);
  });
});
