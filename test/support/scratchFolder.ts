import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder that each test of the file gets empty; `inFolder` names a file in it, written where a content is given. */
export function scratchFolder() {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "plan-table-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const inFolder = (name: string, content?: Uint8Array | string): string => {
    const file = path.join(folder, name);
    if (content !== undefined) writeFileSync(file, content);
    return file;
  };
  return { folder: () => folder, inFolder };
}
