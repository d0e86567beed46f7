/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import fc from "fast-check";
import { applyEdits } from "../../../src/grid/applyEdits";
import { WordHost } from "../../../src/host/word/WordHost";
import { startWord } from "../../officeHost/word/startWord";
import { anyEdits } from "../../support/anyEdits";
import { sharedFiles } from "../../support/sharedFiles";
import { fileGrid, samplePlan, textsIn } from "./files";

const files: readonly (readonly [string, Uint8Array])[] = [
  ["school-plan.docx", samplePlan],
  ...sharedFiles("plans", ".docx").slice(-2),
];

test.each(files)(
  "%s: any edits do what the grid tells or nothing, and are taken back whole",
  async (_, bytes) => {
    const before = fileGrid(bytes);
    const counts = { done: 0, undone: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { model } = await startWord(bytes);
        const word = new WordHost();
        const now = () => textsIn(fileGrid(model.save()));
        const [edits = []] = fc.sample(anyEdits(before, 3), {
          numRuns: 1,
          seed,
        });
        const expected = applyEdits(before, edits);
        const outcome = await word.apply(edits);
        if (!outcome.ok) {
          expect(outcome.failure.kind).toBe("unsupported");
          expect(now()).toEqual(textsIn(before));
          return;
        }
        counts.done++;
        expect(expected.ok && textsIn(expected.value)).toEqual(now());
        const undone = await word.undo();
        if (undone.ok) counts.undone++;
        else expect(undone.failure.kind).toBe("unsupported");
        expect(now()).toEqual(
          undone.ok ? textsIn(before) : expected.ok && textsIn(expected.value),
        );
      }),
      { numRuns: 20 },
    );
    expect(counts.done).toBeGreaterThan(12);
    expect(counts.undone).toBeGreaterThan(counts.done * 0.6);
  },
);
