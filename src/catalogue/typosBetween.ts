/**
 * The fewest slips of the hand (a letter wrong, missing, too many, two in each other's place) that make `typed` the
 * beginning of `word`; `most + 1` where there are more.
 */
export function typosBetween(
  typed: string,
  word: string,
  most: number,
): number {
  const width = word.length + 1;
  let before = new Array<number>(width).fill(0);
  let above = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column < width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1]
      )
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = above;
    above = line;
  }
  return Math.min(...above, most + 1);
}
