import { readOwnPart } from "./openxml/ownPart";
import type { OfficePackage } from "./openxml/package";

/** The root of the part in which the user's decisions are kept. */
export const OWN = "urn:plan-table:state";

/** What `OfficeFile.withOwnText` kept in the package; null where there is nothing. */
export const keptText = (pkg: OfficePackage): string | null =>
  readOwnPart(pkg, OWN)?.text ?? null;
