import { CONTENT_TYPES } from "./contentTypes";
import { editContentTypes } from "./editContentTypes";
import { encodeXml } from "./encoding";
import { partKey } from "./partNames";
import { packed } from "./writeZip";
import type { XmlElement } from "./xml";
import type { ZipEntry } from "./zip";

export type PartChange = WritePart | RemovePart;

/** Replaces a part's text, or adds the part at the end. */
interface WritePart {
  readonly kind: "write";
  readonly part: string;
  readonly text: string;
  /** Declared for the part; needed where its name and extension do not tell it. */
  readonly contentType?: string;
}

interface RemovePart {
  readonly kind: "remove";
  readonly part: string;
}

export interface ChangedEntries {
  readonly entries: readonly ZipEntry[];
  /** The new texts of parts by key; null for a part that is gone. */
  readonly texts: ReadonlyMap<string, string | null>;
}

/** The entries after the changes, content types with them; entries that no change names are the same objects. */
export function changedEntries(
  entries: readonly ZipEntry[],
  typesRoot: XmlElement | null,
  changes: readonly PartChange[],
): ChangedEntries {
  const written = new Map<string, WritePart>();
  const removed = new Set<string>();
  for (const change of [...typeChange(typesRoot, changes), ...changes])
    if (change.kind === "write") written.set(partKey(change.part), change);
    else removed.add(partKey(change.part));
  const texts = new Map<string, string | null>([
    ...Array.from(removed, (key) => [key, null] as const),
    ...Array.from(written, ([key, { text }]) => [key, text] as const),
  ]);

  const result: ZipEntry[] = [];
  for (const entry of entries) {
    const key = partKey(entry.name);
    const change = written.get(key);
    if (change)
      result.push(packed(entry, entry.name, () => encodeXml(change.text)));
    else if (!removed.has(key)) result.push(entry);
    written.delete(key);
    if (change) removed.add(key);
  }
  const [like] = entries;
  if (like)
    for (const { part, text } of written.values())
      result.push(packed(like, part, () => encodeXml(text)));
  return { entries: result, texts };
}

function typeChange(
  root: XmlElement | null,
  changes: readonly PartChange[],
): readonly WritePart[] {
  const typed = new Map<string, string>();
  const removed = new Set<string>();
  for (const change of changes)
    if (change.kind === "remove") removed.add(change.part);
    else if (change.contentType) typed.set(change.part, change.contentType);
  return root && typed.size + removed.size > 0
    ? [
        {
          kind: "write",
          part: CONTENT_TYPES,
          text: editContentTypes(root, removed, typed),
        },
      ]
    : [];
}
