import type { Finding } from "../../review/Finding";
import { findingKey } from "./findingKey";
import type { Group } from "./groupFindings";

/** What stands one under another in the list. */
export type Line =
  | { readonly kind: "group"; readonly key: string; readonly group: Group }
  | FindingLine;

export interface FindingLine {
  readonly kind: "finding";
  readonly key: string;
  readonly finding: Finding;
  /** 1 for the first finding of the list. */
  readonly position: number;
}

/** Headings and findings in order, each with a key of its own that outlives the next check. */
export function linesOf(groups: readonly Group[]): readonly Line[] {
  const seen = new Map<string, number>();
  const unique = (key: string): string => {
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? key : `${key} ${String(times)}`;
  };
  let position = 0;
  return groups.flatMap((group) => [
    {
      kind: "group" as const,
      key: unique(`group ${group.check ?? group.place ?? ""} ${group.title}`),
      group,
    },
    ...group.findings.map((finding) => ({
      kind: "finding" as const,
      key: unique(findingKey(finding)),
      finding,
      position: ++position,
    })),
  ]);
}
