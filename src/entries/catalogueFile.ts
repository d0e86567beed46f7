import { readCatalogueJson } from "../catalogue/catalogueJson";
import { catalogueFromGrid, catalogueRows } from "../catalogue/catalogueSheet";
import type { StandardMeasure } from "../catalogue/StandardMeasure";
import { openOffice } from "../host/openOffice";
import { writeWorkbook } from "../report/writeWorkbook";
import { fileFailureText } from "./fileFailureText";

export type CatalogueFileOutcome =
  | { readonly ok: true; readonly value: readonly StandardMeasure[] }
  | { readonly ok: false; readonly message: string };

/** Reads a catalogue's .xlsx or .json by what is in it; why it is refused is told in one line without the file's name. */
export function readCatalogueFile(bytes: Uint8Array): CatalogueFileOutcome {
  const isJson = /^[\uFEFF\s]*[{[]/.test(
    new TextDecoder().decode(bytes.subarray(0, 200)),
  );
  if (isJson) return told("мероприятие", readCatalogueJson(textOf(bytes)));
  const opened = openOffice(bytes);
  return opened.ok
    ? told("строка", catalogueFromGrid(opened.value.grid))
    : { ok: false, message: fileFailureText(opened.failure) };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function told(
  what: string,
  outcome: ReturnType<typeof readCatalogueJson>,
): CatalogueFileOutcome {
  if (outcome.ok) return outcome;
  const { row, field, message } = outcome.failure;
  const place = [
    ...(row === null ? [] : [`${what} ${String(row)}`]),
    ...(field === "" ? [] : [`«${field}»`]),
  ].join(", ");
  return {
    ok: false,
    message: place === "" ? message : `${place}: ${message}`,
  };
}

/** A catalogue as a workbook of one sheet, which `readCatalogueFile` reads back. */
export const writeCatalogueSheet = (
  measures: readonly StandardMeasure[],
): Uint8Array =>
  writeWorkbook([
    {
      name: "Каталог",
      widths,
      frozen: { rows: 1, columns: 1 },
      rows: catalogueRows(measures).map((cells, row) => ({
        cells,
        ...(row === 0 && { style: "head" }),
      })),
    },
  ]);

const widths = [24, 24, 16, 50, 24, 30, 30, 30, 40, 30, 30, 50, 14];
