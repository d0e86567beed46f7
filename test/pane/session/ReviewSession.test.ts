import { ReviewSession } from "../../../src/pane/session/ReviewSession";
import type { PaneServices } from "../../../src/pane/services";
import { review } from "../../../src/review/review";
import { tablesOf } from "../../../src/grid/Grid";
import { drawnGrid } from "../../support/drawnGrid";
import { paneServices, type TestServices } from "../../support/paneServices";

const drawing = `
  План мероприятий на 2026 год
  | 1 | Провести  совещание директоров | март 2026 года | Методист | Протокол |
  | 2 | Проверить  кабинеты | апрель 2026 года | Завхоз | Акт |
  | 3 | Подготовить отчёт | | Завуч | Отчёт |`;

const better = drawing.replace("| |", "| май 2026 года |");

async function opened(changes: Partial<PaneServices> = {}, drawn = drawing) {
  const services = paneServices(drawn, changes);
  const session = new ReviewSession(services);
  const close = session.start();
  await settled(session);
  return { services, session, close };
}

/** Waits until nothing is being done. */
async function settled(session: ReviewSession): Promise<void> {
  while (session.state.work !== null || !session.state.review)
    await new Promise((resolve) => setTimeout(resolve));
}

const ids = ({ state }: ReviewSession) =>
  state.review?.findings.map(({ check }) => check) ?? [];

const measure = ({ host }: TestServices, row: number) =>
  tablesOf(host.grid)[0]?.rows[row]?.cells[1]?.text;

/** A review that ends when it is told to. */
function heldReview() {
  const ends: (() => void)[] = [];
  const signals: AbortSignal[] = [];
  const runReview: PaneServices["runReview"] = (grid, options, signal) => {
    signals.push(signal);
    return new Promise((resolve, reject) => {
      ends.push(() => {
        resolve(review(grid, options));
      });
      signal.addEventListener("abort", () => {
        reject(signal.reason as Error);
      });
    });
  };
  const until = async (count: number) => {
    while (ends.length < count)
      await new Promise((resolve) => setTimeout(resolve));
  };
  return { runReview, ends, signals, until };
}

test("reads and checks when it is opened", async () => {
  const { session } = await opened();
  expect(ids(session)).toEqual(
    expect.arrayContaining(["spacing", "deadline-missing"]),
  );
  expect(session.state).toMatchObject({ failure: null, stopped: false });
});

test("a step is written, checked and told of in the journal; taking it back gives the same document", async () => {
  const { session, services } = await opened();
  const before = services.host.grid;
  const finding = session.state.review?.findings.find(
    ({ check }) => check === "spacing",
  );
  expect(await session.apply("Пробел", finding?.edits ?? [])).toBe(true);
  expect(measure(services, 1)).toBe("Провести совещание директоров");
  expect(session.state.journal).toMatchObject([
    { title: "Пробел", writes: 1, changes: [{ before: "␣", after: "" }] },
  ]);
  expect(ids(session).filter((id) => id === "spacing")).toHaveLength(1);
  expect(await session.undo()).toBe(true);
  expect(services.host.grid).toBe(before);
  expect(session.state.journal).toEqual([]);
  expect(ids(session).filter((id) => id === "spacing")).toHaveLength(2);
  expect(await session.undo()).toBe(false);
});

test("a step and what its check finds are told together", async () => {
  const { session } = await opened();
  const told: [number, number][] = [];
  session.subscribe(() => {
    told.push([session.state.journal.length, ids(session).length]);
  });
  const found = ids(session).length;
  const finding = session.state.review?.findings.find(
    ({ check }) => check === "spacing",
  );
  await session.apply("Пробел", finding?.edits ?? []);
  await session.undo();
  expect(told[0]).toEqual([1, found - 1]);
  expect(told.at(-1)).toEqual([0, found]);
  expect(told).not.toContainEqual([1, found]);
  expect(told).not.toContainEqual([0, found - 1]);
});

test("of long work it is told while it lasts", async () => {
  const { runReview, ends, until } = heldReview();
  const services = paneServices(drawing, { runReview });
  const session = new ReviewSession(services);
  const close = session.start();
  await until(1);
  ends[0]?.();
  await settled(session);
  const told: unknown[] = [];
  session.subscribe(() => {
    told.push([session.state.work, session.state.journal.length]);
  });
  const done = session.apply("Срок", []);
  await until(2);
  expect(told).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(told).toEqual([["checking", 1]]);
  ends[1]?.();
  await done;
  expect(told.at(-1)).toEqual([null, 1]);
  close();
});

