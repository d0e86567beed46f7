import { indexMeasures, matchMeasure } from "../../src/catalogue/matchMeasure";
import { standardCatalogue } from "../../src/catalogue/standardCatalogue";
import {
  type LabelledRow,
  matchFigures,
  ownRows,
  referenceRows,
} from "../support/matching";
import { timeSearch } from "./search";

const share = (part: number): string => `${(part * 100).toFixed(1)} %`;

/** How well rows find their standard measures and how fast; prints, asserts next to nothing. */
test("matching and search, in figures", () => {
  const index = indexMeasures(standardCatalogue());
  const { tuned, heldOut, fresh } = ownRows();
  const kinds: Record<string, readonly LabelledRow[]> = {
    "reference documents": referenceRows(),
    "own rows, tuned on": tuned,
    "own rows, held out": heldOut,
    "own rows, written last": fresh,
  };
  const table: Record<string, object> = {};
  const missed: string[] = [];
  for (const [kind, rows] of Object.entries(kinds)) {
    if (rows.length === 0) continue;
    const found = matchFigures(index, rows);
    table[kind] = {
      rows: found.rows,
      "first is right": share(found.first),
      "among three": share(found.firstThree),
      linked: found.sure,
      "links right": share(1 - found.wrong.length / Math.max(1, found.sure)),
      "rows linked": share(found.sure / found.rows),
      "without counterpart": found.strangers,
      Brier: found.brier.toFixed(3),
    };
    missed.push(...found.missed.map((row) => `${kind}: ${row}`));
    missed.push(...found.wrong.map((row) => `${kind}, WRONG LINK: ${row}`));
  }
  const told = Object.values(kinds).flatMap((rows) =>
    rows.map(({ text, section, ids }) => {
      const [best] = matchMeasure(index, { text, ...(section && { section }) });
      return {
        score: best?.score ?? 0,
        right: best !== undefined && ids.includes(best.measure.id),
      };
    }),
  );
  const honesty: Record<string, object> = {};
  for (let from = 0; from < 10; from++) {
    const bin = told.filter(({ score }) => Math.floor(score * 10) === from);
    if (bin.length > 0)
      honesty[`score ${from / 10}–${(from + 1) / 10}`] = {
        rows: bin.length,
        right: share(bin.filter(({ right }) => right).length / bin.length),
      };
  }
  console.table(table);
  console.table(honesty);
  console.table({ "search, 2,000 measures": timeSearch(2000) });
  console.log(missed.join("\n"));
  expect(told.length).toBeGreaterThan(0);
});
