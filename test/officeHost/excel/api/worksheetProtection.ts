import { HostError, type HostObject } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import {
  attributeOf,
  childNode,
  removeChild,
  setAttribute,
} from "../book/XmlNode";
import { requirementSets } from "./requirementSets";

/** The names of what protection may still allow: the API's beside the file's (ECMA-376 part 1, 18.3.1.85). */
const ALLOWED = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** A WorksheetProtection. */
export function worksheetProtection(sheet: SimSheet): HostObject {
  return {
    type: "WorksheetProtection",
    needs: requirementSets("WorksheetProtection"),
    scalars: {
      Protected: { get: () => sheet.isProtected },
      Options: {
        get: () =>
          sheet.isProtected
            ? Object.fromEntries(
                Object.entries(ALLOWED).map(([name, action]) => [
                  name,
                  sheet.allows(action),
                ]),
              )
            : null,
      },
    },
    methods: {
      Protect: (given) => {
        if (sheet.isProtected) throw new HostError("AccessDenied");
        const options = (given ?? {}) as Readonly<Record<string, unknown>>;
        const node = sheet.needed("sheetProtection");
        setAttribute(node, "sheet", "1");
        const isOpen = options["allowEditObjects"] === true;
        setAttribute(node, "objects", isOpen ? "0" : "1");
        for (const [name, action] of Object.entries(ALLOWED))
          setAttribute(node, action, options[name] === true ? "0" : "1");
      },
      Unprotect: (password) => {
        const node = childNode(sheet.root, "x:sheetProtection");
        const isSecret =
          node &&
          (attributeOf(node, "password") ?? attributeOf(node, "hashValue"));
        if (isSecret && !password) throw new HostError("AccessDenied");
        if (node) removeChild(sheet.root, node);
      },
    },
  };
}
