/** Four times the size takes four times as long, sixteen times where time grows with the square. */
const MOST_TIMES = 9;
const ATTEMPTS = 6;
/** Less than this, in milliseconds, says nothing. */
const LEAST = 4;

/**
 * Fails where work takes more than its share of time on a size four times as large: processor's time, compared within
 * one run, so that neither a slow machine nor a busy one matters. Work is done on other sizes in each attempt.
 */
export async function growsLinearly(
  size: number,
  work: (size: number) => unknown,
): Promise<void> {
  const ratios: number[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const own = Math.round(size * (1 - attempt / 50));
    const small = await spent(() => work(own));
    const large = await spent(() => work(4 * own));
    const ratio = large / Math.max(small, LEAST);
    if (ratio < MOST_TIMES) return;
    ratios.push(Math.round(ratio));
  }
  throw new Error(
    `Four times the size takes so many times as long: ${ratios.join(", ")}`,
  );
}

async function spent(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
