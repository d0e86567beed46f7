import type { Grid } from "../../src/grid/Grid";
import { FileHost } from "../../src/host/FileHost";
import { openOffice } from "../../src/host/openOffice";
import { changedZip, partText } from "../support/changedZip";
import type { HostUnderTest } from "../support/contractDocument";
import { hostContract } from "../support/hostContract";
import { MemoryHost } from "../support/memoryHost";
import { protectedSettings, writeDocx } from "../support/writeDocx";
import { writeXlsx } from "../support/writeXlsx";

const inMemory = (grid: Grid): Promise<HostUnderTest> => {
  const host = new MemoryHost(grid);
  return Promise.resolve({ host, grid: () => host.grid });
};

const inFile = (bytes: Uint8Array): Promise<HostUnderTest> => {
  const opened = openOffice(bytes);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const host = new FileHost(opened.value);
  return Promise.resolve({
    host,
    grid: () => {
      const saved = openOffice(host.file.toBytes());
      if (!saved.ok) throw new Error(saved.failure.kind);
      return saved.value.grid;
    },
    source: () => partText(host.file.toBytes(), "word/document.xml"),
  });
};

for (const kind of ["document", "workbook"] as const)
  hostContract({ name: `a ${kind} in memory`, kind, open: inMemory });

hostContract({
  name: "a .docx file",
  kind: "document",
  open: (grid) => inFile(writeDocx(grid)),
  openProtected: (grid) => inFile(writeDocx(grid, protectedSettings)),
  openDocx: inFile,
});

hostContract({
  name: "an .xlsx file",
  kind: "workbook",
  open: (grid) => inFile(writeXlsx(grid)),
  openProtected: (grid) =>
    inFile(
      changedZip(writeXlsx(grid), (text) =>
        text.replace(
          "</sheetData>",
          '</sheetData><sheetProtection sheet="1"/>',
        ),
      ),
    ),
});
