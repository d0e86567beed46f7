import { fileRead, type FileOutcome } from "../openxml/FileFailure";
import type { OfficePackage } from "../openxml/package";
import type { PartChange } from "../openxml/partChange";
import { spliced, type Splice } from "../openxml/splice";

/** Changes to the parts of a package, gathered until they are written all at once. */
export interface PartDraft {
  readonly change: (part: string, splices: readonly Splice[]) => void;
  readonly remove: (part: string) => void;
  /** What is to be saved; parts without a splice are not in it. */
  readonly changes: () => FileOutcome<readonly PartChange[]>;
}

/** Changes of a package's parts, gathered before any is made. */
export function partDraft(pkg: OfficePackage): PartDraft {
  const splices = new Map<string, Splice[]>();
  const removed = new Set<string>();
  return {
    change: (part, more) => {
      const known = splices.get(part);
      if (known) for (const splice of more) known.push(splice);
      else if (more.length > 0) splices.set(part, [...more]);
    },
    remove: (part) => removed.add(part),
    changes: () => {
      const changes: PartChange[] = [...removed].map((part) => ({
        kind: "remove",
        part,
      }));
      for (const [part, ofPart] of splices) {
        const text = pkg.text(part);
        if (!text.ok) return text;
        changes.push({
          kind: "write",
          part,
          text: spliced(text.value, ofPart),
        });
      }
      return fileRead(changes);
    },
  };
}
