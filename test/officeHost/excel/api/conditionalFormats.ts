import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject } from "../../HostObject";
import { overlaps } from "../book/CellMove";
import { readAreas } from "../book/readAreas";
import type { SimSheet } from "../book/SimSheet";
import { attributeOf, childNodes, removeChild } from "../book/XmlNode";

/** The conditional formats that touch the area: they can be counted and cleared; making one is not simulated. */
export function conditionalFormats(
  sheet: SimSheet,
  area: () => Area,
): HostObject {
  const touching = () =>
    childNodes(sheet.root, "x:conditionalFormatting").filter((one) =>
      readAreas(attributeOf(one, "sqref")).some((at) => overlaps(at, area())),
    );
  return {
    type: "ConditionalFormatCollection",
    items: () =>
      touching().flatMap((one) =>
        childNodes(one, "x:cfRule").map((rule, index) => ({
          type: "ConditionalFormat",
          id: `${attributeOf(one, "sqref") ?? ""}/${index}`,
          scalars: {
            Priority: { get: () => Number(attributeOf(rule, "priority")) - 1 },
            Type: { get: () => attributeOf(rule, "type") },
          },
        })),
      ),
    methods: {
      GetCount: () =>
        touching().flatMap((one) => childNodes(one, "x:cfRule")).length,
      ClearAll: () => {
        if (!sheet.allows("formatCells")) throw new HostError("AccessDenied");
        for (const one of touching()) removeChild(sheet.root, one);
      },
    },
  };
}
