/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { measureTraffic } from "../host/word/measureTraffic";

/** Syncs and bytes of each operation in the simulated Word; what they take in a real one is to be measured there. */
test("Word: round trips and bytes", async () => {
  const table: Record<string, Record<string, string>> = {};
  for (const rows of [20, 200, 2000])
    for (const [name, cost] of await measureTraffic(rows)) {
      const { syncs, requestBytes, responseBytes } = cost;
      const kilobytes = [requestBytes, responseBytes].map((bytes) =>
        (bytes / 1024).toFixed(0),
      );
      (table[name] ??= {})[`${String(rows)} rows`] =
        `${String(syncs)} syncs, ${kilobytes.join(" + ")} kB`;
    }
  console.table(table);
  expect(Object.keys(table)).toHaveLength(6);
});