test("all safe fixes are one step, however many times the host was asked to write", async () => {
  const { session, services } = await opened();
  const before = services.host.grid;
  expect(await session.mendAll()).toBe("Исправлено 2 замечания");
  expect(session.state.journal).toHaveLength(1);
  expect(session.state.journal[0]?.changes).toHaveLength(2);
  expect(ids(session)).not.toContain("spacing");
  await session.undo();
  expect(services.host.grid).toBe(before);
});

test.each([
  [
    "| 1 | Провести  совет  школы | март 2026 года | Методист | Протокол |",
    "Исправлено 1 замечание (2 места)",
  ],
  [
    `| 1 | Провести совет | март 2026 года | Методист | Протокол |
     | 3 | Побелка стен масляной краской , | март 2026 года | Методист | Протокол |

     | | цвет  белый | | | |
     | 4 | Провести сбор | март 2026 года | Методист | Протокол |`,
    "Исправлено 4 замечания (6 мест)",
  ],
])(
  "what was mended is told in findings, as the button counts them, and in places where they are more",
  async (rows, title) => {
    const { session } = await opened({}, `План на 2026 год\n${rows}`);
    const safe = session.state.review?.findings.filter(
      ({ fix }) => fix === "safe",
    );
    expect(title).toContain(` ${safe?.length} `);
    expect(await session.mendAll()).toBe(title);
    expect(session.state.journal[0]?.title).toBe(title);
  },
);

test("a refused write changes nothing, says why, and looks at the document again", async () => {
  const { session, services } = await opened();
  const at = session.state.review?.findings.find((one) => one.at)?.at;
  if (!at) throw new Error("No finding has a place.");
  services.host.refusal = { kind: "stale", at, found: "иное" };
  const reads = services.host.reads;
  expect(await session.apply("Пробел", [])).toBe(false);
  expect(session.state.failure?.kind).toBe("stale");
  expect(session.state.journal).toEqual([]);
  expect(services.host.reads).toBe(reads + 1);
  session.clearFailure();
  expect(session.state.failure).toBeNull();
});

test("a write that cannot be taken back stays in the journal", async () => {
  const { session, services } = await opened();
  await session.mendAll();
  services.host.refusal = { kind: "busy" };
  expect(await session.undo()).toBe(false);
  expect(session.state.failure?.kind).toBe("busy");
  expect(session.state.journal).toHaveLength(1);
});

test("changes of the document are followed, many at once by one check", async () => {
  const { session, services } = await opened();
  const reads = services.host.reads;
  services.host.typeIn(drawnGrid(drawing).grid);
  services.host.typeIn(drawnGrid(better).grid);
  await new Promise((resolve) => setTimeout(resolve, 250));
  await settled(session);
  expect(ids(session)).not.toContain("deadline-missing");
  expect(services.host.reads).toBe(reads + 1);
});

