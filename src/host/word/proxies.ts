import type { TableReading } from "./WordReading";

/**
 * Gives the body's tables by their readings: without a sync, stepping from the first, unless the list has tables that
 * stand in others, of which it is not known whether the steps count them.
 */
export async function tableFinder(
  context: Word.RequestContext,
  wanted: readonly TableReading[],
): Promise<(reading: TableReading) => Word.Table> {
  const { tables } = context.document.body;
  if (wanted.some(({ place, ordinal }) => place !== ordinal)) {
    tables.load("nestingLevel");
    await context.sync();
    return ({ place }) => tables.items[place] ?? tables.getFirst();
  }
  return ({ place }) => {
    let table = tables.getFirst();
    for (let left = place; left > 0; left--) table = table.getNext();
    return table;
  };
}

/** The paragraph at a place in a collection, without loading it; meant for places near its beginning. */
export function paragraphAt(
  paragraphs: Word.ParagraphCollection,
  place: number,
): Word.Paragraph {
  let paragraph = paragraphs.getFirst();
  for (let left = place; left > 0; left--) paragraph = paragraph.getNext();
  return paragraph;
}
