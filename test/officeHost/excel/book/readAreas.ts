import {
  readArea,
  type Area,
} from "../../../../src/host/openxml/sheet/cellReference";

/** «A1:B2 D4» → its areas; what is none is left out. */
export const readAreas = (references: string | null): Area[] =>
  (references ?? "").split(" ").flatMap((one) => {
    const area = one === "" ? null : readArea(one);
    return area ? [area] : [];
  });
