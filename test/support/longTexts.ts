import { growsLinearly } from "./growsLinearly";

/** Document text may be hostile: a hundred thousand characters of each piece are read in time that grows with their number. */
export function longTexts(
  pieces: readonly string[],
  read: (text: string) => unknown,
): void {
  test.each(pieces)("a hundred thousand characters of «%s»", (piece) =>
    growsLinearly(25_000, (size) => read(piece.repeat(size / piece.length))),
  );
}
