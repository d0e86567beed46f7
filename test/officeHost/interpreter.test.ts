/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import type { HostObject } from "./HostObject";
import { loadOfficeJs } from "./loadOfficeJs";
import { OfficeHost } from "./OfficeHost";
import { commonSets, type OfficeModel } from "./OfficeModel";

const table = (values: string[][]): HostObject => ({
  type: "Table",
  scalars: {
    Values: { get: () => values },
    RowCount: { get: () => values.length },
  },
  methods: {
    AddRows: (_, __, added) => {
      values.push(...(added as string[][]));
      return { type: "TableRowCollection", items: () => [] };
    },
  },
});

function model(sets: Record<string, string> = {}): OfficeModel {
  const one = table([["a"]]);
  const tables: HostObject = {
    type: "TableCollection",
    items: () => [one],
    methods: { GetFirst: () => one, GetFirstOrNullObject: () => null },
  };
  const body: HostObject = { type: "Body", leads: { Tables: () => tables } };
  return {
    app: "Word",
    matrix: { ...commonSets, WordApi: "1.3", ...sets },
    settings: new Map([["kept", '"before"']]),
    root: () => ({
      type: "Document",
      leads: { Body: () => body },
      methods: { _RemoveReference: () => null },
    }),
  };
}

async function started(sets?: Record<string, string>) {
  const host = new OfficeHost(model(sets));
  await loadOfficeJs(host);
  return host;
}

const code = (error: unknown) => (error as { code?: string }).code;

function codeOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return code(error);
  }
}

test("office.js starts, and starts anew in another Office", async () => {
  const online = () =>
    Office.context.requirements.isSetSupported("WordApiOnline", "1.1");
  await started({ WordApiOnline: "1.1" });
  expect(online()).toBe(true);
  expect(Office.context.displayLanguage).toBe("ru-RU");
  const next = await started();
  expect(online()).toBe(false);
  expect(next.traffic.syncs).toBe(0);
});

test("what is loaded comes, what is not fails, null objects are null", async () => {
  const host = await started();
  await Word.run(async (context) => {
    const tables = context.document.body.tables;
    tables.load("items/values");
    const none = tables.getFirstOrNullObject();
    none.load("rowCount");
    await context.sync();
    expect(tables.items[0]?.values).toEqual([["a"]]);
    expect(codeOf(() => tables.items[0]?.rowCount)).toBe("PropertyNotLoaded");
    expect(none.isNullObject).toBe(true);
  });
  expect(host.traffic.syncs).toBe(1);
  expect(host.keptObjects).toBe(0);
});

test("what is not simulated is refused, and what was done before it stays", async () => {
  await started();
  const table = () =>
    Word.run(async (context) => {
      const one = context.document.body.tables.getFirst();
      one.load("rowCount");
      await context.sync();
      return one.rowCount;
    });
  await expect(
    Word.run(async (context) => {
      const one = context.document.body.tables.getFirst();
      one.addRows("End", 1, [["b"]]);
      one.delete();
      await context.sync();
    }).catch(code),
  ).resolves.toBe("NotImplemented");
  expect(await table()).toBe(2);
});

test("a sync fails when told to: before it is carried out or after", async () => {
  const host = await started();
  const add = () =>
    Word.run(async (context) => {
      context.document.body.tables.getFirst().addRows("End", 1, [["b"]]);
      await context.sync();
    }).catch(code);
  const rows = () =>
    Word.run(async (context) => {
      const one = context.document.body.tables.getFirst();
      one.load("rowCount");
      await context.sync();
      return one.rowCount;
    });
  host.faults.failSync(1, "before", { code: "AccessDenied" });
  expect(await add()).toBe("AccessDenied");
  expect(await rows()).toBe(1);
  host.faults.failSync(1, "after");
  expect(await add()).toBe("GeneralException");
  expect(await rows()).toBe(2);
});

test("settings come with the document and are saved into it; commands and events reach the add-in", async () => {
  const host = await started();
  const { settings } = Office.context.document;
  expect(settings.get("kept")).toBe("before");
  settings.set("kept", { after: 1 });
  await new Promise<void>((resolve) => {
    settings.saveAsync(() => {
      resolve();
    });
  });
  expect(host.model.settings.get("kept")).toBe('{"after":1}');
  const changed = new Promise((resolve) => {
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      resolve,
    );
  });
  await until(() => host.hears("documentSelectionChanged"));
  host.common("documentSelectionChanged", {});
  await changed;
  const pressed = new Promise<Office.AddinCommands.Event>((resolve) => {
    Office.actions.associate("go", resolve);
  });
  host.command("go", "button");
  (await pressed).completed();
  await until(() => host.completedCommands.length > 0);
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
