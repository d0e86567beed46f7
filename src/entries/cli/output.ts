/** Writes to standard output. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Says on one line of the error stream what is wrong; gives the exit code for it. */
export function complain(message: string): 2 {
  process.stderr.write(`plan-table: ${message.replaceAll(/\s+/g, " ")}\n`);
  return 2;
}

/** Whoever reads our output may stop reading («… | head»): that is no failure of ours. */
export function leaveQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
}
