import {
  readLeadingNumber,
  readNumberCell,
} from "../../../src/plan/numbering/planNumber";
import { specRows } from "../../support/specRows";
import { growsLinearly } from "../../support/growsLinearly";

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

test("a long hostile text is read in time that grows with its length", async () => {
  const text = "1.".repeat(50_000);
  expect(readLeadingNumber(text)).toBeNull();
  expect(readNumberCell(text)).toBeNull();
  await growsLinearly(75_000, (size) => {
    expect(readNumberCell(`1${" ".repeat(size)}х`)).toBeNull();
  });
});
