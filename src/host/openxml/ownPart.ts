import type { OfficePackage } from "./package";
import { textContent } from "./xmlTree";

/**
 * A custom XML part (ECMA-376 Part 1 §15.2.5) of our own, known by the namespace of its root, since Word and Excel
 * give such parts other names when they save.
 */
export interface OwnPart {
  readonly part: string;
  readonly text: string;
}

/** The part whose root is in this namespace, with the text in it; null where the package has none. */
export function readOwnPart(
  file: OfficePackage,
  namespace: string,
): OwnPart | null {
  for (const { type, target } of file.relationships(file.mainPart)) {
    if (type !== "customXml" || target === null || !file.has(target)) continue;
    const root = file.xml(target);
    if (root.ok && root.value.name.startsWith(`{${namespace}}:`))
      return { part: target, text: textContent(root.value) };
  }
  return null;
}
