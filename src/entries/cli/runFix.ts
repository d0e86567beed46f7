import type { FixCommand } from "./Command";
import { listFiles } from "./listFiles";
import { terminalLook } from "./look";
import { complain, print } from "./output";
import { failureText } from "./ReadFailure";
import { readReviewOptions, unknownCheck } from "./reviewOptions";
import { runFiles } from "./runFiles";
import { isSameFile } from "./sameFile";
import { writeWhole } from "./writeWhole";

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
  const [file] = listFiles([path]);
  if (file?.source !== path)
    return complain(`${path}: это папка, а нужен один файл`);

  let code: 0 | 1 | 2 = 0;
  await runFiles(
    [file],
    {
      kind: "fix",
      only,
      track: track ? { author: "plan-table", date: now() } : null,
      look: terminalLook(process.stdout, process.env),
      options: read.value,
    },
    (source, answer) => {
      if (!answer.ok) {
        code = complain(`${source}: ${failureText(answer.failure)}`);
        return;
      }
      const target = output ?? path;
      const failure = writeWhole(target, answer.bytes ?? new Uint8Array());
      if (failure !== null) code = complain(`${target}: ${failure}`);
      else {
        print(answer.text);
        code = answer.hasErrors ? 1 : 0;
      }
    },
  );
  return code;
}

/** Word keeps the time of a change to the second. */
const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, "Z");
