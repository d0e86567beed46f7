import { readArea, type Area } from "../../openxml/sheet/cellReference";

const place = /(?:'(?:[^']|'')*'|[^'!,]+)!([^,!]+)/g;

/**
 * «Лист1!A1:C1,'План, 2026'!A5:C5» (`RangeAreas.address`) → its areas; null where there are not `count` of them, for
 * a list that was cut must not pass for the whole.
 */
export function readMergedAddresses(
  address: string,
  count: number,
): readonly Area[] | null {
  const areas = [...address.matchAll(place)].flatMap(
    ([, reference = ""]) => readArea(reference.trim()) ?? [],
  );
  return areas.length === count ? areas : null;
}
