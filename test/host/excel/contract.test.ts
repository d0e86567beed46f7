/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { applyEdits } from "../../../src/grid/applyEdits";
import type { Edit } from "../../../src/grid/Edit";
import { tablesOf, type Grid } from "../../../src/grid/Grid";
import { textReader } from "../../../src/grid/textAt";
import { enteredText } from "../../../src/host/excel/write/enteredText";
import { cellName } from "../../../src/host/openxml/sheet/cellReference";
import { changedZip } from "../../support/changedZip";
import type { HostUnderTest } from "../../support/contractDocument";
import { hostContract } from "../../support/hostContract";
import { writeXlsx } from "../../support/writeXlsx";
import { openSimulated } from "./openSimulated";

async function inExcel(bytes: Uint8Array): Promise<HostUnderTest> {
  const { host, office, model, saved } = await openSimulated(bytes);
  return {
    host,
    grid: saved,
    changeBehind: (edits) => {
      const before = saved();
      const after = applyEdits(before, edits);
      if (!after.ok) throw new Error(JSON.stringify(after.failure));
      for (const edit of edits) type(before, after.value, edit);
    },
    breakOff: (nth, moment) => {
      office.faults.failSync(nth, moment);
    },
    exchanges: () => office.traffic.syncs,
  };

  function type(before: Grid, after: Grid, edit: Edit): void {
    if (edit.kind !== "replace-text" || edit.at.kind !== "cell") return;
    const [table] = tablesOf(before);
    const words = enteredText(textReader(after)(edit.at));
    const address = `${table?.name ?? ""}!${cellName(edit.at)}`;
    model.type(address, [[words]], "co-author");
  }
}

hostContract({
  name: "the workbook open in Excel",
  kind: "workbook",
  open: (grid) => inExcel(writeXlsx(grid)),
  openProtected: (grid) =>
    inExcel(
      changedZip(writeXlsx(grid), (text) =>
        text.replace(
          "</sheetData>",
          '</sheetData><sheetProtection sheet="1"/>',
        ),
      ),
    ),
  isShared: true,
  breaksOff: true,
});
