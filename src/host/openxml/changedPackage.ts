import { CONTENT_TYPES } from "./contentTypes";
import type { OfficePackage } from "./package";
import { changedEntries, type PartChange } from "./partChange";
import { writeZip } from "./writeZip";

/** The package with these changes, which do not remove its main part; the one given stays as it is. */
export function changedPackage(
  pkg: OfficePackage,
  changes: readonly PartChange[],
): OfficePackage {
  const types = pkg.xml(CONTENT_TYPES);
  const root = types.ok ? types.value : null;
  return pkg.renewed(changedEntries(pkg.entries, root, changes));
}

/** The file's own bytes where nothing was changed; else every part that no change named keeps its compressed bytes, place and time. */
export const packageBytes = ({
  entries,
  original,
}: OfficePackage): Uint8Array => original ?? writeZip(entries);
