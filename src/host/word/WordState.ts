import type { Outcome } from "../../grid/DocumentHost";
import type { DocumentState } from "../../grid/DocumentState";
import { unsupported } from "./planWrite";
import { wordRefusals } from "./strings";

const KEY = "plan-table";

/** What the user decided, in the document's own settings (Common API), which every Word that we work in has. */
export class WordState implements DocumentState {
  load(): Promise<string | null> {
    const kept: unknown = settings()?.get(KEY);
    return Promise.resolve(typeof kept === "string" ? kept : null);
  }

  save(text: string): Promise<Outcome<void>> {
    const kept = settings();
    if (!kept) return Promise.resolve(failed(wordRefusals.noSettings));
    kept.set(KEY, text);
    return new Promise((resolve) => {
      kept.saveAsync(({ status }) => {
        resolve(
          status === Office.AsyncResultStatus.Succeeded
            ? { ok: true, value: undefined }
            : failed(wordRefusals.settings),
        );
      });
    });
  }
}

const failed = (needs: string): Outcome<void> => ({
  ok: false,
  failure: unsupported(needs),
});

/** Null where this Word keeps none. */
const settings = (): Office.Settings | null =>
  (Office.context.document as { readonly settings?: Office.Settings })
    .settings ?? null;
