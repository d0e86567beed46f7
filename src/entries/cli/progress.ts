/** A line on the terminal that says how far the work is. */
export interface Progress {
  /** One more file is done. */
  readonly step: () => void;
  /** Takes the line away, so that others can be written. */
  readonly pause: () => void;
}

/** Begins to count on the error stream where that is a terminal and there is more than one file. */
export function startProgress(total: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || total < 2)
    return { step: () => undefined, pause: () => undefined };
  let done = 0;
  return {
    step: () => {
      done++;
      stderr.write(
        `\r\u001B[KПроверено файлов: ${String(done)} из ${String(total)}`,
      );
    },
    pause: () => {
      stderr.write("\r\u001B[K");
    },
  };
}
