import { type Stage, startStage } from "./browser";
import { Workbench } from "./Workbench";

/** One browser with the built pages for all tests of a file. */
export function oneStage(): { readonly current: Stage } {
  let stage: Stage | null = null;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(() => stage?.close());
  return {
    get current() {
      if (!stage) throw new Error("There is a browser only while tests run.");
      return stage;
    },
  };
}

/** A fresh workbench for each test of a file, given to `take`; nothing may have troubled it by the test's end. */
export function freshWorkbench(
  take: (workbench: Workbench) => void | Promise<void>,
): void {
  const stage = oneStage();
  let opened: Workbench | null = null;
  beforeEach(async () => {
    opened = await Workbench.open(stage.current);
    await take(opened);
  });
  afterEach(async () => {
    await opened?.close();
    expect(opened?.troubles).toEqual([]);
  });
}
