const mended = /^(.*?)(?: \(исправлено(?: (\d{1,4}))?\))?(\.[^.]*)?$/su;

/** A name for a corrected copy: «План.docx» → «План (исправлено).docx» → «План (исправлено 2).docx». */
export function freshName(name: string): string {
  const [, base = name, number, extension = ""] = mended.exec(name) ?? [];
  const isCopy = `${base}${extension}` !== name;
  const next = isCopy ? ` ${Number(number ?? 1) + 1}` : "";
  return `${base} (исправлено${next})${extension}`;
}
