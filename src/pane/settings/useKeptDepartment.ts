import { useEffect } from "react";
import { keep, readKept } from "../kept";
import type { ReviewSession } from "../session/ReviewSession";

const nameKey = "settings-name";
const textKey = "settings-text";

/** Applies the settings file that was opened on this machine before; one that is no longer fit is forgotten. */
export function useKeptDepartment(session: ReviewSession): void {
  useEffect(() => {
    const text = readKept(textKey);
    if (text === null) return;
    void import("../../review/settings").then(({ readSettings }) => {
      const read = readSettings(text);
      if (!read.ok) keepDepartment(null);
      else
        void session.useDepartment({
          name: readKept(nameKey) ?? "",
          settings: read.value,
        });
    });
  }, [session]);
}

/** Keeps a settings file for the next documents, or forgets it. */
export function keepDepartment(
  file: { readonly name: string; readonly text: string } | null,
): void {
  keep(nameKey, file?.name ?? null);
  keep(textKey, file?.text ?? null);
}
