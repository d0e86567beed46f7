import { type ApiTable, mergeDocument } from "./mergeDocument";
import { readFragment } from "./readFragment";
import { isForAll, wordError } from "./wordFailure";
import { wordFeatures } from "./wordFeatures";
import type { WordReading } from "./WordReading";

export interface ReadDocument {
  readonly reading: WordReading;
  /** The body's whole text, by which changes are noticed. */
  readonly text: string;
}

/**
 * Reads the open document in two syncs: one for its paragraphs and the list of tables, one for all tables. More are
 * needed only where Word refuses one of them.
 */
export async function readDocument(
  context: Word.RequestContext,
): Promise<ReadDocument> {
  const { body } = context.document;
  const { paragraphs, tables } = body;
  const load = (ofParagraphs: string): void => {
    body.load("text");
    tables.load("nestingLevel");
    paragraphs.load(ofParagraphs);
  };
  let hasLabels = true;
  load("text,tableNestingLevel,listItemOrNullObject/listString");
  try {
    await context.sync();
  } catch (error) {
    // A list that Word cannot tell of must not hide the plan.
    if (isForAll(wordError(error))) throw error;
    hasLabels = false;
    load("text,tableNestingLevel");
    await context.sync();
  }
  const places = tables.items.flatMap(({ nestingLevel }, place) =>
    nestingLevel === 1 ? [place] : [],
  );
  const reviewed = askReviewed(paragraphs.items);
  const told = await readTables(
    context,
    places.map((place) => [place, tables.items[place]] as const),
  );
  return {
    reading: mergeDocument(
      paragraphs.items.map(
        ({ text, tableNestingLevel, listItemOrNullObject }, index) => ({
          text: reviewed(index) ?? text,
          tableNestingLevel,
          label:
            !hasLabels || listItemOrNullObject.isNullObject
              ? null
              : listItemOrNullObject.listString,
        }),
      ),
      told,
    ),
    text: body.text,
  };
}

/** So many paragraphs outside tables are asked for one by one: headings stand near the beginning. */
const REVIEWED = 100;

/**
 * Asks, where Word can tell, for the texts of paragraphs outside tables without what tracked changes delete; they come
 * with the tables. In tables the OOXML tells it.
 */
function askReviewed(
  paragraphs: readonly Word.Paragraph[],
): (index: number) => string | null {
  const asked = new Map<number, OfficeExtension.ClientResult<string>>();
  const isAsked = wordFeatures().tracking && paragraphs.length > 0;
  for (const [index, one] of isAsked ? paragraphs.entries() : [])
    if (asked.size < REVIEWED && one.tableNestingLevel === 0 && one.text !== "")
      asked.set(index, one.getReviewedText("Current"));
  return (index) => {
    try {
      return asked.get(index)?.value ?? null;
    } catch {
      // The request that it was part of failed: the tables were asked for again, this was not.
      return null;
    }
  };
}

type Place = readonly [place: number, table: Word.Table | undefined];

/**
 * All tables in one sync. A table that Word cannot give fails them all (office-js issue 6059), so they are asked for
 * again in halves until it stands alone, and then for its values only.
 */
async function readTables(
  context: Word.RequestContext,
  places: readonly Place[],
): Promise<readonly ApiTable[]> {
  const asked = places.map(
    ([place, table]) => [place, table?.getRange().getOoxml()] as const,
  );
  if (asked.length === 0) return [];
  try {
    await context.sync();
  } catch (error) {
    if (isForAll(wordError(error))) throw error;
    const half = places.length >> 1;
    if (half === 0) return [await readValues(context, places[0])];
    return [
      ...(await readTables(context, places.slice(0, half))),
      ...(await readTables(context, places.slice(half))),
    ];
  }
  const broken: Place[] = [];
  const read = asked.map(([place, ooxml], index): ApiTable => {
    const fragment = ooxml ? readFragment(ooxml.value) : null;
    if (fragment) return { place, content: { kind: "ooxml", fragment } };
    broken.push(places[index] ?? [place, undefined]);
    return { place, content: { kind: "none" } };
  });
  if (broken.length === 0) return read;
  const values = await readAllValues(context, broken);
  return read.map(
    (one) => values.find(({ place }) => place === one.place) ?? one,
  );
}

/** What came, but is no OOXML that can be read (office-js issue 6016): one after another, for each may fail. */
async function readAllValues(
  context: Word.RequestContext,
  places: readonly Place[],
): Promise<readonly ApiTable[]> {
  const [first, ...others] = places;
  return [
    await readValues(context, first),
    ...(others.length > 0 ? await readAllValues(context, others) : []),
  ];
}

async function readValues(
  context: Word.RequestContext,
  [place, table]: Place = [-1, undefined],
): Promise<ApiTable> {
  try {
    table?.load("values");
    await context.sync();
    if (table)
      return { place, content: { kind: "values", values: table.values } };
  } catch (error) {
    if (isForAll(wordError(error))) throw error;
  }
  return { place, content: { kind: "none" } };
}
