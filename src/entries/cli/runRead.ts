import { failureLine } from "./checkFormats";
import type { Command } from "./Command";
import { listFiles } from "./listFiles";
import { terminalLook } from "./look";
import { complain, print } from "./output";
import { failureText } from "./ReadFailure";
import { runFiles } from "./runFiles";

/** Shows how each file was read. */
export async function runRead({
  json,
  paths,
}: Extract<Command, { kind: "read" }>): Promise<0 | 2> {
  let code: 0 | 2 = 0;
  const look = terminalLook(process.stdout, process.env);
  await runFiles(
    listFiles(paths),
    { kind: "read", json, look },
    (source, answer) => {
      if (answer.ok) print(answer.text);
      else {
        if (json) print(failureLine(source, answer.failure));
        code = complain(`${source}: ${failureText(answer.failure)}`);
      }
    },
  );
  return code;
}
