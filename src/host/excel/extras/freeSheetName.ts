/** The name, or the first of «name (2)», «name (3)» … that no sheet has yet. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  let free = name;
  for (let n = 2; known.has(free.toLowerCase()); n++) free = `${name} (${n})`;
  return free;
}
