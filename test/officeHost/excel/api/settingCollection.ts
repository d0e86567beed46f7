import { HostError, type HostObject } from "../../HostObject";
import type { ExcelSession } from "./ExcelSession";
import { requirementSets } from "./requirementSets";

/** workbook.settings: the same settings as the Common API's, kept with the workbook. */
export function settingCollection({ settings }: ExcelSession): HostObject {
  const item = (key: string): HostObject => ({
    type: "Setting",
    id: key,
    needs: requirementSets("Setting"),
    scalars: {
      Key: { get: () => key },
      Value: {
        get: () => JSON.parse(settings.get(key) ?? "null") as unknown,
        set: (value) => {
          settings.set(key, JSON.stringify(value));
        },
      },
    },
    methods: {
      Delete: () => {
        settings.delete(key);
      },
    },
  });
  return {
    type: "SettingCollection",
    needs: requirementSets("SettingCollection"),
    items: () => [...settings.keys()].map(item),
    methods: {
      GetCount: () => settings.size,
      GetItem: (key) => {
        if (!settings.has(String(key))) throw new HostError("ItemNotFound");
        return item(String(key));
      },
      GetItemOrNullObject: (key) =>
        settings.has(String(key)) ? item(String(key)) : null,
      Add: (key, value) => {
        settings.set(String(key), JSON.stringify(value));
        return item(String(key));
      },
    },
  };
}
