import { growsLinearly } from "./growsLinearly";

/** Turns through a loop that nothing can be left out of. */
function turn(times: number): number {
  let sum = 0;
  for (let at = 0; at < times; at++) sum = (sum + at) % 7919;
  return sum;
}

test("work in step with its size is let pass", () =>
  growsLinearly(1_000_000, turn));

test("work that grows with the square of its size is not", async () => {
  await expect(
    growsLinearly(1500, (size) => turn(size * size)),
  ).rejects.toThrow(/times as long/);
});
