import { AxeBuilder } from "@axe-core/playwright";
import { tabNames } from "../../src/pane/strings";
import { OfficeHost } from "../officeHost/OfficeHost";
import { OfficePage } from "../officeHost/OfficePage";
import { WordModel } from "../officeHost/word/WordModel";
import { sample } from "./support/planFiles";
import { oneStage } from "./support/sessions";

jest.setTimeout(180_000);

const stage = oneStage();

/** What a colour weighs for the eye, 0 for black and 255 for white. */
const weightOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(
    Number,
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

describe.each([
  { office: "dark", background: "#292929", system: "light" },
  { office: "light", background: "#FFFFFF", system: "dark" },
] as const)(
  "the pane in a $office Office on a $system system",
  ({ office: name, background, system }) => {
    let office: OfficePage;
    beforeAll(async () => {
      office = await OfficePage.open(
        stage.current.browser,
        new OfficeHost(new WordModel(sample("school-plan.docx").bytes)),
        { background, systemIsDark: system === "dark" },
      );
      await office.frame.locator("article").first().waitFor();
    });
    afterAll(async () => {
      await office.close();
      expect(office.troubles).toEqual([]);
    });

    test.each([
      tabNames.check,
      tabNames.plan,
      tabNames.schedule,
      tabNames.catalogue,
    ])("«%s» is drawn in Office's colours, and is legible", async (tab) => {
      const { frame, page } = office;
      await frame.getByRole("tab", { name: tab, exact: true }).click();
      await frame.locator("[role=tabpanel] > :not(p)").first().waitFor();
      const drawn = await frame.locator("main").evaluate((main) => ({
        background: getComputedStyle(main).backgroundColor,
        words: getComputedStyle(main).color,
        controls: [...main.querySelectorAll("input, select, [tabindex]")].map(
          (control) => getComputedStyle(control).colorScheme,
        ),
      }));
      const isDark = name !== "light";
      expect(weightOf(drawn.background) < 128).toBe(isDark);
      expect(weightOf(drawn.words) > 128).toBe(isDark);
      expect(drawn.controls.length).toBeGreaterThan(0);
      expect(new Set(drawn.controls)).toEqual(
        new Set([isDark ? "dark" : "light"]),
      );
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withRules(["color-contrast"])
        .analyze();
      expect(
        violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
      ).toEqual([]);
    });
  },
);
