import { keptText } from "./keptText";
import { type FileOutcome, fileRead } from "./openxml/FileFailure";
import { openPackage } from "./openxml/openPackage";
import type { ReadFile } from "./ReadFile";

/** As `openOffice`, loading what reads the file's kind, and only later what changes it. */
export async function loadOffice(
  bytes: Uint8Array,
): Promise<FileOutcome<ReadFile>> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const pkg = opened.value;
  const file = { ownText: () => keptText(pkg), toBytes: () => bytes };
  if (pkg.kind === "word") {
    const { readDocx } = await import(
      /* webpackChunkName: "word" */ "./docx/readDocx"
    );
    const read = readDocx(pkg);
    if (!read.ok) return read;
    return fileRead({
      ...file,
      grid: read.value.grid,
      whole: async () => {
        const { docxOf } = await import("./docx/openDocx");
        return docxOf(pkg, read.value);
      },
    });
  }
  const { readXlsx } = await import(
    /* webpackChunkName: "excel" */ "./xlsx/readXlsx"
  );
  const grid = readXlsx(pkg);
  if (!grid.ok) return grid;
  return fileRead({
    ...file,
    grid: grid.value,
    whole: async () => {
      const { xlsxOf } = await import("./xlsx/openXlsx");
      return xlsxOf(pkg, grid.value);
    },
  });
}
