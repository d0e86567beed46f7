import { foldLine } from "../../../src/plan/heading/foldLine";
import { paragraphLine } from "../../../src/plan/heading/Line";
import { readApproval } from "../../../src/plan/heading/readApproval";
import { isoDate } from "../../../src/text/calendarDate";

/** The stamp's date and number; null where there is no stamp. */
function stampOf(...texts: readonly string[]): string | null {
  const lines = texts.map((text, index) =>
    paragraphLine({ kind: "paragraph", index, text, label: null }),
  );
  const stamp = readApproval(
    lines,
    texts.map((text) => foldLine(text).text),
  );
  if (!stamp) return null;
  const { date, number } = stamp;
  return `${date.kind === "given" ? isoDate(date.value) : date.kind} ${number.kind === "given" ? number.value : number.kind}`;
}

test.each([
  [["Утв. приказом от 11.09.2025 г. №31"], "2025-09-11 31"],
  [["УТВЕРЖДАЮ", "Заведующий", "«__» ______ 2025 г."], "blank absent"],
  [["Утверждена", "приказом школы", "от 02.09.2025 № 7-у"], "2025-09-02 7-у"],
  [["Утв. мебель и сроки"], null],
  [["Утвердить план (приложение)"], null],
])("%j: %s", (lines, expected) => {
  expect(stampOf(...lines)).toBe(expected);
});
