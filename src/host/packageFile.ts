import type { OfficeFile } from "./OfficeFile";
import { once } from "./openxml/once";
import { ownPartChanges, readOwnPart } from "./openxml/ownPart";
import type { OfficePackage } from "./openxml/package";

/** The root of the part in which the user's decisions are kept. */
const OWN = "urn:plan-table:state";

/** What `withOwnText` kept in the package; null where there is nothing. */
export const keptText = (pkg: OfficePackage): string | null =>
  readOwnPart(pkg, OWN)?.text ?? null;

/** What a file of either kind does alike, whatever is in it; `again` makes such a file of a changed package. */
export function packageFile<T>(
  pkg: OfficePackage,
  again: (pkg: OfficePackage) => T,
): Pick<OfficeFile, "ownText" | "toBytes" | "handOver"> & {
  withOwnText(text: string | null): T;
} {
  return {
    ownText: once(() => keptText(pkg)),
    withOwnText: (text) => again(pkg.changed(ownPartChanges(pkg, OWN, text))),
    toBytes: once(() => pkg.toBytes()),
    handOver: () => {
      pkg.forget();
    },
  };
}
