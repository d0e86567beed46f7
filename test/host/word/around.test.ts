/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { openWord } from "../../../src/host/word/openWord";
import { coauthorReplaces } from "../../officeHost/word/coauthor";
import { docxOf, p, run, tbl, tc, tr } from "../../support/docxOf";
import { fileGrid, textsIn } from "./files";
import { openSimulated } from "./openSimulated";

const restart = '<w:vMerge w:val="restart"/>';
const plan = docxOf(
  p("План на осень") +
    tbl(
      tr(["№", "Дело", "Срок"]),
      tr([
        "1",
        tc(p(run("Убрать ", "<w:b/>") + run("листву"))),
        tc("май", restart),
      ]),
      tr(["2", "Полить", tc("", "<w:vMerge/>")]),
      tr(["3", "Посадить", "июнь"]),
    ) +
    p("Итоги") +
    tbl(tr(["Кто", "Что"]), tr(["Ежов", "клён"])),
);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const done = { ok: true, value: undefined };
const change = (row: number, quote: string, text: string, column = 1) => ({
  kind: "replace-text" as const,
  at: {
    kind: "cell" as const,
    ...{ table: 0, row, column, start: 0 },
    end: quote.length,
    quote,
  },
  text,
});

describe("changes", () => {
  test("are told once typing has stopped, and only where the text is another", async () => {
    const { host, model, office } = await openSimulated(plan);
    await host.read();
    const heard = jest.fn();
    const stop = host.onChange(heard);
    office.common("documentSelectionChanged", {});
    await wait(1500);
    expect(heard).not.toHaveBeenCalled();
    coauthorReplaces(model, "Полить", "Вскопать");
    coauthorReplaces(model, "Вскопать", "Взрыхлить");
    await wait(1500);
    expect(heard).toHaveBeenCalledTimes(1);
    await host.read();
    // Our own write is known once it is read.
    expect(await host.apply([change(3, "Посадить", "Купить")])).toEqual(done);
    await host.read();
    office.common("documentSelectionChanged", {});
    await wait(1500);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    coauthorReplaces(model, "Купить", "Продать");
    await wait(1500);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(office.hears("documentSelectionChanged")).toBe(false);
  });
});

describe("the row of the cursor", () => {
  const follow = async () => {
    const { model, office } = await openSimulated(plan);
    const { host, onSelectedRow } = openWord();
    await host.read();
    const rows: unknown[] = [];
    const stop = onSelectedRow((row) => rows.push(row));
    const select = async (act: (body: Word.Body) => { select(): void }) => {
      await Word.run(async (context) => {
        act(context.document.body).select();
        await context.sync();
      });
      office.common("documentSelectionChanged", {});
      await wait(500);
    };
    return { host, rows, stop, select, model };
  };
  const cellOf =
    (table: number, row: number, cell: number) => (body: Word.Body) => {
      const first = body.tables.getFirst();
      return (table === 0 ? first : first.getNext())
        .getCell(row, cell)
        .body.getRange("Content");
    };

  test("is told, in merged cells too, and in the right table", async () => {
    const { rows, stop, select } = await follow();
    await select(cellOf(0, 3, 1));
    await select(cellOf(0, 1, 2));
    await select((body) => body.paragraphs.getFirst().getRange("Content"));
    await select(cellOf(1, 1, 0));
    stop();
    expect(rows).toEqual([
      { table: 0, row: 3 },
      { table: 0, row: 1 },
      { table: 1, row: 1 },
    ]);
  });

  test("is not told where the pane itself has shown it", async () => {
    const { host, rows, stop, select, model } = await follow();
    expect(await host.reveal(change(3, "Посадить", "").at)).toEqual(done);
    expect(model.selected?.element.text).toBe("Посадить");
    await select(cellOf(0, 3, 1));
    stop();
    expect(rows).toEqual([]);
  });
});

test("what the user has taken back counts as taken back", async () => {
  const { host, model } = await openSimulated(plan);
  expect(await host.apply([change(3, "Посадить", "Купить")])).toEqual(done);
  coauthorReplaces(model, "Купить", "Посадить");
  expect(await host.undo()).toEqual(done);
  expect(await host.apply([change(3, "Посадить", "Купить")])).toEqual(done);
  coauthorReplaces(model, "Купить", "Продать");
  expect(await host.undo()).toMatchObject({ failure: { kind: "stale" } });
});

describe("what was decided about the document", () => {
  test("is kept in its settings", async () => {
    const { model } = await openSimulated(plan);
    const { state } = openWord();
    expect(await state.load()).toBeNull();
    expect(await state.save('{"a":"б"}')).toEqual(done);
    expect(await state.load()).toBe('{"a":"б"}');
    expect([...model.settings.values()].join()).toContain("б");
  });

  test("says so where Word does not keep it", async () => {
    const { model } = await openSimulated(plan);
    model.refusesSettings = true;
    expect(await openWord().state.save("x")).toMatchObject({
      failure: { kind: "unsupported" },
    });
  });
});

