/**
 * Long works in slices begin and stop after the first steps, until the returned function lets them go on: however fast
 * the machine is, they are seen under way. To be called once React is loaded, which keeps a channel of its own.
 */
export function heldSlices(): () => void {
  const waiting: (() => void)[] = [];
  const { MessageChannel } = globalThis;
  class HeldChannel {
    readonly port1 = {
      onmessage: (): void => undefined,
      close: (): void => undefined,
    };
    readonly port2 = {
      postMessage: () => {
        waiting.push(() => {
          this.port1.onmessage();
        });
      },
    };
  }
  Object.assign(globalThis, { MessageChannel: HeldChannel });
  // At each look at the clock a slice is over.
  let looks = 0;
  const now = performance.now.bind(performance);
  const clock = jest
    .spyOn(performance, "now")
    .mockImplementation(() => now() + ++looks * 50);
  return () => {
    Object.assign(globalThis, { MessageChannel });
    clock.mockRestore();
    for (const deliver of waiting) deliver();
  };
}
