import { oneLine } from "../../text/visibleText";
import { writeFailure } from "./writeFailure";

/** Writes to standard output. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Says on one line of the error stream what is wrong; gives the exit code for it. */
export function complain(message: string): 2 {
  process.stderr.write(`plan-table: ${oneLine(message)}\n`);
  return 2;
}

/**
 * Whoever reads our output may stop reading («… | head»): that is no failure of ours. Where the output cannot be
 * written for another reason, it is said in a line.
 */
export function leaveWhenOutputFails(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(
      error.code === "EPIPE"
        ? process.exitCode
        : complain(`вывод: ${writeFailure(error)}`),
    );
  });
  process.stderr.on("error", () => {
    process.exit();
  });
}
