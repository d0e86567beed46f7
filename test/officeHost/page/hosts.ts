import type { DocumentHost } from "../../../src/grid/DocumentHost";
import { openExcel } from "../../../src/host/excel/openExcel";
import { openWord } from "../../../src/host/word/openWord";

/** Our host for the program that the page is open in: what the pane's bundle makes, for a test to call in a browser. */
export async function openHost(): Promise<DocumentHost> {
  const { host: program } = await Office.onReady();
  return program === Office.HostType.Word
    ? openWord().host
    : (await openExcel()).host;
}
