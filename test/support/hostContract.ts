import type { Edit } from "../../src/grid/Edit";
import {
  done,
  type HostKind,
  openForContract,
  type Opened,
} from "./contractDocument";
import { editLists, mergeEdits } from "./contractEdits";
import { docxContract } from "./docxContract";
import { brokenContract, sharedContract } from "./sharedContract";

/** What every host must do, as tests of the file that calls it. */
export function hostContract(kind: HostKind): void {
  const open = () => openForContract(kind, kind.open);
  const apply = async (opened: Opened, edits: readonly Edit[]) => {
    expect(await opened.host.apply(edits)).toEqual(done);
    await opened.expectAs(edits);
  };
  const lists = editLists(kind.kind);

  describe(`${kind.name} keeps the contract of hosts`, () => {
    test("reads what is there", async () => {
      const { expectAs } = await open();
      await expectAs([]);
    });

    test.each(Object.entries(lists))(
      "writes %s, takes it back and writes it again",
      async (name, edits) => {
        const opened = await open();
        const { host, expectSaved, expectAs, expectUnchanged } = opened;
        const list = edits(opened);
        expect(await host.apply(list)).toEqual(done);
        await expectSaved(list);
        const outcome = await host.undo();
        if (!outcome.ok) {
          // What is merged cannot be made anew everywhere.
          expect(name).toMatch(/heading/);
          expect(outcome.failure.kind).toBe("unsupported");
          await expectAs(list);
          return;
        }
        await expectUnchanged();
        expect(await host.apply(list)).toEqual(done);
        await expectAs(list);
      },
    );

    test("takes back one write after another, and nothing where nothing is left", async () => {
      const opened = await open();
      const { host, replace, expectUnchanged } = opened;
      const first = [replace(5, 1, "Показать", "Подарить")];
      await apply(opened, first);
      const second = [replace(2, 1, "Собрать", "Найти")];
      expect(await host.apply(second)).toEqual(done);
      await opened.expectAs([...first, ...second]);
      expect(await host.undo()).toEqual(done);
      await opened.expectAs(first);
      expect(await host.undo()).toEqual(done);
      expect(await host.undo()).toEqual(done);
      await expectUnchanged();
    });

    test("writes nothing where one quote is not found, and says what stands there", async () => {
      const { host, replace, expectUnchanged } = await open();
      const wrong = replace(5, 1, "Показать", "Подарить");
      if (wrong.kind !== "replace-text") throw new Error(wrong.kind);
      const at = { ...wrong.at, quote: "Покажем ч" };
      expect(
        await host.apply([replace(2, 1, "Собрать", "Найти"), { ...wrong, at }]),
      ).toEqual({
        ok: false,
        failure: { kind: "stale", at, found: "Показать" },
      });
      await expectUnchanged();
    });

    test("writes nothing where a row is not the one quoted", async () => {
      const { host, remove, insert, expectUnchanged } = await open();
      for (const edit of [remove(5), insert(5, 5, [])]) {
        if (edit.kind === "replace-text") throw new Error(edit.kind);
        const quotes = edit.quotes.map((quote) => `${quote}!`);
        expect(await host.apply([{ ...edit, quotes }])).toMatchObject({
          ok: false,
          failure: { kind: "stale" },
        });
      }
      await expectUnchanged();
    });

    test("writes nothing of edits that contradict each other", async () => {
      const { host, replace, remove, expectUnchanged } = await open();
      for (const edits of [
        [replace(5, 1, "Показать", "а"), replace(5, 1, "азать", "б")],
        [remove(5), remove(5)],
        [remove(5), replace(5, 1, "Показать", "а")],
      ])
        expect(await host.apply(edits)).toMatchObject({
          ok: false,
          failure: { kind: "unsupported" },
        });
      await expectUnchanged();
    });

    if (!kind.guessesSpans)
      test.each(Object.entries(mergeEdits))(
        "%s: as the grid says, or refused whole",
        async (_, edit) => {
          const opened = await open();
          const other = opened.replace(5, 1, "Показать", "Отдать");
          const edits = [other, edit(opened)];
          const outcome = await opened.host.apply(edits);
          if (outcome.ok) await opened.expectAs(edits);
          else {
            expect(outcome.failure.kind).toBe("unsupported");
            await opened.expectUnchanged();
          }
        },
      );

    test("words for a cell that a new row has not are refused", async () => {
      const { host, insert, expectUnchanged } = await open();
      expect(
        await host.apply([insert(2, 2, ["1.1а", "Дело", "октябрь"])]),
      ).toMatchObject({ ok: false, failure: { kind: "unsupported" } });
      await expectUnchanged();
    });

    test("shows a place, and tells of changes until it is told not to", async () => {
      const { host, replace } = await open();
      const edit = replace(3, 1, "подписать", "");
      if (edit.kind !== "replace-text") throw new Error(edit.kind);
      await host.read();
      expect(await host.reveal(edit.at)).toEqual(done);
      const stop = host.onChange(() => undefined);
      stop();
    });

    if (kind.openProtected) {
      const openProtected = kind.openProtected;
      test("reads a protected document and writes nothing into it", async () => {
        const opened = await openForContract(kind, openProtected);
        await opened.expectAs([]);
        expect(
          await opened.host.apply([opened.replace(5, 1, "Показать", "а")]),
        ).toMatchObject({ ok: false, failure: { kind: "protected" } });
        await opened.expectUnchanged();
      });
    }
    if (kind.isShared) sharedContract(open);
    if (kind.breaksOff) brokenContract(open, lists);
    if (kind.openDocx) docxContract(kind.openDocx);
  });
}
