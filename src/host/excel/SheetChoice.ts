import type { Outcome } from "../../grid/DocumentHost";
import type { SheetScope } from "../../grid/SheetScope";
import { SettingsState } from "../office/SettingsState";
import { stateWords } from "./strings";

const ALL = "all";

/** The user's choice of sheets, kept in the workbook's settings. */
export class SheetChoice implements SheetScope {
  private readonly kept = new SettingsState("planTable.sheets", stateWords);
  private chosen = false;

  /** Asks what was chosen before. */
  async begin(): Promise<void> {
    this.chosen = (await this.kept.load()) === ALL;
  }

  get all(): boolean {
    return this.chosen;
  }

  setAll(all: boolean): Promise<Outcome<void>> {
    this.chosen = all;
    return this.kept.save(all ? ALL : null);
  }
}
