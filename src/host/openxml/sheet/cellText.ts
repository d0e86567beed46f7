const escapePattern = /_x([0-9A-Fa-f]{4})_/g;
const lineEndPattern = /\r\n?/g;
// What would be read as an escape, and what XML 1.0 cannot hold.
const toEscapePattern =
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A string as a file keeps it (ECMA-376 part 1, 22.9.2.19: «_x000D_») → as a person sees it, lines ended by `\n`. */
export function readCellText(kept: string): string {
  const text = kept.includes("_x")
    ? kept.replace(escapePattern, (_, hex: string) => {
        const code = parseInt(hex, 16);
        const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
        return isControl ? "" : String.fromCharCode(code);
      })
    : kept;
  return text.includes("\r") ? text.replace(lineEndPattern, "\n") : text;
}

/** The inverse of `readCellText`; XML's own escaping is still to come. */
export const writeCellText = (text: string): string =>
  text.replace(
    toEscapePattern,
    (char) =>
      `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
