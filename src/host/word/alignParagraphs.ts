import type { XmlElement } from "../openxml/xml";
import type { WordTable } from "../openxml/word/WordDocument";
import type { TableMap } from "./TableMap";

/** Which of the places that a table has for paragraphs the API counts. */
export interface Counting {
  readonly covered: boolean;
  readonly rowEnds: boolean;
}

/**
 * It is nowhere written whether Word counts the paragraphs of cells that a vertical merge covers, and the marks that
 * end rows: what fits the texts is right.
 */
export const countings: readonly Counting[] = [
  { covered: true, rowEnds: false },
  { covered: false, rowEnds: false },
  { covered: true, rowEnds: true },
  { covered: false, rowEnds: true },
];

/** The `w:p` elements that are counted, in order; null stands for the end of a row. */
export const countedPlaces = (
  { paragraphs }: TableMap,
  counting: Counting,
): readonly (XmlElement | null)[] =>
  paragraphs
    .filter(
      ({ element, covered }) =>
        (counting.covered || !covered) && (counting.rowEnds || element),
    )
    .map(({ element }) => element);

/**
 * The place of each `w:p` of a table among the paragraphs that the API counts, whose texts (as shown) are given; null
 * where no way of counting fits. What shows otherwise in the API, such as a field, may differ in a few.
 */
export function alignParagraphs(
  table: WordTable,
  map: TableMap,
  texts: readonly string[],
): ReadonlyMap<XmlElement, number> | null {
  const known = knownTexts(table);
  let best: readonly (XmlElement | null)[] | null = null;
  let fewest = Math.max(1, texts.length / 4);
  for (const counting of countings) {
    const places = countedPlaces(map, counting);
    if (places.length !== texts.length) continue;
    const wrong = places.filter((element, index) => {
      const text = element === null ? "" : known.get(element);
      return text !== undefined && text !== texts[index];
    }).length;
    if (wrong >= fewest) continue;
    [best, fewest] = [places, wrong];
  }
  return (
    best &&
    new Map(
      best.flatMap((element, index) => (element ? [[element, index]] : [])),
    )
  );
}

/** The texts of paragraphs that are one `w:p` each. */
function knownTexts(table: WordTable): ReadonlyMap<XmlElement, string> {
  const known = new Map<XmlElement, string>();
  for (const { cells } of table.rows)
    for (const { paragraphs } of cells)
      for (const { elements, text } of paragraphs)
        if (elements.length === 1) known.set(elements[0], text);
  return known;
}
