import { failureLine } from "./checkFormats";
import type { FileJob } from "./FileTask";
import { listFiles } from "./listFiles";
import { complain, print } from "./output";
import { failureText } from "./ReadFailure";
import { runFiles } from "./runFiles";

/** Prints the job's answer for every file, and complains of those that give none; 2 where there are such. */
export async function printAnswers(
  paths: readonly string[],
  job: FileJob & { readonly json: boolean },
): Promise<0 | 2> {
  let code: 0 | 2 = 0;
  await runFiles(listFiles(paths), job, (source, answer) => {
    if (answer.ok) print(answer.text);
    else {
      if (job.json) print(failureLine(source, answer.failure));
      code = complain(`${source}: ${failureText(answer.failure)}`);
    }
  });
  return code;
}
