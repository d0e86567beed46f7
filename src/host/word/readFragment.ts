import type { ReadNote } from "../../grid/Grid";
import { readProtection, type Protection } from "../docx/protection";
import { openFlatOpc } from "../openxml/openPackage";
import { readWord } from "../openxml/word/readWord";
import type { WordBlock } from "../openxml/word/WordDocument";

/** What `getOoxml()` gave for a part of a document. */
export interface Fragment {
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly ReadNote[];
  /** Of the whole document. */
  readonly protection: Protection;
}

/** Reads the flat OPC text of `getOoxml()`; null for what is not such a text or holds no document. */
export function readFragment(ooxml: string): Fragment | null {
  const opened = openFlatOpc(ooxml);
  if (!opened.ok || opened.value.kind !== "word") return null;
  // Word's table API writes into the outer table: it is kept as it is, and a note tells of the one inside.
  const read = readWord(opened.value, "kept");
  if (!read.ok) return null;
  const { blocks, notes } = read.value;
  return { blocks, notes, protection: readProtection(opened.value) };
}
