/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { WordHost } from "../../../src/host/word/WordHost";
import { startWord } from "../../officeHost/word/startWord";
import { sharedFiles } from "../../support/sharedFiles";
import { fileGrid, samplePlan } from "./files";

const files: readonly (readonly [string, Uint8Array])[] = [
  ["school-plan.docx", samplePlan],
  ...sharedFiles("plans", ".docx"),
];

test.each(files)(
  "%s reads as its file does, in two syncs",
  async (_, bytes) => {
    const { host } = await startWord(bytes);
    const word = new WordHost();
    const read = await word.read();
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    const expected = fileGrid(bytes);
    expect(read.value.grid.blocks).toEqual(expected.blocks);
    expect(host.traffic.syncs).toBeLessThanOrEqual(2);
    expect(host.keptObjects).toBe(0);
  },
);
