import { loadOfficeJs } from "../loadOfficeJs";
import { OfficeHost } from "../OfficeHost";
import { ExcelModel, type ExcelOptions } from "./ExcelModel";

export interface OpenExcel {
  readonly model: ExcelModel;
  readonly host: OfficeHost;
}

/** The simulated Excel with this workbook, office.js started in this jsdom window. */
export async function startExcel(
  bytes: Uint8Array,
  options?: ExcelOptions,
): Promise<OpenExcel> {
  const model = new ExcelModel(bytes, options);
  const host = new OfficeHost(model);
  await loadOfficeJs(host);
  return { model, host };
}
