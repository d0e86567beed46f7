import { writeFileSync } from "node:fs";
import { checkFormats } from "./checkFormats";
import type { CheckCommand } from "./Command";
import { listFiles } from "./listFiles";
import { plainLook, terminalLook } from "./look";
import { complain, print } from "./output";
import { failureText } from "./ReadFailure";
import { readReviewOptions } from "./reviewOptions";
import { runFiles } from "./runFiles";
import { isSameFile } from "./sameFile";
import { writeFailure } from "./writeFailure";

/** Checks every file and writes what was found in the format asked for. */
export async function runCheck({
  format,
  output,
  options,
  paths,
}: CheckCommand): Promise<0 | 1 | 2> {
  const read = readReviewOptions(options);
  if (!read.ok) return complain(read.message);
  const files = listFiles(paths);
  if (output !== null && files.some(({ source }) => isSameFile(source, output)))
    return complain(
      `-o ${output}: это сам проверяемый файл, выберите другое имя`,
    );

  const { unread, whole } = checkFormats[format];
  const look =
    output === null ? terminalLook(process.stdout, process.env) : plainLook;
  const parts: string[] = [];
  let code: 0 | 1 | 2 = 0;
  await runFiles(
    files,
    { kind: "check", format, look, options: read.value },
    (source, answer) => {
      if (!answer.ok)
        code = complain(`${source}: ${failureText(answer.failure)}`);
      else if (answer.hasErrors && code === 0) code = 1;
      const part = answer.ok ? answer.text : unread(source, answer.failure);
      if (output === null && !whole) print(part);
      else parts.push(part);
    },
  );
  const text = whole ? whole(parts) : parts.join("");
  if (output === null) print(text);
  else
    try {
      writeFileSync(output, text);
    } catch (error) {
      return complain(`-o ${output}: ${writeFailure(error)}`);
    }
  return code;
}
