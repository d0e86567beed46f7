import type { Outcome } from "../../grid/DocumentHost";
import type { DocumentState } from "../../grid/DocumentState";
import { done, failed, refusedWhole } from "../outcome";

/** The part of the Common API's settings that is used: saved in the document, known to all versions of Office. */
type Settings = Pick<Office.Settings, "get" | "set" | "remove" | "saveAsync">;

/** What the user decided, in the settings that Word and Excel keep in the document under a name of ours. */
export class SettingsState implements DocumentState {
  private readonly key: string;
  private readonly words: StateWords;

  constructor(key: string, words: StateWords) {
    this.key = key;
    this.words = words;
  }

  load(): Promise<string | null> {
    const kept: unknown = settingsOf()?.get(this.key);
    return Promise.resolve(typeof kept === "string" ? kept : null);
  }

  /** Null takes away what was kept. What could not be saved stays known until the document is closed. */
  save(text: string | null): Promise<Outcome<void>> {
    const settings = settingsOf();
    if (!settings)
      return Promise.resolve(failed(refusedWhole(this.words.noSettings)));
    if (text === null) settings.remove(this.key);
    else settings.set(this.key, text);
    return new Promise((resolve) => {
      settings.saveAsync((result) => {
        resolve(
          result.status === Office.AsyncResultStatus.Succeeded
            ? done
            : failed(refusedWhole(this.words.settings)),
        );
      });
    });
  }
}

/** Why nothing was kept, in the user's words. */
export interface StateWords {
  readonly noSettings: string;
  readonly settings: string;
}

/** Absent where the program or the kind of document has none. */
function settingsOf(): Settings | null {
  const { document } = Office.context as {
    readonly document?: { readonly settings?: Settings | null };
  };
  return document?.settings ?? null;
}
