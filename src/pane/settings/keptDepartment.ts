import { keep, readKept } from "../kept";
import type { Department } from "../session/SessionState";

const nameKey = "settings-name";
const textKey = "settings-text";

/** The settings file that was opened on this machine before; one that is no longer fit is forgotten. */
export async function keptDepartment(): Promise<Department | null> {
  const text = readKept(textKey);
  if (text === null) return null;
  const { readSettings } = await import("../../review/settings");
  const read = readSettings(text);
  if (read.ok) return { name: readKept(nameKey) ?? "", settings: read.value };
  keepDepartment(null);
  return null;
}

/** Keeps a settings file for the next documents, or forgets it. */
export function keepDepartment(
  file: { readonly name: string; readonly text: string } | null,
): void {
  keep(nameKey, file?.name ?? null);
  keep(textKey, file?.text ?? null);
}
