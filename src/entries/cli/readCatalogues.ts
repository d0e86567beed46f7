import { readFileSync } from "node:fs";
import {
  compareCatalogues,
  mergeCatalogues,
} from "../../catalogue/mergeCatalogues";
import { standardCatalogue } from "../../catalogue/standardCatalogue";
import type { StandardMeasure } from "../../catalogue/StandardMeasure";
import { readCatalogueFile } from "../catalogueFile";
import { systemFailure } from "./listFiles";
import { failureText } from "./ReadFailure";

export type CataloguesOutcome =
  | { readonly ok: true; readonly value: readonly StandardMeasure[] }
  | { readonly ok: false; readonly message: string };

/** The standard measures with those of the user's catalogues; of one id the later one holds. */
export function readCatalogues(paths: readonly string[]): CataloguesOutcome {
  let measures = standardCatalogue();
  for (const path of paths) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      const failure = systemFailure(error);
      const reason =
        failure.kind === "not-a-file"
          ? "это папка, а нужен файл каталога"
          : failureText(failure);
      return { ok: false, message: `${path}: ${reason}` };
    }
    const read = readCatalogueFile(bytes);
    if (!read.ok) return { ok: false, message: `${path}: ${read.message}` };
    measures = mergeCatalogues(
      measures,
      compareCatalogues(measures, read.value),
      new Set(read.value.map(({ id }) => id)),
    );
  }
  return { ok: true, value: measures };
}
