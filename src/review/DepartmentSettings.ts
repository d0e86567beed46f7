import type { Severity } from "../checks/check";
import { type CheckSettings, noSettings } from "../checks/CheckSettings";

/** What a department keeps in one file for all its schools. */
export interface DepartmentSettings extends CheckSettings {
  readonly checksOff: readonly string[];
  readonly severities: ReadonlyMap<string, Severity>;
}

export const noDepartmentSettings: DepartmentSettings = {
  ...noSettings,
  checksOff: [],
  severities: new Map(),
};
