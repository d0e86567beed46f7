import type { OfficePackage } from "../openxml/package";
import { attribute, child } from "../openxml/xmlTree";

/** What a document allows: everything, only tracked changes, or nothing. A signed document allows nothing, since any change breaks its signature. */
export type Protection = "none" | "tracked-only" | "all";

/** Reads `w:documentProtection` (ECMA-376 Part 1 §17.15.1.29) and looks for a digital signature. */
export function readProtection(file: OfficePackage): Protection {
  if (file.relationships("").some(({ type }) => type === "origin"))
    return "all";
  const part = file.related(file.mainPart, "settings");
  const settings = part === null ? null : file.xml(part);
  const element = settings?.ok
    ? child(settings.value, "w:documentProtection")
    : null;
  if (!element) return "none";
  const enforced = attribute(element, "w:enforcement");
  if (enforced === null || !["1", "true", "on"].includes(enforced))
    return "none";
  const kind = attribute(element, "w:edit");
  if (kind === null || kind === "none") return "none";
  return kind === "trackedChanges" ? "tracked-only" : "all";
}
