import type { FileJob } from "./FileTask";
import { failureLine } from "./checkFormats";
import { listFiles } from "./listFiles";
import { complain, print } from "./output";
import { failureText } from "./ReadFailure";
import { runFiles } from "./runFiles";
import { writeWhole } from "./writeWhole";

/** Does a job on one file and writes the file that comes of it to `target`; with null nothing is written. */
export async function runOneFile(
  path: string,
  target: string | null,
  job: FileJob,
): Promise<0 | 1 | 2> {
  const [file] = listFiles([path]);
  if (file?.source !== path)
    return complain(`${path}: это папка, а нужен один файл`);
  let code: 0 | 1 | 2 = 0;
  await runFiles([file], job, (source, answer) => {
    if (!answer.ok) {
      if ("json" in job && job.json) print(failureLine(source, answer.failure));
      code = complain(`${source}: ${failureText(answer.failure)}`);
      return;
    }
    const failure =
      target === null
        ? null
        : writeWhole(target, answer.bytes ?? new Uint8Array());
    if (failure !== null) code = complain(`${target ?? ""}: ${failure}`);
    else {
      print(answer.text);
      code = answer.hasErrors ? 1 : 0;
    }
  });
  return code;
}
