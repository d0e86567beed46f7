/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import type { Anchor } from "../../../src/grid/Anchor";
import { docxOf, p, tbl, tc, tr } from "../../support/docxOf";
import { fileGrid } from "./files";
import { openSimulated } from "./openSimulated";

const plan = docxOf(
  p("План на осень") +
    tbl(
      tr(["№", "Дело", "Срок"]),
      tr(["1", tc(p("Убрать") + p("листву")), "май"]),
      tr(["2", "Полить", "июнь"]),
    ),
);
const sets = { WordApiOnline: "1.1" };

const at = (row: number, column: number, start: number, quote: string) =>
  ({
    kind: "cell",
    ...{ table: 0, row, column, start },
    end: start + quote.length,
    quote,
  }) satisfies Anchor;

const list = [
  { at: at(1, 1, 7, "листву"), text: "Чью?" },
  { at: at(1, 1, 0, "Убрать\nлиству"), text: "Когда?" },
  { at: at(2, 2, 4, ""), text: "Год?" },
  {
    at: { kind: "paragraph", paragraph: 0, start: 0, end: 4, quote: "План" },
    text: "Чей?",
  },
] as const;

const open = async (options = {}) => {
  const opened = await openSimulated(plan, { sets, ...options });
  const comments = () =>
    (opened.model.file.comments?.all("w:comment") ?? []).map(
      ({ text }) => text,
    );
  return { ...opened, comments };
};

test("comments stand beside their paragraphs, say whose they are, and leave the text alone", async () => {
  const { host, office, model, comments, saved } = await open();
  await host.read();
  const before = office.traffic.syncs;
  expect(await host.comment?.(list)).toEqual({ ok: true, value: 4 });
  expect(office.traffic.syncs - before).toBe(3);
  expect(comments()).toEqual(
    ["Чью?", "Когда?", "Год?", "Чей?"].map((text) => `Проверка плана: ${text}`),
  );
  expect(String(model.file.body)).toMatch(
    /Убрать.*commentRangeStart.*листву.*commentRangeEnd/s,
  );
  expect(saved().blocks).toEqual(fileGrid(plan).blocks);
});

test("those put last are taken back, all of ours are taken away, others stay", async () => {
  const { host, comments } = await open();
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().getRange().insertComment("Моё");
    await context.sync();
  });
  await host.comment?.(list.slice(0, 2));
  await host.comment?.(list.slice(1));
  expect(await host.undo()).toEqual({ ok: true, value: undefined });
  expect(comments()).toEqual([
    "Моё",
    "Проверка плана: Чью?",
    "Проверка плана: Когда?",
  ]);
  expect(await host.removeComments?.()).toEqual({ ok: true, value: undefined });
  expect(comments()).toEqual(["Моё"]);
});

test("those taken away come back where they stood, though other words have changed meanwhile", async () => {
  const { host, comments, model } = await open();
  await host.comment?.(list);
  const marked = String(model.file.body);
  expect((await host.removeComments?.())?.ok).toBe(true);
  expect(comments()).toEqual([]);
  await Word.run(async (context) => {
    context.document.body.insertParagraph("Итого", "Start");
    await context.sync();
  });
  expect(await host.undo()).toEqual({ ok: true, value: undefined });
  expect(comments()).toEqual(
    ["Чью?", "Когда?", "Год?", "Чей?"].map((text) => `Проверка плана: ${text}`),
  );
  const places = (body: string) =>
    [...body.matchAll(/commentRangeStart.*?<w:t[^>]*>([^<]*)/gs)].map(
      ([, words]) => words,
    );
  expect(places(String(model.file.body))).toEqual(places(marked));
  expect(await host.undo()).toEqual({ ok: true, value: undefined });
  expect(comments()).toEqual([]);
});

test("all or none: a wrong quote, a Word that refuses, a broken batch", async () => {
  const { host, comments, office } = await open();
  const wrong = { at: at(2, 1, 0, "Пилить"), text: "Что?" };
  expect(await host.comment?.([...list, wrong])).toMatchObject({
    failure: { kind: "stale" },
  });
  await host.read();
  office.faults.failSync(3, "after");
  expect(await host.comment?.(list)).toMatchObject({ ok: false });
  expect(comments()).toEqual([]);
  const strict = await open({ quirks: { refusesComments: true } });
  expect(await strict.host.comment?.(list)).toMatchObject({
    failure: { kind: "protected" },
  });
});

test("a Word without comments for add-ins offers none", async () => {
  const { host } = await openSimulated(plan);
  expect(host.comment).toBeUndefined();
  expect(host.removeComments).toBeUndefined();
  expect(host.canTrack).toBe(false);
});

test("words of a commented cell are changed, and the comment stays", async () => {
  const { host, comments, saved } = await open();
  await host.comment?.(list.slice(0, 1));
  const edit = {
    kind: "replace-text",
    at: at(1, 1, 7, "листву"),
    text: "снег",
  } as const;
  expect(await host.apply([edit])).toEqual({ ok: true, value: undefined });
  expect(comments()).toHaveLength(1);
  expect(JSON.stringify(saved())).toContain("Убрать\\nснег");
});
