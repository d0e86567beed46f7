import {
  readLeadingNumber,
  readNumberCell,
} from "../../../src/plan/numbering/planNumber";
import { specRows } from "../../support/specRows";

test.each(specRows("numbers"))(
  "in %s, «%s» is %s",
  (where, written = "", expected, parts) => {
    const text = written.replaceAll("\\n", "\n");
    const found =
      where === "cell"
        ? readNumberCell(text)
        : readLeadingNumber(text, where === "lone");
    expect(found?.number.text ?? "-").toBe(expected);
    if (!found) return;
    expect(found.number.parts.join(",")).toBe(parts);
    expect(text.slice(found.start, found.end).replace(/\s/g, "")).toBe(
      `${found.number.text}${found.number.suffix}`.replace(/\s/g, ""),
    );
  },
);

test("a long hostile text is read at once", () => {
  const text = "1.".repeat(50_000);
  expect(readLeadingNumber(text)).toBeNull();
  expect(readNumberCell(text)).toBeNull();
  const spaced = `1${" ".repeat(300_000)}х`;
  const began = performance.now();
  expect(readNumberCell(spaced)).toBeNull();
  expect(performance.now() - began).toBeLessThan(2000);
});
