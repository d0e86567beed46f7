import type { Edit } from "../../src/grid/Edit";
import { done, type HostKind } from "./contractDocument";
import { docxOf, p, run, tbl, tc, tr } from "./docxOf";
import { placesOf } from "./placesOf";

/** What only text documents have. */
export function docxContract(
  openDocx: NonNullable<HostKind["openDocx"]>,
): void {
  const change = (quote: string, text: string, start: number): Edit => ({
    kind: "replace-text",
    at: {
      kind: "cell",
      table: 0,
      row: 0,
      column: 0,
      start,
      end: start + quote.length,
      quote,
    },
    text,
  });
  const cellText = async (subject: Awaited<ReturnType<typeof openDocx>>) =>
    placesOf(await subject.grid());

  test("words that a tracked change deletes are not there, and stay deleted", async () => {
    const deleted =
      '<w:del w:id="7" w:author="Иной"><w:r><w:delText xml:space="preserve"> все</w:delText></w:r></w:del>';
    const subject = await openDocx(
      docxOf(tbl(tr([tc(p(run("Собрать") + deleted + run(" листья")))])) + p()),
    );
    const outcome = await subject.host.apply([change("листья", "шишки", 8)]);
    if (!outcome.ok) expect(outcome.failure.kind).toBe("unsupported");
    expect(await cellText(subject)).toEqual([
      `0:0:0→1↓1 Собрать ${outcome.ok ? "шишки" : "листья"}`,
      "",
    ]);
    expect(await subject.source?.()).toContain(" все</w:delText>");
  });

  test("rows that a tracked change deletes are passed over", async () => {
    const subject = await openDocx(
      docxOf(
        tbl(
          tr(
            [
              tc(
                p(
                  '<w:del w:id="8" w:author="Иной"><w:r><w:delText>Прочь</w:delText></w:r></w:del>',
                ),
              ),
            ],
            '<w:del w:id="7" w:author="Иной"/>',
          ),
          tr(["Собрать листья"]),
          tr(["Высушить"]),
        ) + p(),
      ),
    );
    expect(
      await subject.host.apply([
        change("листья", "шишки", 8),
        { kind: "remove-row", table: 0, row: 1, quotes: ["Высушить"] },
      ]),
    ).toEqual(done);
    expect(await cellText(subject)).toEqual(["0:0:0→1↓1 Собрать шишки", ""]);
    expect(await subject.source?.()).toContain("Прочь</w:delText>");
  });

  test("a table inside a cell is read with the cell and left as it is", async () => {
    const subject = await openDocx(
      docxOf(
        tbl(
          tr([
            `<w:tc>${p("Собрать")}${tbl(tr(["клён", "дуб"]))}${p("листья")}</w:tc>`,
            "осень",
          ]),
        ) + p(),
      ),
    );
    expect(await cellText(subject)).toEqual([
      "0:0:0→1↓1 Собрать\nклён\nдуб\nлистья",
      "0:0:1→1↓1 осень",
      "",
    ]);
    expect(await subject.host.apply([change("Собрать", "Найти", 0)])).toEqual(
      done,
    );
    expect((await cellText(subject))[0]).toBe(
      "0:0:0→1↓1 Найти\nклён\nдуб\nлистья",
    );
  });

  test("looks stay: of the paragraph, and of the words that are not changed", async () => {
    const subject = await openDocx(
      docxOf(
        tbl(
          tr([
            tc(
              p(
                run("Собрать ", "<w:b/>") + run("листья", "<w:i/>"),
                '<w:jc w:val="center"/>',
              ),
            ),
          ]),
        ) + p(),
      ),
    );
    expect(await subject.host.apply([change("листья", "шишки", 8)])).toEqual(
      done,
    );
    const source = (await subject.source?.()) ?? "";
    expect(source).toMatch(
      /<w:jc w:val="center"\/>.*<w:b\/>.*Собрать .*<w:i\/>.*шишки/s,
    );
  });

  test("words around a footnote are changed, the footnote is never lost", async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const subject = await openDocx(
      docxOf(tbl(tr([tc(p(run("Собрать") + note + run(" листья")))])) + p()),
    );
    const outcome = await subject.host.apply([
      change("Собрать листья", "Забыть", 0),
    ]);
    expect(outcome).toMatchObject({
      ok: false,
      failure: { kind: "unsupported" },
    });
    expect(await cellText(subject)).toEqual(["0:0:0→1↓1 Собрать листья", ""]);
    expect(await subject.source?.()).toContain("footnoteReference");
  });
}
