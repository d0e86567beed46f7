import type { Traffic } from "../../officeHost/Traffic";
import { editsOf, planOfRows, rowsAfter } from "./measuredPlan";
import { openSimulated } from "./openSimulated";

export interface Measured {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** What each operation on a plan of so many rows costs in syncs and bytes. */
export async function measureTraffic(
  rows: number,
): Promise<ReadonlyMap<string, Measured>> {
  const { host, office } = await openSimulated(planOfRows(rows), {
    sets: { WordApiOnline: "1.1" },
  });
  const measured = new Map<string, Measured>();
  const measure = async (
    name: string,
    act: () => Promise<{ readonly ok: boolean }>,
  ): Promise<void> => {
    const { traffic } = office;
    traffic.reset();
    const outcome = await act();
    if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    measured.set(name, costOf(traffic));
  };
  const read = await host.read();
  if (!read.ok) throw new Error(read.failure.kind);
  const { grid } = read.value;
  const [first] = editsOf(grid, 1);
  if (first?.kind !== "replace-text") throw new Error("no edit");
  const again = async (): Promise<void> => {
    await host.read();
    await host.undo();
    await host.read();
  };
  await measure("read", () => host.read());
  await measure("reveal", () => host.reveal(first.at));
  await measure("one cell", () => host.apply([first]));
  await again();
  const many = editsOf(grid, rows);
  await measure("every row", () => host.apply(many));
  await again();
  await measure("ten rows inserted", () => host.apply(rowsAfter(grid, 3, 10)));
  await again();
  await measure("one cell, tracked", () =>
    host.apply([first], { track: true }),
  );
  return measured;
}

const costOf = ({ syncs, requestBytes, responseBytes }: Traffic): Measured => ({
  syncs,
  requestBytes,
  responseBytes,
});
