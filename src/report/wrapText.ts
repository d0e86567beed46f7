/**
 * Lines of at most `width` characters, broken at spaces (a longer word stays whole). The first line
 * begins with `first`, the others with `rest`; both count.
 */
export function wrapText(
  text: string,
  width: number,
  first = "",
  rest = " ".repeat(first.length),
): string {
  const lines: string[] = [];
  let begun = false;
  let line = first;
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    if (begun && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line += begun ? ` ${word}` : word;
      begun = true;
    }
  }
  return [...lines, line].join("\n");
}
