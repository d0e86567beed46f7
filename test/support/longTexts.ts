/** Far more than any of these needs, far less than time that grows with the square of the length. */
const MOST_MS = 5000;

/** Document text may be hostile: a hundred thousand characters of each piece are read in next to no time. */
export function longTexts(
  pieces: readonly string[],
  read: (text: string) => unknown,
): void {
  test.each(pieces)("a hundred thousand characters of «%s»", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const began = performance.now();
    read(text);
    expect(performance.now() - began).toBeLessThan(MOST_MS);
  });
}
