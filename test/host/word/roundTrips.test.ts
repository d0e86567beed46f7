/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://add-in.test/"}
 */
import { measureTraffic } from "./measureTraffic";

test.each([20, 200])("%i rows take few round trips", async (rows) => {
  const measured = await measureTraffic(rows);
  expect(
    Object.fromEntries([...measured].map(([name, { syncs }]) => [name, syncs])),
  ).toEqual({
    read: 2,
    reveal: 1,
    "one cell": 2,
    "every row": 2,
    "ten rows inserted": 3,
    "one cell, tracked": 4,
  });
  // One cell asks for no more than its table and its own paragraphs.
  expect(measured.get("one cell")?.responseBytes).toBeLessThan(
    measured.get("read")?.responseBytes ?? 0,
  );
});
