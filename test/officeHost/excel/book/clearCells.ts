import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError } from "../../HostObject";
import { contains, overlaps } from "./CellMove";
import type { SimSheet } from "./SimSheet";

/** Range.clear: «All» also takes the look and the merged areas, «Contents» what stands in the cells, «Formats» the look. */
export function clearCells(sheet: SimSheet, area: Area, what: string): void {
  if (!/^(?:All|Contents|Formats)$/.test(what))
    throw new HostError("InvalidArgument");
  if (
    what === "Contents" &&
    sheet.merges.some((one) => overlaps(one, area) && !contains(area, one))
  )
    throw new HostError("InvalidOperation");
  for (const [row, { cells }] of sheet.rows)
    for (const [column, cell] of cells) {
      const at = { top: row, left: column, bottom: row, right: column };
      if (!contains(area, at)) continue;
      if (what !== "Formats") cell.value = cell.formula = cell.rich = null;
      if (what !== "Contents") cell.style = 0;
    }
  if (what !== "Contents")
    sheet.merges = sheet.merges.filter((one) => !overlaps(one, area));
}
