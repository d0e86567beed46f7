import type { WordingWord } from "./wordingWords";

/** So many words in a row may be there in one wording and missing in the other. */
const longestInsertion = 3;

/**
 * Whether two wordings go on word by word in step but for light words that only one of them has. A word put in
 * place of another («языку», «математике») makes another measure.
 */
export function sameButForLight(
  a: readonly WordingWord[],
  b: readonly WordingWord[],
  light: ReadonlySet<string>,
): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i]?.key === b[j]?.key) {
      i++;
      j++;
      continue;
    }
    const more = insertion(a, i, b[j], light);
    if (more > 0) i += more;
    else {
      const fewer = insertion(b, j, a[i], light);
      if (fewer === 0) return false;
      j += fewer;
    }
  }
  return true;
}

/** How many light words stand in `words` from `from` on before `next` (or the end) is reached; 0 where it is not. */
function insertion(
  words: readonly WordingWord[],
  from: number,
  next: WordingWord | undefined,
  light: ReadonlySet<string>,
): number {
  for (let count = 1; count <= longestInsertion; count++) {
    if (!light.has(words[from + count - 1]?.key ?? "")) return 0;
    if (words[from + count]?.key === next?.key) return count;
  }
  return 0;
}
