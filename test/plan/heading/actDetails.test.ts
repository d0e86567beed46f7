import { paragraphLine } from "../../../src/plan/heading/Line";
import { readDetails } from "../../../src/plan/heading/actDetails";
import { isoDate } from "../../../src/text/calendarDate";
import { specRows } from "../../support/specRows";

test.each(specRows("act-details"))(
  "«%s»: date %s, number %s",
  (written = "", date, number) => {
    const text = written.replaceAll("\\t", "\t");
    const line = paragraphLine({
      kind: "paragraph",
      index: 0,
      text,
      label: null,
    });
    const found = readDetails(line, true);
    expect(
      found.date.kind === "given" ? isoDate(found.date.value) : found.date.kind,
    ).toBe(date);
    expect(
      found.number.kind === "given" ? found.number.value : found.number.kind,
    ).toBe(number);
    for (const detail of [found.date, found.number])
      if (detail.kind !== "absent")
        expect(text.slice(detail.at.start, detail.at.end)).toBe(
          detail.at.quote,
        );
  },
);
