import { readHeaderMeaning } from "../../../src/plan/columns/headerMeaning";
import { specRows } from "../../support/specRows";

test.each(specRows("columns"))("«%s» is %s", (header = "", expected = "") => {
  const { meaning, also } = readHeaderMeaning(header.replaceAll("\\n", "\n"));
  expect([meaning, ...(also ? [also] : [])].join("+")).toBe(expected);
});

test("prose is no header, however long", () => {
  const prose = "Мероприятия по подготовке ".repeat(4000);
  expect(readHeaderMeaning(prose).meaning).toBe("unknown");
});
