import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { applyEdits } from "../../src/grid/applyEdits";
import type { Grid } from "../../src/grid/Grid";
import { FileHost } from "../../src/host/FileHost";
import { openOffice } from "../../src/host/openOffice";
import { anyEdits } from "../support/anyEdits";
import { asLibreOfficeReads } from "../support/libreOffice";
import { sharedFiles } from "../support/sharedFiles";

const samples = path.resolve(__dirname, "../../assets/sample");
const files: readonly (readonly [string, Uint8Array])[] = [
  ...["school-plan.docx", "exam-plan.xlsx"].map(
    (name) =>
      [name, new Uint8Array(readFileSync(path.join(samples, name)))] as const,
  ),
  ...sharedFiles("plans", ".docx").slice(0, 3),
  ...sharedFiles("plans", ".xlsx").slice(0, 3),
];

function hostOf(bytes: Uint8Array): FileHost {
  const opened = openOffice(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return new FileHost(opened.value);
}

const gridIn = (bytes: Uint8Array): Grid => hostOf(bytes).file.grid;
const parts = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)));

/** Names of the parts whose bytes differ, also those that only one file has. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [parts(before), parts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) =>
      Buffer.compare(
        old.get(name) ?? new Uint8Array(),
        now.get(name) ?? new Uint8Array(),
      ) !== 0 || old.has(name) !== now.has(name),
  );
}

/** All texts with their places; a sheet leaves rows without content out. */
const texts = ({ blocks }: Grid) =>
  blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.flatMap(({ index, cells }) =>
          cells.flatMap(({ column, text }) =>
            text === "" ? [] : [[index, column, text]],
          ),
        ),
  );

/** Parts that edits of a plan may change: the text itself, and what a workbook keeps about its cells. */
const editable =
  /^(?:word\/document\.xml|xl\/(?:workbook\.xml|sharedStrings\.xml|calcChain\.xml|_rels\/workbook\.xml\.rels|worksheets\/sheet\d+\.xml|drawings\/.*|tables\/.*|comments.*)|\[Content_Types\]\.xml)$/;

test.each(files)(
  "%s: any edits and undos leave what the grid tells, and undoing all gives the file back",
  async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.nat(), fc.constant("undo" as const)), {
          minLength: 1,
          maxLength: 8,
        }),
        async (steps) => {
          const host = hostOf(bytes);
          const versions: Grid[] = [host.file.grid];
          for (const step of steps) {
            const grid = versions.at(-1) ?? host.file.grid;
            if (step === "undo") {
              await host.undo();
              if (versions.length > 1) versions.pop();
              continue;
            }
            const [edits = []] = fc.sample(anyEdits(grid, 3), {
              numRuns: 1,
              seed: step,
            });
            const expected = applyEdits(grid, edits);
            const outcome = await host.apply(edits);
            if (!outcome.ok) continue;
            expect(expected.ok).toBe(true);
            if (expected.ok && host.file.grid.kind === "workbook")
              expect(texts(host.file.grid)).toEqual(texts(expected.value));
            versions.push(host.file.grid);
          }
          const saved = host.file.toBytes();
          expect(gridIn(saved)).toEqual(versions.at(-1));
          expect(
            changedParts(bytes, saved).filter((part) => !editable.test(part)),
          ).toEqual([]);
          for (let left = versions.length; left > 0; left--) await host.undo();
          expect(host.file.toBytes()).toBe(bytes);
        },
      ),
      { numRuns: 25 },
    );
  },
);

const first = (grid: Grid) => {
  for (const block of grid.blocks)
    if (block.kind === "table")
      for (const { index, cells } of block.rows)
        for (const { text, column, mergedInto } of cells)
          if (/\p{L}{4}/u.test(text) && mergedInto === null)
            return {
              kind: "replace-text",
              at: {
                kind: "cell",
                table: block.index,
                row: index,
                column,
                start: 0,
                end: text.length,
                quote: text,
              },
              text: "Обсудить итоги",
            } as const;
  throw new Error("no words");
};

const decided = '{"dismissals":[{"reason":"так <надо> & «верно»"}]}';

describe.each(files)("%s keeps decisions", (name, bytes) => {
  test("in a part of their own, every other part as it was", async () => {
    const host = hostOf(bytes);
    expect(await host.load()).toBeNull();
    await host.save(decided);
    const saved = host.file.toBytes();
    expect(await hostOf(saved).load()).toBe(decided);
    expect(gridIn(saved)).toEqual(host.file.grid);
    const changed = changedParts(bytes, saved);
    expect(
      changed.filter(
        (part) =>
          !/^(?:customXml\/item\d+\.xml|\[Content_Types\]\.xml|.*\/_rels\/[^/]+\.rels)$/.test(
            part,
          ),
      ),
    ).toEqual([]);
    expect(changed.length).toBeGreaterThan(1);
  });

  test("whatever is edited and taken back", async () => {
    const host = hostOf(bytes);
    const { grid } = host.file;
    await host.save("{}");
    expect(await host.apply([first(grid)])).toMatchObject({ ok: true });
    await host.save(decided);
    const edited = host.file.toBytes();
    expect(JSON.stringify(gridIn(edited))).toContain("Обсудить итоги");
    await host.undo();
    expect(await host.load()).toBe(decided);
    const saved = host.file.toBytes();
    expect(gridIn(saved)).toEqual(grid);
    expect(await hostOf(saved).load()).toBe(decided);
  });

  test("until none is left: then the file is as it was", async () => {
    const host = hostOf(bytes);
    await host.save(decided);
    await host.save(null);
    expect(host.file.toBytes()).toBe(bytes);
    const kept = hostOf(bytes);
    await kept.save(decided);
    const again = hostOf(kept.file.toBytes());
    await again.save(null);
    const without = again.file.toBytes();
    expect(await hostOf(without).load()).toBeNull();
    expect([...parts(without).keys()].sort()).toEqual(
      [...parts(bytes).keys()].sort(),
    );
  });

  test("a file is the same object as long as nothing in it changes", async () => {
    const host = hostOf(bytes);
    const { file } = host;
    expect(host.file).toBe(file);
    await host.save(decided);
    expect(host.file).not.toBe(file);
    expect(host.file).toBe(host.file);
    await host.save(null);
    expect(host.file).toBe(file);
    expect(name).not.toBe("");
  });
});

test("LibreOffice opens edited files with decisions in them", async () => {
  const saved = await Promise.all(
    files.slice(0, 2).map(async ([name, bytes]) => {
      const host = hostOf(bytes);
      await host.apply([first(host.file.grid)]);
      await host.save(decided);
      return [name, host.file.toBytes()] as const;
    }),
  );
  const [text = ""] = asLibreOfficeReads(
    saved.filter(([name]) => name.endsWith(".docx")),
  );
  expect(text).toContain("Обсудить итоги");
  expect(text).not.toContain("dismissals");
}, 120_000);

test("what is revealed is shown by whoever shows the file", async () => {
  const shown: unknown[] = [];
  const opened = openOffice(files[0]?.[1] ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.failure.kind);
  const host = new FileHost(opened.value, (at) => shown.push(at));
  const { at } = first(opened.value.grid);
  await host.reveal(at);
  expect(shown).toEqual([at]);
});
