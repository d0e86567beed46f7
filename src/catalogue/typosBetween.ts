/** Words are compared no further: a slip is found before that. */
const mostChars = 24;
const width = mostChars + 4;
/** The table of distances, kept from one comparison to the next. */
const table = new Uint8Array((mostChars + 1) * width);

/**
 * The fewest slips of the hand (a letter wrong, missing, too many, two in each other's place) that make `typed` the
 * beginning of `word`; `most + 1` where there are more.
 */
export function typosBetween(
  typed: string,
  word: string,
  most: number,
): number {
  const rows = Math.min(typed.length, mostChars);
  const columns = Math.min(word.length, rows + most, width - 1);
  for (let column = 0; column <= columns; column++) table[column] = column;
  for (let row = 1; row <= rows; row++) {
    const start = row * width;
    table[start] = row;
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const at = start + column;
      const same = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let cost = Math.min(
        cell(at - width) + 1,
        cell(at - 1) + 1,
        cell(at - width - 1) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1)
      )
        cost = Math.min(cost, cell(at - 2 * width - 2) + 1);
      table[at] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
  }
  let fewest = most + 1;
  for (let column = 0; column <= columns; column++)
    fewest = Math.min(fewest, cell(rows * width + column));
  return fewest;
}

const cell = (at: number): number => table[at] ?? 0;
