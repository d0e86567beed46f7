import type { PaneFiles } from "../pane/services";

/** Reads and writes the files that the pane asks for; the code for it comes when the first is asked for. */
export const paneFiles: PaneFiles = {
  readDocument: async (bytes) => {
    const [{ openOffice }, { fileFailureText }] = await Promise.all([
      import("../host/openOffice"),
      import("./fileFailureText"),
    ]);
    const opened = openOffice(bytes);
    return opened.ok
      ? { ok: true, value: opened.value.grid }
      : { ok: false, message: fileFailureText(opened.failure) };
  },
  readCatalogue: async (bytes) => {
    const { readCatalogueFile } = await import("./catalogueFile");
    return readCatalogueFile(bytes);
  },
  writeCatalogue: async (measures) => {
    const { writeCatalogueSheet } = await import("./catalogueFile");
    return writeCatalogueSheet(measures);
  },
};
