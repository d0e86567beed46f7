import { tabNames, words } from "../../src/pane/strings";
import { words as fileWords } from "../../src/workbench/strings";
import { openOffice } from "../../src/host/openOffice";
import { ownXlsx } from "./support/planFiles";
import { oneStage } from "./support/sessions";
import { mendAll, Workbench } from "./support/Workbench";

jest.setTimeout(180_000);

const stage = oneStage();

test("the page works from a folder on the disk", async () => {
  const workbench = await Workbench.open(stage.current, { from: "disk" });
  await workbench.shows("Назначить школьного координатора");
  await workbench.openFile(ownXlsx);
  const card = await workbench.findingSaying("Не указан срок");
  await card.getByRole("button", { name: words.why }).click();
  await workbench.page.getByRole("searchbox").fill("");
  await workbench.button(mendAll).click();
  await workbench.shows("В течение года");
  for (const view of Object.values(tabNames)) {
    await workbench.tab(view);
    await workbench.page.getByRole("tabpanel", { name: view }).waitFor();
  }
  const { bytes } = await workbench.download(() =>
    workbench.button(fileWords.save).click(),
  );
  expect(openOffice(bytes).ok).toBe(true);
  await workbench.close();
  expect(workbench.troubles).toEqual([]);
});
