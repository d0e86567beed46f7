import { type HostObject } from "../../HostObject";
import { readAreas } from "../book/readAreas";
import type { SimSheet } from "../book/SimSheet";
import { attributeOf, childNode, childNodes, nodeText } from "../book/XmlNode";
import type { ExcelSession } from "./ExcelSession";
import { rangeObject } from "./rangeObject";
import { requirementSets } from "./requirementSets";

/** A PageLayout, as far as the rows go that are printed on every page. */
export function pageLayout(session: ExcelSession, sheet: SimSheet): HostObject {
  return {
    type: "PageLayout",
    needs: requirementSets("PageLayout"),
    methods: {
      GetPrintTitleRowsOrNullObject: () => {
        const names = childNode(session.book.root, "x:definedNames");
        const index = String(session.book.placeOf(sheet));
        const titles = (names ? childNodes(names) : []).find(
          (one) =>
            attributeOf(one, "name") === "_xlnm.Print_Titles" &&
            attributeOf(one, "localSheetId") === index,
        );
        const rows = /!\$?(\d+):\$?(\d+)/.exec(titles ? nodeText(titles) : "");
        const [area] = readAreas(rows ? `${rows[1]}:${rows[2]}` : null);
        return area ? rangeObject(session, sheet, area) : null;
      },
    },
  };
}
