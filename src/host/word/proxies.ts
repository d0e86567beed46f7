/** The table at a place among those that the body's collection lists, without loading the collection. */
export function tableAt(
  context: Word.RequestContext,
  place: number,
): Word.Table {
  let table = context.document.body.tables.getFirst();
  for (let left = place; left > 0; left--) table = table.getNext();
  return table;
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
