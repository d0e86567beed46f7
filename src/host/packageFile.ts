import { keptText, OWN } from "./keptText";
import type { OfficeFile } from "./OfficeFile";
import { changedPackage, packageBytes } from "./openxml/changedPackage";
import { once } from "./openxml/once";
import { ownPartChanges } from "./openxml/ownPartChanges";
import type { OfficePackage } from "./openxml/package";

/** What a file of either kind does alike, whatever is in it; `again` makes such a file of a changed package. */
export function packageFile<T>(
  pkg: OfficePackage,
  again: (pkg: OfficePackage) => T,
): Pick<OfficeFile, "ownText" | "toBytes" | "handOver"> & {
  withOwnText(text: string | null): T;
} {
  return {
    ownText: once(() => keptText(pkg)),
    withOwnText: (text) =>
      again(changedPackage(pkg, ownPartChanges(pkg, OWN, text))),
    toBytes: once(() => packageBytes(pkg)),
    handOver: () => {
      pkg.forget();
    },
  };
}
