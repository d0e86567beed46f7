import type { DocumentHost } from "../../src/grid/DocumentHost";
import { done, type Opened } from "./contractDocument";
import type { EditLists } from "./contractEdits";
import { placesOf } from "./placesOf";

/** Where another person can reach the document. */
export function sharedContract(open: () => Promise<Opened>): void {
  test("another person's change is read, and old quotes are stale", async () => {
    const { host, replace, expectAs, changeBehind } = await open();
    const theirs = [replace(5, 1, "Показать", "Подарить")];
    await host.read();
    await changeBehind?.(theirs);
    expect(
      await host.apply([
        replace(2, 1, "Собрать", "Найти"),
        replace(5, 1, "Показать", "Спрятать"),
      ]),
    ).toMatchObject({ ok: false, failure: { kind: "stale" } });
    await expectAs(theirs);
  });

  test("what another person has changed since is not taken back", async () => {
    const { host, replace, changeBehind, grid } = await open();
    expect(await host.apply([replace(5, 1, "Показать", "Подарить")])).toEqual(
      done,
    );
    const theirs = replace(5, 1, "Показать", "Отдать");
    if (theirs.kind !== "replace-text") throw new Error(theirs.kind);
    await changeBehind?.([
      { ...theirs, at: { ...theirs.at, quote: "Подарить" } },
    ]);
    expect(await host.undo()).toMatchObject({
      ok: false,
      failure: { kind: "stale" },
    });
    expect(placesOf(await grid()).join()).toContain("Отдать всем");
  });
}

/** Where a write can break off: nothing of it is lost from sight, and it can be finished or taken back. */
export function brokenContract(
  open: () => Promise<Opened>,
  lists: EditLists,
): void {
  test.each(["before", "after"] as const)(
    "breaking off while reading or showing, %s an exchange is carried out: told, and it works the next time",
    async (moment) => {
      const opened = await open();
      const { host, exchanges, breakOff, expectAs } = opened;
      const found = opened.replace(2, 1, "Собрать", "");
      if (found.kind !== "replace-text") throw new Error(found.kind);
      const acts = [() => host.read(), () => host.reveal(found.at)];
      for (const act of acts) {
        const from = exchanges?.() ?? 0;
        expect(await act()).toMatchObject({ ok: true });
        const count = (exchanges?.() ?? 0) - from;
        expect(count).toBeGreaterThan(0);
        for (let nth = 1; nth <= count; nth++) {
          breakOff?.(nth, moment);
          const broken = await act();
          // What is asked for again by other means may come after all.
          if (!broken.ok) expect(broken.failure.kind).not.toBe("interrupted");
          expect(await act()).toMatchObject({ ok: true });
        }
      }
      await expectAs([]);
    },
  );

  const all = Object.entries(lists);
  const cases = all.flatMap(([name, edits]) =>
    (["before", "after"] as const).map(
      (moment) => [name, moment, edits] as const,
    ),
  );
  test.each(cases)(
    "breaking off while writing %s, %s an exchange is carried out",
    async (_, moment, edits) => {
      const plain = await open();
      await plain.host.read();
      const from = plain.exchanges?.() ?? 0;
      expect(await plain.host.apply(edits(plain))).toEqual(done);
      const count = (plain.exchanges?.() ?? 0) - from;
      expect(count).toBeGreaterThan(0);
      for (const ending of ["resume", "undo"] as const)
        for (let nth = 1; nth <= count; nth++) {
          const opened = await open();
          const list = edits(opened);
          await opened.host.read();
          opened.breakOff?.(nth, moment);
          const outcome = await opened.host.apply(list);
          if (outcome.ok) {
            await opened.expectAs(list);
            continue;
          }
          if (outcome.failure.kind !== "interrupted") {
            await opened.expectUnchanged();
            expect(await opened.host.apply(list)).toEqual(done);
            await opened.expectAs(list);
            continue;
          }
          const settle = (host: DocumentHost) =>
            ending === "resume" ? host.resume?.() : host.undo();
          expect(await settle(opened.host)).toEqual(done);
          if (ending === "resume") await opened.expectAs(list);
          else await opened.expectUnchanged();
        }
    },
  );
}
