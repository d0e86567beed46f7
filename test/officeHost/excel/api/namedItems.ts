import { HostError, type HostObject } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import {
  attributeOf,
  childNodes,
  newNode,
  nodeText,
  removeChild,
  type XmlNode,
} from "../book/XmlNode";
import type { ExcelSession } from "./ExcelSession";
import { rangeObject } from "./rangeObject";
import { addressOf, areaNow, readAddress, reachOf } from "./reach";
import { requirementSets } from "./requirementSets";

/** The names of the workbook, or of one sheet. */
export function namedItems(
  session: ExcelSession,
  sheet: SimSheet | null,
): HostObject {
  const { book } = session;
  const list = book.needed("definedNames");
  const scope = sheet ? String(book.placeOf(sheet)) : null;
  const names = (): XmlNode[] =>
    childNodes(list).filter(
      (one) =>
        attributeOf(one, "localSheetId") === scope &&
        !attributeOf(one, "name")?.startsWith("_xlnm."),
    );
  const item = (node: XmlNode): HostObject => ({
    type: "NamedItem",
    needs: requirementSets("NamedItem"),
    id: attributeOf(node, "name") ?? "",
    scalars: {
      Name: { get: () => attributeOf(node, "name") },
      Formula: { get: () => `=${nodeText(node)}` },
      Value: { get: () => nodeText(node) },
      Type: { get: () => "Range" },
      Scope: { get: () => (sheet ? "Worksheet" : "Workbook") },
      Visible: { get: () => attributeOf(node, "hidden") !== "1" },
    },
    methods: {
      GetRange: () => {
        const found = readAddress(book, nodeText(node), book.active);
        return rangeObject(session, found.sheet, areaNow(found));
      },
      Delete: () => {
        removeChild(list, node);
      },
    },
  });
  const byName = (key: unknown): XmlNode | null =>
    names().find(
      (one) =>
        attributeOf(one, "name")?.toLowerCase() === String(key).toLowerCase(),
    ) ?? null;
  return {
    type: "NamedItemCollection",
    needs: requirementSets("NamedItemCollection"),
    items: () => names().map(item),
    methods: {
      GetCount: () => names().length,
      GetItem: (key) => {
        const found = byName(key);
        if (!found) throw new HostError("ItemNotFound");
        return item(found);
      },
      GetItemOrNullObject: (key) => {
        const found = byName(key);
        return found && item(found);
      },
      Add: (name, reference) => {
        if (byName(name)) throw new HostError("ItemAlreadyExists");
        const reach = reachOf(reference);
        const formula = reach
          ? addressOf(reach)
          : String(reference).replace(/^=/, "");
        const attributes = {
          name: String(name),
          localSheetId: scope ?? undefined,
        };
        const node = newNode(list, "definedName", attributes, [formula]);
        list.children.push(node);
        return item(node);
      },
    },
  };
}