describe("a Word that is in the way", () => {
  test("a table that it does not give is read by its values, with a note, and not changed", async () => {
    const { host, model } = await openSimulated(plan, {
      quirks: {
        ooxmlFailure: (blocks) =>
          blocks.some(({ text }) => text.includes("Полить"))
            ? "GeneralException"
            : null,
      },
    });
    const read = await host.read();
    if (!read.ok) throw new Error(read.failure.kind);
    expect(read.value.grid.notes).toEqual([
      {
        message: expect.stringContaining("прочитана частично") as string,
        table: 0,
        row: null,
      },
    ]);
    expect(JSON.stringify(read.value.grid)).toContain("Посадить");
    expect(read.value.grid.blocks[3]).toEqual(fileGrid(plan).blocks[3]);
    const before = String(model.file.body);
    expect(await host.apply([change(3, "Посадить", "Купить")])).toMatchObject({
      failure: { kind: "unsupported" },
    });
    expect(String(model.file.body)).toBe(before);
  });

  test("a document that is open only to be read is not written", async () => {
    const { host } = await openSimulated(plan, { isReadOnly: true });
    expect(await host.apply([change(3, "Посадить", "Купить")])).toEqual({
      ok: false,
      failure: { kind: "protected", why: "read-only" },
    });
  });

  test("a busy Word is told from a protected document", async () => {
    const { host, office } = await openSimulated(plan);
    await host.read();
    office.faults.failSync(1, "before", { code: "SearchDialogIsOpen" });
    expect(await host.apply([change(3, "Посадить", "Купить")])).toEqual({
      ok: false,
      failure: { kind: "busy" },
    });
  });

  test("nested tables in the list of tables are passed over", async () => {
    const nested = docxOf(
      tbl(tr([`<w:tc>${tbl(tr(["внутри"]))}${p("снаружи")}</w:tc>`])) +
        p() +
        tbl(tr(["Посадить"])),
    );
    const { host, saved } = await openSimulated(nested, {
      quirks: { listsNestedTables: true },
    });
    const read = await host.read();
    expect(read.ok && textsIn(read.value.grid)).toEqual(
      textsIn(fileGrid(nested)),
    );
    const edit = change(0, "Посадить", "Купить", 0);
    const second = { ...edit, at: { ...edit.at, table: 1 } };
    expect(await host.apply([second])).toEqual(done);
    expect(JSON.stringify(saved())).toContain("Купить");
  });

  test("a plan in a frame stays part of the frame's table, and that is told", async () => {
    const plan = tbl(tr(["№", "Мера"]), tr(["1", "Полить"]));
    const { host } = await openSimulated(
      docxOf(tbl(tr([`<w:tc>${plan}${p()}</w:tc>`])) + p()),
    );
    const read = await host.read();
    if (!read.ok) throw new Error(read.failure.kind);
    const { grid } = read.value;
    expect(textsIn(grid)).toEqual([[["0+1|№\nМера\n1\nПолить\n"]], ""]);
    expect(grid.notes).toMatchObject([{ table: 0 }]);
    const at = { kind: "cell", table: 0, row: 0, column: 0 } as const;
    const edit = {
      kind: "replace-text",
      at: { ...at, start: 9, end: 15, quote: "Полить" },
      text: "Посадить",
    } as const;
    const outcome = await host.apply([edit]);
    expect(outcome.ok || outcome.failure.kind).toBe(true);
    const after = await host.read();
    expect(after.ok && textsIn(after.value.grid)).toEqual([
      [["0+1|№\nМера\n1\nПосадить\n"]],
      "",
    ]);
  });
});

describe("recorded changes", () => {
  test("stand in the document as tracked ones, and the user's switch is as before", async () => {
    const { host, model, saved } = await openSimulated(plan, {
      sets: { WordApiOnline: "1.1" },
    });
    await host.read();
    const edits = [
      change(3, "Посадить", "Купить"),
      change(1, "Убрать листву", "Убрать снег"),
    ];
    expect(await host.apply(edits, { track: true })).toEqual(done);
    expect(model.changeTracking).toBe("Off");
    const source = String(model.file.body);
    expect(source).toMatch(/<w:ins[ >].*Купить/s);
    expect(source).toContain("<w:delText");
    expect(JSON.stringify(saved())).toContain("Убрать снег");
    expect(await host.undo()).toMatchObject({
      failure: { kind: "unsupported" },
    });
  });

  test("of others: what they delete is not read, and their paragraphs are left alone", async () => {
    const reviewed = docxOf(
      p(
        `${run("План")}<w:del w:id="1" w:author="Иной"><w:r><w:delText xml:space="preserve"> черновой</w:delText></w:r></w:del>${run(" на осень")}`,
      ) + tbl(tr(["Посадить"])),
    );
    const { host, model } = await openSimulated(reviewed, {
      sets: { WordApiOnline: "1.1" },
    });
    const read = await host.read();
    expect(read.ok && read.value.grid.blocks[0]).toMatchObject({
      text: "План на осень",
    });
    const at = { paragraph: 0, start: 8, end: 13, quote: "осень" };
    const before = String(model.file.body);
    expect(
      await host.apply([
        {
          kind: "replace-text",
          at: { kind: "paragraph", ...at },
          text: "зиму",
        },
      ]),
    ).toMatchObject({ failure: { kind: "unsupported" } });
    expect(String(model.file.body)).toBe(before);
  });

  test("switched on by the user: a write is recorded, and told to be done", async () => {
    const { host, model, saved } = await openSimulated(
      docxOf(tbl(tr(["Посадить", "май"])), {
        settings: "<w:trackRevisions/>",
      }),
    );
    expect(await host.apply([change(0, "Посадить", "Купить", 0)])).toEqual(
      done,
    );
    expect(JSON.stringify(saved())).toContain("Купить");
    expect(String(model.file.body)).toContain("<w:delText");
    expect(model.changeTracking).toBe("TrackAll");
  });
});
