import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { openDocx } from "../../../src/host/docx/openDocx";
import type { DocxFile } from "../../../src/host/docx/openDocx";
import { FileHost } from "../../../src/host/FileHost";
import type { WordDocument } from "../../../src/host/openxml/word/WordDocument";
import type { XmlElement } from "../../../src/host/openxml/xml";
import { paragraphsOf, tablesOf } from "../../../src/grid/Grid";
import { anyEdits } from "../../support/anyEdits";
import { docxOf, p, run } from "../../support/docxOf";
import { sharedFiles } from "../../support/sharedFiles";

const sample = new Uint8Array(
  readFileSync(
    path.resolve(__dirname, "../../../assets/sample/school-plan.docx"),
  ),
);

function opened(bytes: Uint8Array): DocxFile {
  const outcome = openDocx(bytes);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const current = (host: FileHost): DocxFile => host.file as DocxFile;

function readingOf(file: DocxFile): WordDocument {
  const read = file.reading.get();
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const place = ({ name, start, openEnd, end, document }: XmlElement) => [
  name,
  start,
  openEnd,
  document.text.slice(start, end),
];

/** All that edits go by: texts, what locks them, and the elements with their places. */
const told = ({ root, blocks, notes }: WordDocument): unknown => {
  const paragraph = ({
    elements,
    pieces,
    ...rest
  }: WordDocument["blocks"][number] & { kind: "paragraph" }) => ({
    ...rest,
    elements: elements.map(place),
    pieces: pieces.map(({ element, run, ...piece }) => ({
      ...piece,
      element: place(element),
      run: run && place(run),
    })),
  });
  return [
    place(root),
    notes,
    blocks.map((block) =>
      block.kind === "paragraph"
        ? paragraph(block)
        : block.rows.map(({ element, cells, locked }) => [
            place(element),
            locked,
            cells.map(({ elements, paragraphs }) => [
              elements.map(place),
              paragraphs.map(paragraph),
            ]),
          ]),
    ),
  ];
};

const expectFresh = (file: DocxFile): void => {
  expect(told(readingOf(file))).toEqual(
    told(readingOf(opened(file.toBytes()))),
  );
};

/** How often the reading of one version became that of the next, in so many rows of any edits and undos. */
async function renewals(bytes: Uint8Array, numRuns: number): Promise<number> {
  let renewed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.nat(), fc.constant("undo" as const)), {
        minLength: 1,
        maxLength: 6,
      }),
      async (steps) => {
        const host = new FileHost(opened(bytes));
        for (const step of steps) {
          const before = readingOf(current(host)).root;
          if (step === "undo") await host.undo();
          else {
            const [edits = []] = fc.sample(anyEdits(host.file.grid, 2), {
              numRuns: 1,
              seed: step,
            });
            await host.apply(edits);
          }
          expectFresh(current(host));
          if (readingOf(current(host)).root === before) renewed++;
        }
      },
    ),
    { numRuns },
  );
  return renewed;
}

test.each([["the sample", sample] as const, ...sharedFiles("plans", ".docx")])(
  "%s: after any edits and undos the reading is that of the file",
  async (_, bytes) => {
    expect(await renewals(bytes, 12)).toBeGreaterThan(3);
  },
);

const others = sharedFiles("corpus/docx", ".docx").filter(
  ([, bytes]) => bytes.length < 100_000 && openDocx(bytes).ok,
);
if (others.length > 0)
  test("so it is in other people's files", async () => {
    let renewed = 0;
    for (const [, bytes] of others) renewed += await renewals(bytes, 3);
    expect(renewed).toBeGreaterThan(others.length);
  });

/** Types a word into the first paragraph or cell that holds «старое». */
async function typed(body: string): Promise<boolean> {
  const host = new FileHost(opened(docxOf(body)));
  const { grid } = host.file;
  const before = readingOf(current(host)).root;
  const found = paragraphsOf(grid).find(({ text }) => text.includes("старое"));
  const cells = tablesOf(grid).flatMap(({ index: table, rows }) =>
    rows.flatMap(({ index: row, cells }) =>
      cells.map(({ column, text }) => ({
        kind: "cell" as const,
        table,
        row,
        column,
        text,
      })),
    ),
  );
  const place = found
    ? { kind: "paragraph" as const, paragraph: found.index, text: found.text }
    : cells.find(({ text }) => text.includes("старое"));
  if (!place) throw new Error("no such word");
  const { text, ...at } = place;
  const start = text.indexOf("старое");
  const outcome = await host.apply([
    {
      kind: "replace-text",
      at: { ...at, start, end: start + 6, quote: "старое" },
      text: "совсем новое",
    },
  ]);
  expect(outcome).toEqual({ ok: true, value: undefined });
  const now = current(host);
  expectFresh(now);
  const isRenewed = readingOf(now).root === before;
  await host.undo();
  expectFresh(current(host));
  return isRenewed;
}

const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`;
const table = (...cells: string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map(cell).join("")}</w:tr></w:tbl>`;
const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("в рамке")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

test.each([
  ["a paragraph", p("тут старое слово"), true],
  ["a cell", table(p("раз"), p("старое")), true],
  [
    "one of several paragraphs of a cell",
    table(p("раз") + p("тут старое"), p("два")),
    true,
  ],
  ["a word in two runs", p(run("ста", "<w:b/>") + run("рое и др.")), true],
  ["a nested table", table(p("раз") + table(p("старое"))), true],
  [
    "an insertion by somebody",
    p(`<w:ins w:id="1" w:author="Ж">${run("старое и ещё")}</w:ins>`),
    true,
  ],
  ["a text box beside it", p(run("старое") + box), false],
])(
  "typed into %s: read anew only where it has to be (%#)",
  async (_, body, renewed) => {
    expect(await typed(p("первый") + body + p("последний"))).toBe(renewed);
  },
);

test("what one version has read leaves it with the hand-over, and it can be read again", async () => {
  const file = opened(sample);
  const host = new FileHost(file);
  const [cell] = tablesOf(file.grid).flatMap(({ index: table, rows }) =>
    rows.slice(2, 3).flatMap(({ index: row, cells }) =>
      cells.slice(1, 2).map(({ column, text }) => ({
        kind: "cell" as const,
        table,
        row,
        column,
        start: 0,
        end: text.length,
        quote: text,
      })),
    ),
  );
  if (!cell) throw new Error("no cell");
  const before = readingOf(file).root;
  await host.apply([{ kind: "replace-text", at: cell, text: "Иначе" }]);
  expectFresh(current(host));
  expect(readingOf(current(host)).root).toBe(before);
  expectFresh(file);
  expect(readingOf(file).root).not.toBe(before);
});
