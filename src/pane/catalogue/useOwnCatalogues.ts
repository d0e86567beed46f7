import { useState } from "react";
import {
  readCatalogueJson,
  writeCatalogueJson,
} from "../../catalogue/catalogueJson";
import type { NamedCatalogue } from "../../catalogue/joinCatalogues";
import { keep, readKept } from "../kept";

const place = "catalogues";

/** The catalogues that the user opened or made, kept on this machine, with the way to change them. */
export function useOwnCatalogues(): readonly [
  readonly NamedCatalogue[],
  (catalogues: readonly NamedCatalogue[]) => void,
] {
  const [own, setOwn] = useState(keptCatalogues);
  return [
    own,
    (catalogues) => {
      setOwn(catalogues);
      keep(
        place,
        catalogues.length === 0
          ? null
          : JSON.stringify(
              catalogues.map(({ name, measures }) => [
                name,
                writeCatalogueJson(measures),
              ]),
            ),
      );
    },
  ];
}

/** What cannot be read of what was kept is left out: another version may have written it. */
function keptCatalogues(): readonly NamedCatalogue[] {
  const text = readKept(place);
  if (text === null) return [];
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return [];
  }
  return (Array.isArray(kept) ? kept : []).flatMap((entry: unknown) => {
    const [name, json] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof name !== "string" || typeof json !== "string") return [];
    const read = readCatalogueJson(json);
    return read.ok ? [{ name, measures: read.value }] : [];
  });
}
