import { OFFICE_JS } from "../../officeHost/officeJs";
import { OfficeHost } from "../../officeHost/OfficeHost";
import type { OfficeModel } from "../../officeHost/OfficeModel";
import { OfficePage } from "../../officeHost/OfficePage";
import { oneStage } from "./sessions";

const CDN = OFFICE_JS.slice(0, -"office.js".length);

/**
 * Opens built pages of the add-in in the simulated Office, for all tests of a file. By a test's end nothing may have
 * troubled its pages, nor may they have asked for anything but office.js.
 */
export function officePages(): (
  model: OfficeModel,
  page?: string,
) => Promise<OfficePage> {
  const stage = oneStage();
  const opened: OfficePage[] = [];
  afterEach(async () => {
    for (const office of opened.splice(0)) {
      await office.close();
      expect(office.troubles).toEqual([]);
      for (const address of office.requests)
        expect(address.startsWith(CDN)).toBe(true);
    }
  });
  return async (model, page = "pane.html") => {
    const { browser } = stage.current;
    const office = await OfficePage.open(browser, new OfficeHost(model), {
      page,
    });
    opened.push(office);
    return office;
  };
}
