import { SettingsState } from "../office/SettingsState";
import { wordRefusals } from "./strings";

/** What the user decided, in the document's own settings (Common API), which every Word that we work in has. */
export class WordState extends SettingsState {
  constructor() {
    super("plan-table", wordRefusals);
  }
}
