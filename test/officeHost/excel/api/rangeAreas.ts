import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import type { HostObject } from "../../HostObject";
import type { SimSheet } from "../book/SimSheet";
import type { ExcelSession } from "./ExcelSession";
import { rangeObject } from "./rangeObject";
import { addressOf } from "./reach";
import { requirementSets } from "./requirementSets";
import { worksheetObject } from "./worksheetObject";

/** A RangeAreas: several ranges of one sheet. */
export function rangeAreas(
  session: ExcelSession,
  sheet: SimSheet,
  areas: readonly Area[],
): HostObject {
  const ranges = areas.map((area) => rangeObject(session, sheet, area));
  return {
    type: "RangeAreas",
    needs: requirementSets("RangeAreas"),
    scalars: {
      Address: {
        get: () => areas.map((area) => addressOf({ sheet, area })).join(","),
      },
      AreaCount: { get: () => areas.length },
      CellCount: {
        get: () =>
          areas.reduce(
            (sum, { top, left, bottom, right }) =>
              sum + (bottom - top + 1) * (right - left + 1),
            0,
          ),
      },
    },
    leads: {
      Areas: () => ({ type: "RangeCollection", items: () => ranges }),
      Worksheet: () => worksheetObject(session, sheet),
    },
  };
}
