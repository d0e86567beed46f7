import { AxeBuilder } from "@axe-core/playwright";
import {
  modeNames,
  words as catalogueWords,
} from "../../src/pane/catalogue/strings";
import {
  viewNames,
  words as scheduleWords,
} from "../../src/pane/schedule/strings";
import { planWords } from "../../src/pane/plan/strings";
import { tabNames, words } from "../../src/pane/strings";
import { sample } from "./support/planFiles";
import { oneStage } from "./support/sessions";
import { mendAll, Workbench } from "./support/Workbench";

jest.setTimeout(240_000);

const stage = oneStage();

const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "light", forcedColors: "active" },
} as const;
const widths = [320, 380, 450] as const;

/** Everything that can be seen, each with what brings it before the eyes. */
const views: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> =
  {
    "the first use": () => Promise.resolve(),
    why: async (workbench) => {
      await workbench.button("Понятно").click();
      await workbench.button(words.why).click();
      await workbench.page.getByText("Так правильно").waitFor();
    },
    dismissal: async (workbench) => {
      await workbench.button(words.dismiss).click();
      await workbench.page.locator("form").waitFor();
    },
    "filling in": async (workbench) => {
      const card = await workbench.findingSaying("Не указан срок");
      await card.getByRole("button", { name: words.fillIn }).click();
      await workbench.page.locator("form").waitFor();
      await workbench.page.keyboard.press("Escape");
    },
    "a fix": async (workbench) => {
      await workbench.page.getByRole("searchbox").fill("");
      await workbench.button(words.byCheck).click();
      await workbench.button(words.fix).click();
      await workbench.page
        .getByRole("group", { name: "Что изменится" })
        .waitFor();
    },
    "the journal": async (workbench) => {
      await workbench.button(mendAll).click();
      await workbench.button(/^Что изменено/).click();
    },
    "the plan": async (workbench) => {
      await workbench.tab(tabNames.plan);
      await workbench.page.getByLabel(planWords.read).waitFor();
    },
    "the calendar": async (workbench) => {
      await workbench.tab(tabNames.schedule);
      await workbench.page
        .getByRole("list", { name: scheduleWords.legend })
        .waitFor();
    },
    "the load": (workbench) => workbench.button(viewNames.load).click(),
    "rows without a place": (workbench) =>
      workbench.button(/^Вне календаря/).click(),
    "the export": async (workbench) => {
      await workbench.button(scheduleWords.export).click();
      await workbench.page
        .getByRole("group", { name: scheduleWords.whose })
        .waitFor();
    },
    "the catalogue": async (workbench) => {
      await workbench.tab(tabNames.catalogue);
      await workbench.page
        .getByRole("searchbox", { name: catalogueWords.search })
        .fill("наблюдатели");
    },
    "rows to be inserted": async (workbench) => {
      await workbench.page.locator("li input[type=checkbox]").first().check();
      await workbench.button(catalogueWords.next).click();
      await workbench.button(catalogueWords.insert).waitFor();
    },
    "what the plan lacks": async (workbench) => {
      await workbench.button(catalogueWords.back).click();
      await workbench.button(modeNames.missing).click();
      await workbench.page.locator("summary").first().click();
    },
    "empty cells": (workbench) => workbench.button(modeNames.gaps).click(),
    "a note to compare": (workbench) =>
      workbench.button(modeNames.note).click(),
    "one's own catalogues": (workbench) =>
      workbench.button(modeNames.own).click(),
    "the protocol": async (workbench) => {
      await workbench.tab(tabNames.protocol);
      await workbench.page.locator("iframe").waitFor();
    },
  };

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(stage.current, {
    viewport: { width: widths[0], height: 1100 },
    reducedMotion: "reduce",
    seenBefore: false,
  });
  await workbench.openFile(sample("school-plan.docx"));
});

afterAll(() => {
  expect(workbench.troubles).toEqual([]);
});

test.each(Object.entries(views))(
  "nothing is out of reach in %s",
  async (_, show) => {
    await show(workbench);
    const { page } = workbench;
    const found = new Set<string>();
    for (const [theme, media] of Object.entries(themes)) {
      await page.emulateMedia(media);
      await page.evaluate(allDrawn);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 1100 });
        for (const defect of await defects())
          found.add(`${theme}, ${width}: ${defect}`);
      }
    }
    expect([...found]).toEqual([]);
  },
);

/** A change of colours takes a moment. */
async function allDrawn(): Promise<void> {
  for (let frames = 0; frames < 3; frames++)
    await new Promise(requestAnimationFrame);
  await Promise.all(
    document
      .getAnimations()
      .filter(
        ({ effect }) => effect?.getComputedTiming().iterations !== Infinity,
      )
      .map(({ finished }) => finished),
  );
}

/** What axe finds in the page without the document's own picture, and whether anything sticks out of the window. */
async function defects(): Promise<readonly string[]> {
  const { page } = workbench;
  const outside = ["section[aria-label=Документ]", "iframe"];
  // The builder leaves axe in the page, where the next runs of it take half the time.
  if (!(await page.evaluate(() => "axe" in globalThis)))
    await new AxeBuilder({ page }).setLegacyMode().analyze();
  return await page.evaluate(async (excluded) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(
      { exclude: excluded.map((selector) => [selector]) },
      { resultTypes: ["violations"] },
    );
    const tooWide = document.documentElement.scrollWidth - innerWidth;
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
      ),
      ...(tooWide > 0 ? [`${String(tooWide)} pixels stick out`] : []),
    ];
  }, outside);
}

interface Axe {
  run(
    context: { exclude: string[][] },
    options: { resultTypes: string[] },
  ): Promise<{
    violations: { id: string; nodes: { html: string }[] }[];
  }>;
}
