/**
 * Runs a work to its end, `slice` milliseconds at a time with other things of the thread between; throws the signal's
 * reason when stopped. `tell` hears after each slice how much of it has been done.
 */
export async function inSlices<T>(
  steps: Generator<number, T>,
  slice: number,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<T> {
  let share = 0;
  for (;;) {
    signal.throwIfAborted();
    const until = performance.now() + slice;
    do
      for (let count = 0; count < BETWEEN_LOOKS; count++) {
        const step = steps.next();
        if (step.done) return step.value;
        share = step.value;
      }
    while (performance.now() < until);
    tell(share);
    await otherWork();
  }
}

/** Most steps take no longer than a look at the clock does. */
const BETWEEN_LOOKS = 8;

/** Lets the thread do what waits for it. Unlike a timer's, a message's turn is not put off. */
export function otherWork(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
