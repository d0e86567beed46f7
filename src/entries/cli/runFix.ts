import type { FixCommand } from "./Command";
import { terminalLook } from "./look";
import { complain } from "./output";
import { readReviewOptions, unknownCheck } from "./reviewOptions";
import { runOneFile } from "./runOneFile";
import { isSameFile } from "./sameFile";

/** Writes the fixed file; the document itself is only replaced when that was asked for. */
export async function runFix({
  path,
  output,
  only,
  track,
  options,
}: FixCommand): Promise<0 | 1 | 2> {
  const unknown = unknownCheck(only ?? []);
  if (unknown !== null) return complain(unknown);
  const read = readReviewOptions(options);
  if (!read.ok) return complain(read.message);
  if (output !== null && isSameFile(path, output))
    return complain(
      `-o ${output}: это сам исправляемый файл; чтобы заменить его, укажите --in-place`,
    );
  return runOneFile(path, output ?? path, {
    kind: "fix",
    only,
    track: track ? { author: "plan-table", date: now() } : null,
    look: terminalLook(process.stdout, process.env),
    options: read.value,
  });
}

/** Word keeps the time of a change to the second. */
const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, "Z");
