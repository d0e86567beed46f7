import { resolveTarget } from "./partNames";
import type { XmlElement } from "./xml";
import { attribute, childElements } from "./xmlTree";

export interface Relationship {
  readonly id: string;
  /** The last segment of the type («styles», «worksheet», «officeDocument»): Strict and Transitional differ only before it. */
  readonly type: string;
  /** The target's part name; null for an external target, which is never followed. */
  readonly target: string | null;
}

/** The relationships in a `.rels` part's root; targets are relative to `source` (`""` for the package). */
export const readRelationships = (
  root: XmlElement,
  source: string,
): readonly Relationship[] =>
  childElements(root, "rel:Relationship").map((element) => ({
    id: attribute(element, "Id") ?? "",
    type: (attribute(element, "Type") ?? "").replace(/^.*\//s, ""),
    target:
      attribute(element, "TargetMode") === "External"
        ? null
        : resolveTarget(source, attribute(element, "Target") ?? ""),
  }));
