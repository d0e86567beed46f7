/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { coauthorReplaces } from "../../officeHost/word/coauthor";
import { partText } from "../../support/changedZip";
import type { HostUnderTest } from "../../support/contractDocument";
import { hostContract } from "../../support/hostContract";
import { protectedSettings, writeDocx } from "../../support/writeDocx";
import { openSimulated } from "./openSimulated";

const inWord =
  (options: Parameters<typeof openSimulated>[1] = {}) =>
  async (bytes: Uint8Array): Promise<HostUnderTest> => {
    const { host, office, model, saved } = await openSimulated(bytes, options);
    return {
      host,
      grid: saved,
      changeBehind: (edits) => {
        for (const edit of edits)
          if (edit.kind === "replace-text")
            coauthorReplaces(model, edit.at.quote, edit.text);
      },
      breakOff: (nth, moment) => {
        office.faults.failSync(nth, moment);
      },
      exchanges: () => office.traffic.syncs,
      source: () => partText(model.save(), "word/document.xml"),
    };
  };

const words: Readonly<Record<string, Parameters<typeof inWord>[0]>> = {
  "the document open in Word with WordApi 1.3 alone": {},
  "the document open in a Word that tells neither of covered cells nor of what is deleted":
    {
      sets: { WordApiOnline: "1.1" },
      quirks: {
        coveredCells: "absent",
        showsDeleted: false,
        paragraphEnd: "\r",
        listsNestedTables: true,
      },
    },
};

for (const [name, options] of Object.entries(words)) {
  const open = inWord(options);
  hostContract({
    name,
    kind: "document",
    open: (grid) => open(writeDocx(grid)),
    openProtected: (grid) => open(writeDocx(grid, protectedSettings)),
    openDocx: open,
    isShared: true,
    breaksOff: true,
  });
}
