/**
 * Runs a work to its end, `slice` milliseconds at a time with other things of the thread between; throws the signal's
 * reason when stopped.
 */
export async function inSlices<T>(
  steps: Generator<unknown, T>,
  slice: number,
  signal: AbortSignal,
): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const until = performance.now() + slice;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await otherWork();
  }
}

/** Unlike a timer's, a message's turn is not put off. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
