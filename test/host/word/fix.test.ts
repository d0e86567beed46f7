/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { FileHost } from "../../../src/host/FileHost";
import { openDocx } from "../../../src/host/docx/openDocx";
import { sharedFiles } from "../../support/sharedFiles";
import { mend } from "../../support/mend";
import { samplePlan, textsIn } from "./files";
import { openSimulated } from "./openSimulated";

const files: readonly (readonly [string, Uint8Array])[] = [
  ["school-plan.docx", samplePlan],
  ...sharedFiles("plans", ".docx"),
];

test.each(files)(
  "all that is safe to mend in %s gives the text that the command line gives",
  async (_, bytes) => {
    const file = openDocx(bytes);
    if (!file.ok) throw new Error(JSON.stringify(file.failure));
    const mended = new FileHost(file.value);
    const count = await mend(mended);
    const { host, saved } = await openSimulated(bytes);
    expect(await mend(host)).toBe(count);
    expect(textsIn(saved())).toEqual(textsIn(mended.file.grid));
  },
);
