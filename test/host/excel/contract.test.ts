/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import type { Edit } from "../../../src/grid/Edit";
import type { Grid } from "../../../src/grid/Grid";
import { cellName } from "../../../src/host/openxml/sheet/cellReference";
import type { ExcelModel } from "../../officeHost/excel/ExcelModel";
import { changedZip } from "../../support/changedZip";
import type { HostUnderTest } from "../../support/contractDocument";
import { hostContract } from "../../support/hostContract";
import { writeXlsx } from "../../support/writeXlsx";
import { openSimulated } from "./openSimulated";

async function inExcel(bytes: Uint8Array, api: string): Promise<HostUnderTest> {
  const excel = await openSimulated(bytes, { api });
  const { host, office, model } = excel;
  return {
    host,
    grid: () => excel.saved(),
    changeBehind: (edits) => {
      for (const edit of edits) changeAsCoAuthor(model, edit);
    },
    breakOff: (nth, moment) => {
      office.faults.failSync(nth, moment);
    },
    exchanges: () => office.traffic.syncs,
  };
}

function changeAsCoAuthor(model: ExcelModel, edit: Edit): void {
  if (edit.kind !== "replace-text" || edit.at.kind !== "cell")
    throw new Error(`A co-author does not do this: ${edit.kind}`);
  const { row, column, start, end } = edit.at;
  const value = model.book.active.cellAt(row, column)?.value ?? "";
  const text = typeof value === "string" ? value : "";
  const now = `'${text.slice(0, start)}${edit.text}${text.slice(end)}`;
  model.type(cellName({ row, column }), now, "co-author");
}

const locked = (grid: Grid): Uint8Array =>
  changedZip(writeXlsx(grid), (text) =>
    text.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
  );

for (const api of ["1.15", "1.7"])
  hostContract({
    name: `the workbook open in Excel with ExcelApi ${api}`,
    kind: "workbook",
    open: (grid) => inExcel(writeXlsx(grid), api),
    openProtected: (grid) => inExcel(locked(grid), api),
    isShared: true,
    breaksOff: true,
    guessesSpans: api === "1.7",
  });
