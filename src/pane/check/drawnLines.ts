/** Words of an example; `marked` where they are what is found. */
export interface DrawnPiece {
  readonly text: string;
  readonly marked: boolean;
}

const escapes: Readonly<Record<string, string>> = {
  "\\n": " / ",
  "\\s": "␣",
  "\\t": "→",
  "\\p": "|",
};

/** An example of a check, drawn as a table, line by line for a narrow column; cells are parted by dots. */
export function drawnLines(
  drawing: string,
): readonly (readonly DrawnPiece[])[] {
  return drawing
    .split("\n")
    .map((line) => lineText(line.trim()))
    .filter((line) => line !== "")
    .map((line) =>
      line
        .split(/[⟦⟧]/)
        .map((text, index) => ({ text, marked: index % 2 === 1 }))
        .map((piece) =>
          piece.marked && piece.text.trim() === ""
            ? { text: "␣", marked: true }
            : piece,
        )
        .filter(({ text }) => text !== ""),
    );
}

function lineText(line: string): string {
  const text = line.startsWith("|")
    ? line
        .split("|")
        .map((cell) => cell.trim())
        .filter((cell) => cell !== "" && cell !== "<" && cell !== "^")
        .join(" · ")
    : line;
  return text
    .replace(/\\[nstp]/g, (sign) => escapes[sign] ?? sign)
    .replace(/^\{([^{}]*)\}/, "$1");
}
