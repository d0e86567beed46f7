import { applyEdits } from "../../src/grid/applyEdits";
import type { Edit } from "../../src/grid/Edit";
import type { Grid } from "../../src/grid/Grid";
import { fixInPasses } from "../../src/review/fix";
import { review, type Review } from "../../src/review/review";
import { drawnGrid } from "../support/drawnGrid";
import { showGrid } from "../support/showGrid";

const today = { year: 2024, month: 1, day: 9 };
const reviewed = (grid: Grid): Review => review(grid, { today });

const drawing = `План на 2024 год
  | 1 | Побелка  стен в течении недели | май 2024 года | Завхоз | Стены |
  | 3 | Окраска дверей масляной краской , | июнь 2024 года | Завхоз | Двери |

  | | цвет белый | | | |
  | 4 | Замена стёкол | июль 2024 года | Завхоз | Стёкла |`;

/** A document in memory that a fix is applied to. */
function memory(start: Grid) {
  const state = { grid: start, writes: 0 };
  return {
    state,
    apply: (edits: readonly Edit[]) => {
      const outcome = applyEdits(state.grid, edits);
      if (!outcome.ok) return Promise.resolve(outcome);
      state.grid = outcome.value;
      state.writes++;
      return Promise.resolve({
        ok: true as const,
        value: reviewed(outcome.value),
      });
    },
  };
}

test("goes on until nothing is left to mend, and a second run changes nothing", async () => {
  const document = memory(drawnGrid(drawing).grid);
  const outcome = await fixInPasses(
    reviewed(document.state.grid),
    document.apply,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  const { review: after, mended, end } = outcome.value;
  expect(end).toBe("done");
  expect(after.findings.filter(({ fix }) => fix === "safe")).toEqual([]);
  expect(new Set(mended.map(({ check }) => check))).toEqual(
    new Set(["misspelling", "spacing", "row-split", "number-gap"]),
  );
  expect(after.reading.plans[0]?.tables).toEqual([0, 1]);
  const { writes } = document.state;
  const again = await fixInPasses(after, document.apply);
  expect(again).toMatchObject({ ok: true, value: { passes: 0, mended: [] } });
  expect(document.state.writes).toBe(writes);
});

test("mends only what is wanted", async () => {
  const document = memory(drawnGrid(drawing).grid);
  const before = showGrid(document.state.grid).join("\n");
  await fixInPasses(
    reviewed(document.state.grid),
    document.apply,
    ({ check }) => check === "misspelling",
  );
  expect(showGrid(document.state.grid).join("\n")).toBe(
    before.replace("в течении", "в течение"),
  );
});

test("ends where the same edits come back", async () => {
  const start = reviewed(drawnGrid(drawing).grid);
  const outcome = await fixInPasses(start, () =>
    Promise.resolve({ ok: true, value: start }),
  );
  expect(outcome).toMatchObject({ value: { end: "stuck", passes: 1 } });
});

test("a host's failure ends it", async () => {
  const failure = { kind: "protected" } as const;
  const outcome = await fixInPasses(reviewed(drawnGrid(drawing).grid), () =>
    Promise.resolve({ ok: false, failure }),
  );
  expect(outcome).toEqual({ ok: false, failure });
});

test("places that the host names as not to be changed are left, the rest is mended", async () => {
  const document = memory(drawnGrid(drawing).grid);
  const isThere = (edit: Edit): boolean =>
    edit.kind === "replace-text" && edit.at.quote.includes("в течении");
  const failure = (edits: readonly Edit[]) => ({
    kind: "unsupported" as const,
    needs: "стоит сноска",
    places: edits.flatMap((edit) =>
      edit.kind === "replace-text" && isThere(edit) ? [edit.at] : [],
    ),
  });
  const outcome = await fixInPasses(reviewed(document.state.grid), (edits) =>
    edits.some(isThere)
      ? Promise.resolve({ ok: false, failure: failure(edits) })
      : document.apply(edits),
  );
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  const { end, refusal, mended } = outcome.value;
  expect({ end, refusal }).toMatchObject({
    end: "stuck",
    refusal: { needs: "стоит сноска" },
  });
  expect(mended.map(({ check }) => check)).toContain("number-gap");
  expect(showGrid(document.state.grid).join()).toContain("в течении");
});
