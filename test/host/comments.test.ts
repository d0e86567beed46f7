import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { CellComment } from "../../src/grid/DocumentHost";
import type { Grid } from "../../src/grid/Grid";
import { FileHost } from "../../src/host/FileHost";
import { openOffice } from "../../src/host/openOffice";
import { parseXml } from "../../src/host/openxml/xml";
import { converted } from "../support/libreOffice";
import { sharedFiles } from "../support/sharedFiles";

const samples = path.resolve(__dirname, "../../assets/sample");
const files: readonly (readonly [string, Uint8Array])[] = [
  ...["school-plan.docx", "exam-plan.xlsx"].map(
    (name) =>
      [name, new Uint8Array(readFileSync(path.join(samples, name)))] as const,
  ),
  ...sharedFiles("plans", ".docx"),
  ...sharedFiles("plans", ".xlsx"),
];

function hostOf(bytes: Uint8Array): FileHost {
  const opened = openOffice(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return new FileHost(opened.value);
}

const textOf = (bytes: Uint8Array, part: RegExp): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => part.test(name))
    .map(([, content]) => Buffer.from(content).toString("utf8"))
    .join("");

/** A comment on the second half of every cell and paragraph, on all of an empty one. */
const everywhere = (grid: Grid): CellComment[] =>
  grid.blocks.flatMap((block): CellComment[] =>
    block.kind === "paragraph"
      ? [
          {
            at: {
              kind: "paragraph" as const,
              paragraph: block.index,
              ...secondHalf(block.text),
            },
            text: `Абзац ${block.index}`,
          },
        ]
      : block.rows.flatMap((row) =>
          row.cells
            .filter(({ mergedInto }) => mergedInto === null)
            .map(({ column, text }) => ({
              at: {
                kind: "cell" as const,
                table: block.index,
                row: row.index,
                column,
                ...secondHalf(text),
              },
              text: `Строка ${row.index}, столбец ${column}: <b>&\n=1+1`,
            })),
        ),
  );

function secondHalf(text: string) {
  const start = text.length >> 1;
  return { start, end: text.length, quote: text.slice(start) };
}

/** An empty paragraph may have been opened to take a mark. */
const mainText = (bytes: Uint8Array): string =>
  textOf(bytes, /(?:document|sheet\d+)\.xml$/).replaceAll("></w:p>", "/>");

const commentParts = /(?:^|\/)comments\d*\.xml$/;

test.each(files)(
  "%s: a comment on every cell, taken away again and taken back",
  async (_, bytes) => {
    const host = hostOf(bytes);
    const { grid } = host.file;
    const comments = everywhere(grid);
    expect(await host.comment(comments)).toEqual({
      ok: true,
      value: comments.length,
    });
    const commented = host.file.toBytes();
    expect(hostOf(commented).file.grid).toEqual(grid);
    for (const [name, content] of Object.entries(unzipSync(commented)))
      if (/\.(?:xml|rels|vml)$/.test(name))
        expect([
          name,
          parseXml(Buffer.from(content).toString("utf8")).ok,
        ]).toEqual([name, true]);
    const list = textOf(commented, commentParts);
    expect(list.match(/<(?:w:)?comment /g)).toHaveLength(comments.length);

    const again = hostOf(commented);
    await again.removeComments();
    expect(textOf(again.file.toBytes(), commentParts)).toBe("");
    expect(Object.keys(unzipSync(again.file.toBytes())).sort()).toEqual(
      Object.keys(unzipSync(bytes)).sort(),
    );
    expect(mainText(again.file.toBytes()) === mainText(bytes)).toBe(true);

    await host.undo();
    expect(host.file.toBytes()).toEqual(bytes);
  },
);

test("words that stand elsewhere by now take no comment at all", async () => {
  for (const [, bytes] of files.slice(0, 2)) {
    const host = hostOf(bytes);
    const comments = everywhere(host.file.grid);
    const last = comments.at(-1);
    if (!last) throw new Error("a sample has cells");
    const wrong = { ...last, at: { ...last.at, quote: "другое", end: 6 } };
    const outcome = await host.comment([...comments.slice(0, -1), wrong]);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "stale" } });
    expect(host.file.toBytes()).toEqual(bytes);
  }
});

test("a second round keeps the notes that are there: a cell holds one", async () => {
  const bytes = files[1]?.[1] ?? new Uint8Array();
  const host = hostOf(bytes);
  const comments = everywhere(host.file.grid);
  await host.comment(comments.slice(0, 3));
  expect(await host.comment(comments)).toEqual({
    ok: true,
    value: comments.length - 3,
  });
});

test("LibreOffice finds the comments where they were put", async () => {
  const commented = await Promise.all(
    files.slice(0, 2).map(async ([name, bytes]) => {
      const host = hostOf(bytes);
      await host.comment(everywhere(host.file.grid));
      return [name, host.file.toBytes(), everywhere(host.file.grid)] as const;
    }),
  );
  const [text = "", sheet = ""] = [
    ...converted(
      [commented[0] ?? fail()],
      "fodt",
      "OpenDocument Text Flat XML",
    ),
    ...converted(
      [commented[1] ?? fail()],
      "fods",
      "OpenDocument Spreadsheet Flat XML",
    ),
  ];
  for (const [index, source] of [text, sheet].entries()) {
    const wanted = commented[index]?.[2] ?? [];
    expect(source.match(/<office:annotation /g)).toHaveLength(wanted.length);
    for (const { at } of wanted)
      if (at.kind === "cell")
        expect(source).toContain(`Строка ${at.row}, столбец ${at.column}:`);
  }
});

function fail(): never {
  throw new Error("a sample is missing");
}