test("a newer check takes the place of one under way, which does not count as stopped", async () => {
  const held = heldReview();
  const services = paneServices(drawing, { runReview: held.runReview });
  const session = new ReviewSession(services);
  session.start();
  await held.until(1);
  const again = session.recheck();
  await held.until(2);
  held.ends[1]?.();
  await again;
  expect(held.signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(session.state).toMatchObject({ stopped: false, work: null });
  expect(session.state.review).not.toBeNull();
});

test("the check after a write is not given up for a change of the document", async () => {
  const held = heldReview();
  const services = paneServices(drawing, { runReview: held.runReview });
  const session = new ReviewSession(services);
  session.start();
  await held.until(1);
  held.ends[0]?.();
  await settled(session);
  const [finding] = session.state.review?.findings ?? [];
  const applied = session.apply("Шаг", finding?.edits ?? []);
  await held.until(2);
  const again = session.recheck();
  expect(held.signals[1]?.aborted).toBe(false);
  held.ends[1]?.();
  expect(await applied).toBe(true);
  await held.until(3);
  held.ends[2]?.();
  await again;
  expect(session.state.work).toBeNull();
});

test("stopping keeps what was known, says so, and what was written stays written", async () => {
  const held = heldReview();
  const services = paneServices(drawing, { runReview: held.runReview });
  const session = new ReviewSession(services);
  session.start();
  await held.until(1);
  held.ends[0]?.();
  await settled(session);
  const known = session.state.review;
  const mended = session.mendAll();
  await held.until(2);
  session.stop();
  expect(await mended).toBe("Исправлено 2 замечания");
  expect(session.state).toMatchObject({ stopped: true, work: null });
  expect(session.state.review).toBe(known);
  expect(session.state.journal).toHaveLength(1);
  const again = session.recheck();
  await held.until(3);
  held.ends[2]?.();
  await again;
  expect(session.state.stopped).toBe(false);
});

test("shows in percent how much of a check is done, and nothing when it is over", async () => {
  const told: (number | null)[] = [];
  const services = paneServices(drawing, {
    runReview: (grid, options, _, tell) => {
      for (const share of [0, 0.401, 0.404, 0.99]) tell?.(share);
      return Promise.resolve(review(grid, options));
    },
  });
  const session = new ReviewSession(services);
  session.subscribe(() => {
    if (told.at(-1) !== session.state.percent) told.push(session.state.percent);
  });
  session.start();
  await settled(session);
  expect(told).toEqual([null, 0, 40, 99, null]);
});

test("a bug of ours is told, and the next check goes on", async () => {
  let broken = true;
  const services = paneServices(drawing, {
    runReview: (grid, options) => {
      if (broken) throw new Error("сломалось");
      return Promise.resolve(review(grid, options));
    },
  });
  const session = new ReviewSession(services);
  await session.recheck();
  expect(session.state).toMatchObject({
    failure: { kind: "crash", message: "сломалось" },
    work: null,
  });
  broken = false;
  await session.recheck();
  expect(session.state.failure).toBeNull();
  expect(session.state.review).not.toBeNull();
});

test("decisions are kept with the document and found again", async () => {
  const { session, services } = await opened();
  const finding = session.state.review?.findings.find(
    ({ check }) => check === "deadline-missing",
  );
  if (!finding) throw new Error("A deadline is missing.");
  await session.dismiss(finding, "Так решено");
  expect(ids(session)).not.toContain("deadline-missing");
  expect(services.kept).toHaveLength(1);

  const second = new ReviewSession(services);
  second.start();
  await settled(second);
  expect(second.state.review?.dismissed).toMatchObject([
    { dismissal: { reason: "Так решено" } },
  ]);
  await second.restore(finding);
  expect(ids(second)).toContain("deadline-missing");
});

test("a decision that could not be kept is still told of after the check", async () => {
  const { session } = await opened({
    state: {
      load: () => Promise.resolve(null),
      save: () =>
        Promise.resolve({ ok: false, failure: { kind: "protected" } }),
    },
  });
  await session.decide({ registered: true });
  expect(session.state.failure?.kind).toBe("protected");
  expect(session.state.decided.registered).toBe(true);
});

describe("a write that breaks off", () => {
  const broken = async () => {
    const found = await opened();
    const { services, session } = found;
    services.host.breaksAfter = 1;
    await session.mendAll();
    return found;
  };

  test("stands in the journal with what is written of it", async () => {
    const { services, session } = await broken();
    const [step] = session.state.journal;
    expect(step?.changes).toHaveLength(1);
    expect(step?.broken).toMatchObject({ during: "write", half: 1 });
    expect(step?.broken?.all.length).toBeGreaterThan(1);
    expect(session.state.failure?.kind).toBe("interrupted");
    expect(measure(services, 1)).toBe("Провести совещание директоров");
    expect(measure(services, 2)).toBe("Проверить  кабинеты");
  });

  test("is finished, and then taken back as one step", async () => {
    const { services, session } = await broken();
    expect(await session.resume()).toBe(true);
    expect(measure(services, 2)).toBe("Проверить кабинеты");
    const [step] = session.state.journal;
    expect(step?.broken).toBeUndefined();
    expect(step?.changes.length).toBeGreaterThan(1);
    expect(session.state.failure).toBeNull();
    expect(await session.undo()).toBe(true);
    expect(session.state.journal).toEqual([]);
    expect(measure(services, 1)).toBe("Провести  совещание директоров");
  });

  test("is taken back as far as it went", async () => {
    const { services, session } = await broken();
    expect(await session.undo()).toBe(true);
    expect(session.state.journal).toEqual([]);
    expect(measure(services, 1)).toBe("Провести  совещание директоров");
  });

  test("waits while the document refuses to go on", async () => {
    const { services, session } = await broken();
    services.host.refusal = { kind: "busy" };
    expect(await session.resume()).toBe(false);
    expect(session.state.failure).toEqual({ kind: "busy" });
    expect(session.state.journal[0]?.broken).toBeDefined();
    expect(await session.resume()).toBe(true);
  });

  test("is a step like any other once something else is written", async () => {
    const { session } = await broken();
    expect(await session.mendAll()).not.toBeNull();
    expect(session.state.journal).toHaveLength(2);
    expect(session.state.journal[0]?.broken).toBeUndefined();
    expect(session.state.journal[0]?.changes).toHaveLength(1);
  });
});

test("changes are recorded as tracked ones where the user wants it", async () => {
  const { services, session } = await opened();
  await session.mendAll();
  await session.undo();
  session.track(true);
  await session.mendAll();
  expect(services.host.tracked.at(0)).toBe(false);
  expect(services.host.tracked.at(-1)).toBe(true);
});
