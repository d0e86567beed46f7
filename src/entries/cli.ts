import { parentPort } from "node:worker_threads";
import { answerFile } from "./cli/answerFile";
import type { FileTask } from "./cli/FileTask";
import { complain, leaveWhenOutputFails } from "./cli/output";
import { readCommand } from "./cli/readCommand";
import { runCommand } from "./cli/runCommand";

/** The program and its worker threads are one file. */
if (parentPort) {
  const port = parentPort;
  port.on("message", (task: FileTask) => {
    void answerFile(task).then((answer) => {
      port.postMessage(answer);
    });
  });
} else {
  leaveWhenOutputFails();
  const outcome = readCommand(process.argv.slice(2));
  if (outcome.ok)
    runCommand(outcome.command).then(
      (code) => {
        process.exitCode = code;
      },
      (error: unknown) => {
        process.exitCode = complain(`наша ошибка: ${String(error)}`);
      },
    );
  else process.exitCode = complain(outcome.message);
}
